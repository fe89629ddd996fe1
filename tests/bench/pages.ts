// How quick and how accessible the pages are that people use most, as Lighthouse sees them: the desk, the dashboard and the finder,
// on a telephone on slow 4G and on a desktop computer. Next to a page of text from the same server, which shows what the machine,
// the frame around all pages and Lighthouse itself cost.
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { median } from './nested/load.ts';
import { type Form, type Look, look } from './pages/look.ts';
import { freePort, type Platform, startPlatform } from './pages/platform.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    forms: { type: 'string', default: 'mobile,desktop' },
    /** Of a platform with the demonstration that runs already; without it one is started. */
    url: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const forms = values.forms.split(',') as Form[];
/** To reach, of 100; and no layout shift at all. */
const goal = { performance: 95, accessibility: 95, layoutShift: 0 };

/** Each page with who opens it; the first is the reference. */
const pages: { name: string; path: string; persona: string | null }[] = [
  { name: 'text', path: '/privacy', persona: null },
  { name: 'desk', path: '/balie', persona: 'balie' },
  { name: 'dashboard', path: '/dashboard', persona: 'coordinator' },
  { name: 'finder', path: '/vind', persona: null },
];
const measured = [
  'performance',
  'accessibility',
  'layoutShift',
  'largestPaint',
  'blocked',
  'javaScript',
  'everything',
] as const;

const platform: Platform = values.url ? { url: values.url, stop: () => {} } : await startPlatform();
const port = await freePort();
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
});
try {
  await bench();
} finally {
  await browser.close();
  platform.stop();
}

async function bench(): Promise<void> {
  const results: ({ page: string; form: Form } & Look)[] = [];
  for (const form of forms) {
    for (const page of pages) {
      const cookie = page.persona ? await signedIn(browser, page.persona) : '';
      const looks: Look[] = [];
      for (let round = 0; round < rounds; round++) looks.push(await look(platform.url + page.path, port, form, cookie));
      const of = (key: keyof Look) => median(looks.map((each) => each[key]));
      const figures = Object.fromEntries(measured.map((key) => [key, of(key)])) as unknown as Look;
      results.push({ page: page.name, form, ...figures });
      console.log(line(page.name, form, figures));
    }
  }
  const missed = results
    .slice()
    .filter(({ page }) => page !== 'text')
    .filter(
      (each) =>
        each.performance < goal.performance ||
        each.accessibility < goal.accessibility ||
        each.layoutShift > goal.layoutShift,
    );
  console.log(
    `Goal: performance and accessibility ${goal.performance}, layout shift ${goal.layoutShift}: ` +
      (missed.length === 0
        ? 'reached.'
        : `not reached by ${missed.map((each) => `${each.page} (${each.form})`).join(', ')}.`),
  );
  if (missed.length > 0) process.exitCode = 1;
  console.log(JSON.stringify({ bench: 'pages', rounds, goal, results, reached: missed.length === 0 }));
}

function line(name: string, form: Form, figures: Look): string {
  return (
    `${`${name} (${form})`.padEnd(20)} performance ${figures.performance}, accessibility ${figures.accessibility}, ` +
    `layout shift ${figures.layoutShift}, largest paint ${figures.largestPaint} ms, blocked ${figures.blocked} ms, ` +
    `JavaScript ${figures.javaScript} kB of ${figures.everything} kB`
  );
}

/** Signs a persona of the demonstration in. @returns the cookies that say so */
async function signedIn(browser: Browser, persona: string): Promise<string> {
  const context = await browser.newContext({ baseURL: platform.url });
  const page = await context.newPage();
  await page.goto('/demo');
  await page.locator(`button[value="${persona}"]`).first().click();
  await page.waitForURL((url) => url.pathname !== '/demo');
  const cookies = await context.cookies();
  await context.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
