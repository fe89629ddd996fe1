/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './visitor.ts';

/** A4 with the margins of `print.css`, in pixels. */
const PAPER = { width: 673, height: 1001 };

describe('on paper', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function printed(address: string): Promise<Page> {
    const { page } = await visit(browser, { viewport: PAPER });
    await signInAs(page, 'poi-adviseur');
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    return page;
  }

  /** What stands over the right edge, or a number that stands over its own cell. */
  const cutOff = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main table, main svg, main section, main td, main th')]
        .filter((each) => each.checkVisibility() && !each.closest('.rp-only-spoken'))
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`),
    );

  it.for(['/dashboard', '/vergelijk', '/witte-vlekken'])(
    '%s has everything within the sheet, and no menu',
    async (at) => {
      const page = await printed(at);
      expect(await cutOff(page)).toEqual([]);
      expect(await page.locator('header').first().getByText('Menu', { exact: true }).isVisible()).toBe(false);
      expect(await page.locator('main button:visible, main select:visible, main input:visible').count()).toBe(0);
      await page.context().close();
    },
  );

  it('a report has its title and its number on each sheet, and the results of a survey takes three', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto('/vandaag');
    await page.getByRole('link', { name: 'Bibliotheek', exact: true }).first().click();
    await page.locator('a[href$="/enquete"]').first().click();
    await page
      .getByRole('link', { name: /^Uitslag \d/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /^Uitslag van/ }).waitFor();
    await page.waitForLoadState('networkidle');
    const sheets = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
    const rules = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    );
    expect(rules.join()).toContain(await page.title());
    await page.context().close();
  });

  it('a comparison has its table of all points, a line for each with its headings', async () => {
    const page = await printed('/vergelijk');
    const table = page.locator('section[aria-labelledby=tabel] table');
    expect(await table.getByRole('columnheader', { name: 'Bezoeken per openingsuur' }).isVisible()).toBe(true);
    const row = table.locator('tbody tr').first();
    expect(await row.evaluate((each) => getComputedStyle(each).display)).toBe('table-row');
    const sheets = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(5);
    await page.context().close();
  });

  it('what stands below a table begins where the table ends, over the sheets too', async () => {
    const page = await printed('/witte-vlekken');
    const frame = page.locator('.rp-scroll:has(table)').last();
    expect(await frame.evaluate((each) => getComputedStyle(each).display)).toBe('block');
    expect(
      await frame
        .locator('tbody th')
        .first()
        .evaluate((each) => getComputedStyle(each).position),
    ).toBe('static');
    await page.context().close();
  });
});
