import { morph } from '#lib/morph.ts';

/** The server has a newer version of the page, which this script and these style sheets do not fit. */
export class NewerVersion extends Error {}

/** Something else than a dashboard came, as after the session has ended. */
export class AnotherPage extends Error {}

/** As the page came: what waits on this device brings a style sheet of its own later, which no page that the server draws has. */
const ownStyles = stylesOf(document);

let latest = 0;
let choices = 0;

/**
 * Shows the dashboard as the server draws it now at an address, in place of what stands here. Fails with {@link AnotherPage} or
 * {@link NewerVersion} when it cannot, and otherwise when there is no answer.
 * @param watching nobody asked for it: the page is open, which keeps no idle session alive and gives way to what was asked for
 * @returns whether it is shown; not, when something else was asked for meanwhile
 */
export async function redraw(address: string, { watching = false } = {}): Promise<boolean> {
  if (watching && choices > 0) return false;
  if (!watching) choices++;
  const turn = ++latest;
  try {
    const page = await pageAt(address, watching);
    if (turn !== latest) return false;
    morph(document.querySelector('main')!, page.querySelector('main')!);
    document.title = page.title;
    return true;
  } finally {
    if (!watching) choices--;
  }
}

async function pageAt(address: string, watching: boolean): Promise<Document> {
  const headers = { accept: 'text/html', ...(watching && { 'regiepunt-watching': '1' }) };
  const answer = await fetch(address, { headers });
  // A server that starts again, or one that is busy, has a dashboard later on.
  if (answer.status >= 500 || answer.status === 429) throw new Error(`No dashboard now (${answer.status})`);
  if (!answer.ok || answer.redirected) throw new AnotherPage();
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!page.querySelector('main')) throw new AnotherPage();
  if (stylesOf(page) !== ownStyles) throw new NewerVersion();
  return page;
}

/** The names of its style sheets: another version of the page has others. */
function stylesOf(page: Document): string {
  const links = [...page.querySelectorAll('link[rel=stylesheet]')];
  return links.map((link) => link.getAttribute('href')).join(' ');
}

/** Says something to a screen reader. */
export function say(text: string): void {
  const place = document.querySelector('[data-kept][aria-live]');
  if (place) place.textContent = text;
}
