/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
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
    expect(await page.getByRole('alert').filter({ hasText: 'Vink eerst de punten aan' }).isVisible()).toBe(true);
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

  it('gives the funnel as a table and as a picture, like any chart', async () => {
    const { page, troubles } = await visit(browser);
    await signInAs(page, 'poi-adviseur');
    await page.goto(`/vergelijk?${year}`);
    await page.waitForLoadState('networkidle');
    const figure = page.locator('section[aria-labelledby=trechter]');
    await figure.getByText('Tabel', { exact: true }).click();
    const dots = await page.getByTestId('trechter').locator('title').count();
    expect(await figure.locator('tbody tr').count()).toBe(dots);
    await figure.getByText('Tabel', { exact: true }).click();
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Bezoeken per openingsuur als PNG downloaden' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/-bezoeken-per-openingsuur-2025-01-01-2025-12-31\.png$/);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // A picture of one colour would be a few kilobytes.
    expect(bytes.length).toBeGreaterThan(20_000);
    expect(troubles).toEqual([]);
  });

  it('is a short list on a phone that opens, without JavaScript too', async () => {
    const signedIn = await visit(browser);
    await signInAs(signedIn.page, 'poi-adviseur');
    const storageState = await signedIn.page.context().storageState();
    const viewport = { width: 360, height: 740 };
    const { page } = await visit(browser, { storageState, viewport, javaScriptEnabled: false });
    await page.goto(`/vergelijk?${year}`);
    const seen = () => rows(page).filter({ visible: true }).count();
    const all = await rows(page).count();
    expect(await seen()).toBe(10);
    const first = rows(page).first();
    const solved = first.locator('td[data-label=Opgelost]');
    expect(await first.locator('td[data-label=Bezoeken]').isVisible()).toBe(true);
    expect(await solved.isVisible()).toBe(false);
    await first.getByText('Alle cijfers').click();
    expect(await solved.isVisible()).toBe(true);
    await page.getByText(`Toon alle ${all} punten`).click();
    expect(await seen()).toBe(all);
    // What was ticked stays in sight when the rest is closed again.
    await rows(page).nth(20).getByRole('checkbox').check();
    await page.getByText('Toon alleen de eerste 10').click();
    expect(await seen()).toBe(11);
  });

  it('says nothing of what is higher in a period in which nothing came', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'poi-adviseur');
    await page.goto('/vergelijk?van=2031-01-01&tot=2031-01-31');
    expect(await column(page, 'Bezoeken')).toContain(0);
    expect(await page.getByText('hoger dan').count()).toBe(0);
  });

  it('gives the points of the page as a file', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'poi-adviseur');
    await page.goto(`/vergelijk?${year}&soort=MEETING_PLACE`);
    const shown = await rows(page).locator('th').allInnerTexts();
    const link = page.locator('section[aria-labelledby=ophalen]').getByRole('link', { name: 'CSV' });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toMatch(/^vergelijking-.*-2025-01-01-tot-en-met-2025-12-31\.csv$/);
    const pieces: Buffer[] = [];
    for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer);
    const lines = Buffer.concat(pieces).toString('utf8').trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(';')[0]!.replaceAll('"', ''))).toEqual(shown);
    expect(lines.every((line) => line.includes('Soort plek: ontmoetingsplek'))).toBe(true);
  });
});
