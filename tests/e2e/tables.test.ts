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
});
