/// <reference lib="dom" />
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './visitor.ts';

describe('a page that lets itself be waited for', () => {
  let browser: Browser;
  let page: Page;
  /** Resolves once the answer that is held back may go through. */
  let held = Promise.withResolvers<void>();
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await visit(browser, { reducedMotion: 'reduce' }));
    await page.route('**/__data.json*', async (route: Route) => {
      await held.promise;
      await route.continue();
    });
  });
  afterAll(() => browser?.close());

  /** Opens a page and waits until SvelteKit's router is there: its announcer of new pages is. */
  const open = async (path: string) => {
    held = Promise.withResolvers();
    await page.goto(path);
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  };
  const skeleton = () => page.getByTestId('skelet');
  /** Where the page is, how far it was scrolled, and how long it is. */
  const standing = () =>
    page.evaluate(() => [
      ...['main', 'footer'].map((name) => document.querySelector(name)!.getBoundingClientRect().top),
      ...[scrollY, document.documentElement.scrollHeight],
    ]);

  it('shows its outlines in the place of the page before it, says so, and moves nothing', async () => {
    await open('/locaties');
    const link = page.locator('main').getByRole('link', { name: 'Zwolle', exact: true }).first();
    await link.scrollIntoViewIfNeeded();
    const before = await standing();
    await link.click();
    await skeleton().waitFor();
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(await page.getByText('De pagina wordt geladen').getAttribute('aria-live')).toBe('polite');
    expect(await page.getByRole('heading', { name: 'Informatiepunten' }).isVisible()).toBe(false);
    expect(await standing()).toEqual(before);
    expect(await skeleton().evaluate((cover) => cover.getAnimations({ subtree: true }).length)).toBe(0);

    held.resolve();
    await page.getByRole('heading', { level: 1, name: 'Zwolle' }).waitFor();
    await skeleton().waitFor({ state: 'detached' });
    expect(await page.locator('main').getAttribute('aria-busy')).toBeNull();
    expect(await page.getByText('De pagina wordt geladen').count()).toBe(0);
  });

  it('keeps the page readable when it is the same page with another choice', async () => {
    await open('/gemeenten');
    await page.getByLabel('Provincie').selectOption({ label: 'Overijssel' });
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.locator('main[aria-busy]').waitFor();
    expect(await skeleton().count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Gemeenten' }).isVisible()).toBe(true);
    held.resolve();
    await page.locator('main:not([aria-busy])').waitFor();
  });
});
