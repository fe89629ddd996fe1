/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './visitor.ts';

describe('a link to a page that the browser opens itself', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each(['/balie', '/dashboard', '/vergelijk'])('to %s does nothing until it is followed', async (path) => {
    const { page, troubles } = await visit(browser);
    await signInAs(page, 'balie-en-coordinator');
    await page.goto('/');
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
    await page.evaluate(() => document.body.setAttribute('data-mark', 'same'));
    const asked: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith(path)) asked.push(`${request.resourceType()} ${request.url()}`);
    });
    const card = page.locator(`main a[href="${path}"]`).first();
    // As at the beginning of a scroll, of a menu, and of a click.
    await card.dispatchEvent('touchstart');
    await card.dispatchEvent('mousedown', { button: 2 });
    await card.dispatchEvent('mousedown', { button: 0 });
    // What the router draws is fetched at the press: by then it would have been for the other too.
    const fetched = page.waitForRequest(/\/organisaties\/__data\.json/);
    await page.locator('main a[href="/organisaties"]').dispatchEvent('mousedown');
    await (await fetched).response();
    expect(asked).toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('body[data-mark=same]').count()).toBe(1);

    await card.click();
    await page.waitForURL((url) => url.pathname === path);
    expect(asked[0]).toBe(`document ${new URL(path, page.url()).href}`);
    await page.locator('body:not([data-mark])').waitFor();
    expect(troubles).toEqual([]);
  });
});
