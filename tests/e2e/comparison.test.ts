/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './visitor.ts';

const year = 'van=2025-01-01&tot=2025-12-31';

describe('comparing points', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const rows = (page: Page) => page.locator('section[aria-labelledby="tabel"] tbody tr');
  const column = async (page: Page, label: string) =>
    (await rows(page).locator(`td[data-label="${label}"]`).allInnerTexts()).map((text) =>
      Number(text.split('\n')[0]!.replace('.', '').replace(',', '.')),
    );

  it('works without JavaScript: filter, sort, put side by side, and share the address', async () => {
    const signedIn = await visit(browser);
    await signInAs(signedIn.page, 'poi-adviseur');
    const storageState = await signedIn.page.context().storageState();
    const { page } = await visit(browser, { storageState, javaScriptEnabled: false });
    await page.goto(`/vergelijk?${year}`);
    // Counted in another way since April 2024: growth says so.
    const table = page.locator('section[aria-labelledby="tabel"]');
    expect(await table.innerText()).toContain('Vergelijk daarom voorzichtig met een jaar eerder.');
    const visits = await column(page, 'Bezoeken');
    expect(visits.length).toBeGreaterThan(30);
    expect(visits).toEqual([...visits].sort((a, b) => b - a));
    await page.getByRole('link', { name: 'Bezoeken', exact: true }).click();
    expect(await column(page, 'Bezoeken')).toEqual([...visits].sort((a, b) => a - b));
    await page.getByRole('combobox', { name: 'Soort plek' }).selectOption('LIBRARY');
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    expect(page.url()).toContain('soort=LIBRARY');
    expect(page.url()).toContain('van=2025-01-01');
    expect(await rows(page).count()).toBeLessThan(visits.length);
    // The direction that was chosen stays.
    const fewer = await column(page, 'Bezoeken');
    expect(fewer).toEqual([...fewer].sort((a, b) => a - b));

    await page.getByRole('button', { name: 'Zet naast elkaar' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Vink eerst de punten aan');
    const names = (await rows(page).locator('th').allInnerTexts()).slice(0, 2);
    for (const name of names) await page.getByLabel(`Kies ${name}`, { exact: true }).check();
    await page.getByRole('button', { name: 'Zet naast elkaar' }).click();
    const side = page.locator('section[aria-labelledby="naast-elkaar"]');
    expect((await side.locator('thead th a').allInnerTexts()).sort()).toEqual([...names].sort());
    // The dashboard of a point is over the days that were compared.
    for (const link of [side.locator('thead th a'), rows(page).locator('th a')])
      expect(await link.first().getAttribute('href')).toMatch(
        /^\/dashboard\?van_wie=LOCATION:[\w-]+&van=2025-01-01&tot=2025-12-31$/,
      );
    await page.getByRole('button', { name: 'Vergelijk alleen deze' }).click();
    expect(await rows(page).count()).toBe(2);
    expect(page.url()).toContain('alleen=');
  });

  it('draws a funnel on the server and tells what stands out and what may be chance', async () => {
    const { page, troubles } = await visit(browser);
    await signInAs(page, 'landelijk-analist');
    await page.goto(`/vergelijk?${year}`);
    expect(await page.getByTestId('trechter').getAttribute('aria-label')).toMatch(/buiten de grens van 99,8%/);
    // The points differ for their own reasons: the limits are wider, and those of chance alone one click away.
    expect(await page.locator('main').innerText()).toMatch(/ze zijn \d+(,\d)? keer zo breed/);
    expect(await page.locator('main').innerText()).toContain('99,8% door toeval alleen');
    await page.getByRole('link', { name: 'Grenzen van toeval alleen' }).click();
    await page.waitForURL(/grenzen=toeval/);
    expect(await page.locator('main').innerText()).toMatch(
      /bezoeken per openingsuur\. Gemiddeld is dat .* toeval kan verklaren/,
    );
    await page.getByRole('link', { name: 'Opgelost', exact: true }).first().click();
    await page.waitForURL(/maat=SOLVED/);
    expect(await page.getByTestId('trechter').getAttribute('aria-label')).toContain('opgelost');
    expect(troubles).toEqual([]);
  });

  it('gives the points of the page as a file', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'poi-adviseur');
    await page.goto(`/vergelijk?${year}&soort=MEETING_PLACE`);
    const shown = await rows(page).locator('th').allInnerTexts();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^vergelijking-.*-2025-01-01-tot-en-met-2025-12-31\.csv$/);
    const pieces: Buffer[] = [];
    for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer);
    const lines = Buffer.concat(pieces).toString('utf8').trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(';')[0]!.replaceAll('"', ''))).toEqual(shown);
    expect(lines.every((line) => line.includes('Soort plek: ontmoetingsplek'))).toBe(true);
  });
});
