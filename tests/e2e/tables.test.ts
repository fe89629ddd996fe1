/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './visitor.ts';

describe('a table', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const telephone = { width: 360, height: 740 };
  /** Between the cells of a table, in pixels: what a column gives way before it stays. */
  const SPACING = 3;

  it('of a list is cards on a telephone, each with what is told of it in sight, and stays a table to who hears it', async () => {
    const { page } = await visit(browser, { viewport: telephone });
    await page.goto('/locaties');
    const point = page.getByRole('table', { name: 'Informatiepunten' }).getByRole('row').nth(1);
    const cells = await point.getByRole('cell').all();
    expect(cells).toHaveLength(4);
    for (const cell of cells) {
      const box = (await cell.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(360);
    }
    expect(await cells[3]!.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"Uren per week"');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await cells[3]!.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('none');
  });

  it('can be scrolled from the keyboard where it is wider than the page, and is not in the way where it fits', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto('/witte-vlekken');
    const frame = page.locator('.rp-scroll:has(table)').first();
    await expect.poll(() => frame.getAttribute('tabindex')).toBe(null);
    await page.setViewportSize(telephone);
    await expect.poll(() => frame.getAttribute('tabindex')).toBe('0');
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  it('of two dimensions keeps what its rows are about in sight on a telephone, and shows that there is more until there is not', async () => {
    const { page } = await visit(browser, { viewport: telephone });
    await signInAs(page, 'coordinator');
    await page.goto('/dashboard?van=2025-01-01&tot=2025-12-31&rijen=TOPIC&kolommen=CAME_BY');
    const frame = page.getByRole('region', { name: 'Onderwerp per hoe mensen hier kwamen' }).locator('.rp-scroll');
    const sign = () => frame.evaluate((each) => Number(getComputedStyle(each, '::after').opacity));
    const head = frame.getByRole('rowheader').first();
    const left = async () => Math.round((await head.boundingBox())!.x);
    const start = await left();
    await expect.poll(sign).toBe(1);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect(Math.abs((await left()) - start)).toBeLessThanOrEqual(SPACING);
    await frame.evaluate((each) => each.scrollTo({ left: each.scrollWidth, behavior: 'instant' }));
    await expect.poll(sign).toBe(0);
    expect(Math.abs((await left()) - start)).toBeLessThanOrEqual(SPACING);
    // A word to a line is no heading.
    expect((await head.boundingBox())!.width).toBeGreaterThan(60);
    await page.context().close();
  });

  it('of a chart scrolls in itself when it is opened on a telephone, and leaves the page as wide as it was', async () => {
    const { page } = await visit(browser, { viewport: telephone });
    await signInAs(page, 'coordinator');
    await page.goto('/dashboard?van=2025-01-01&tot=2025-12-31');
    const details = page.locator('main details:has(table)');
    await details.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    const wide = await details
      .locator('.rp-scroll')
      .evaluateAll((frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth).length);
    expect(wide).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
