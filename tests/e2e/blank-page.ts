import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './visitor.ts';

/** An empty page in a browser, for the tests beside the call: to draw something in and try a piece of the client's code on it. */
export function blankPage(): () => Page {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());
  return () => page;
}
