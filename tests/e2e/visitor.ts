import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { platform } from './platform.ts';

/** A real browser, from an npm package: nothing to install by hand. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // The package's own arguments switch the browser's security off; ours are what root and a container need.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });
}

type Visit = { page: Page; troubles: string[] };
const visits: Visit[] = [];

/** The pages of this file's tests that are still open. */
export const openPages = (): Visit[] => visits.filter(({ page }) => !page.isClosed());

/** A page as someone in the Netherlands sees it; what goes wrong in the browser is kept in `troubles`. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: platform().address,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  visits.push({ page, troubles });
  return { page, troubles };
}

/** Signs in as a persona of the demonstration network by what its button sends; the page stays where it is. */
export async function signInAs(page: Page, persona: string): Promise<void> {
  const answer = await page.request.post('/demo', {
    form: { key: persona },
    headers: { origin: platform().address, accept: 'text/html' },
    // Where it leads is seldom where the test begins: a page less to draw for each test.
    maxRedirects: 0,
  });
  if (answer.status() !== 303) throw new Error(`Nobody signed in as ${persona}: ${answer.status()}`);
}

/** Signs in with the one button of a persona, and waits for the page that follows. */
export async function signInByButton(page: Page, persona: string): Promise<void> {
  await page.goto('/demo');
  await page.locator(`button[value="${persona}"], form:has(input[value="${persona}"]) button`).first().click();
  await page.getByRole('button', { name: 'Uitloggen' }).first().waitFor();
}
