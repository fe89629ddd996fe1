/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, visit } from './visitor.ts';

const number = (text: string) => Number(text.replaceAll('.', '').replace(',', '.'));
const visitsOn = async (page: Page) => number(await page.getByTestId('bezoeken').innerText());
/** A dashboard of a year that is over: nothing changes under the test. */
const LAST_YEAR = `van=${new Date().getFullYear() - 1}-01-01&tot=${new Date().getFullYear() - 1}-12-31`;

describe('the dashboard', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function opened(persona: string, address: string, options: Parameters<typeof visit>[1] = {}) {
    const { page, troubles } = await visit(browser, options);
    await page.goto('/demo');
    await page.locator(`button[value="${persona}"]`).click();
    await page.waitForURL((url) => url.pathname !== '/demo');
    await page.goto(`/dashboard${address}`);
    return { page, troubles };
  }

  /** A cross-table of others that nobody asked for before: it is prepared while the other tests run. */
  let prepared: Awaited<ReturnType<typeof opened>>;
  const preparing = () => prepared.page.getByText('wordt klaargezet');
  it('says of a cross-table that it is being prepared', async () => {
    prepared = await opened('gemeente', '');
    await prepared.page.clock.install();
    await prepared.page.goto(`/dashboard?${LAST_YEAR}&rijen=HELP&kolommen=CHANNEL`);
    await preparing().waitFor();
  });

  it('keeps every choice in the address, which shows the same to whoever opens it, and back undoes it', async () => {
    const { page, troubles } = await opened('coordinator', `?${LAST_YEAR}`);
    const all = await visitsOn(page);
    await page.getByLabel('Bekijk een onderdeel').selectOption({ index: 1 });
    await page.waitForURL(/waar=/);
    await expect.poll(() => visitsOn(page)).toBeLessThan(all);
    const part = await visitsOn(page);
    await page.getByRole('link', { name: 'de periode ervoor' }).click();
    await page.waitForURL(/vergelijk=periode/);
    const address = page.url();
    const chips = page.getByRole('group', { name: 'Gekozen' });
    await chips.getByRole('link', { name: /^Vergeleken met de periode ervoor/ }).waitFor();

    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('vergelijk='));
    await page.goBack();
    await expect.poll(() => visitsOn(page)).toBe(all);
    await page.goForward();
    await expect.poll(() => visitsOn(page)).toBe(part);

    await page.goto(address);
    expect(await visitsOn(page)).toBe(part);
    await chips.getByRole('link', { name: 'Alles wissen' }).click();
    await expect.poll(() => visitsOn(page)).toBe(all);
    expect(new URL(page.url()).searchParams.get('waar')).toBeNull();
    expect(new URL(page.url()).searchParams.get('van')).not.toBeNull();
    expect(troubles).toEqual([]);
  });

  it('stays where it was when something else is chosen: scrolled, unfolded, with the keyboard where it was', async () => {
    const { page, troubles } = await opened('coordinator', `?${LAST_YEAR}`);
    await page.evaluate(() => document.body.setAttribute('data-mark', 'same'));
    const definition = page.locator('section:has(> [data-testid=vragen]) details');
    await definition.locator('summary').click();
    const all = await visitsOn(page);
    const parts = page.getByLabel('Bekijk een onderdeel');
    const scrolled = await page.evaluate(() => (scrollTo(0, 150), scrollY));
    await parts.focus();
    await parts.selectOption({ index: 1 });
    await page.waitForURL(/waar=/);
    await expect.poll(() => visitsOn(page)).toBeLessThan(all);
    expect(await definition.getAttribute('open')).toBe('');
    expect(await parts.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(await page.locator('[aria-live][data-kept]').innerText()).toBe(await page.title());
    expect(await page.locator('body[data-mark=same]').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('lets whoever is signed out meanwhile sign in again, and brings them to what they chose', async () => {
    const { page } = await opened('coordinator', `?${LAST_YEAR}`);
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'de periode ervoor' }).click();
    await page.waitForURL(/inloggen\?naar=.*vergelijk%3Dperiode/);
  });

  it('compares with what is chosen: a year earlier, a period of one’s own, nothing', async () => {
    const { page } = await opened('coordinator', `?${LAST_YEAR}`);
    const before = new Date().getFullYear() - 2;
    const changed = page.locator('section:has(> [data-testid=bezoeken])');
    await page.goto(`/dashboard?van=${before}-01-01&tot=${before}-12-31`);
    const then = await visitsOn(page);
    await page.goto(`/dashboard?${LAST_YEAR}`);
    expect(number(/toen ([\d.]+)/.exec(await changed.innerText())![1]!)).toBe(then);
    await page.goto(`/dashboard?${LAST_YEAR}&vergelijk=geen`);
    expect(await changed.innerText()).not.toContain('toen');
    const own = `${LAST_YEAR}&vergelijk=eigen&verg_van=${before}-01-01&verg_tot=${before}-06-30`;
    await page.goto(`/dashboard?${own}`);
    expect(await changed.innerText()).toContain(`januari ${before} tot en met juni ${before}`);
    await page.getByText('De perioden zijn niet even lang').waitFor();
  });

  it('draws what its tables say: the series adds up to the card, the shares to the whole', async () => {
    const { page } = await opened('coordinator', `?${LAST_YEAR}`);
    const series = page.locator('section[aria-labelledby=verloop]');
    await series.getByText('Tabel', { exact: true }).click();
    const rows = await series.locator('tbody tr:not(.total) td:nth-of-type(1)').allInnerTexts();
    expect(rows.reduce((sum, text) => sum + number(text), 0)).toBe(await visitsOn(page));
    const drawn = await series.locator('.drawing .value').allTextContents();
    expect(drawn).toEqual(rows);
    const ages = page.locator('section[aria-labelledby=verdeling-AGE]');
    const counts = await ages.locator('tbody tr:not(.inner) td:last-child').allTextContents();
    const total = number(/Aandeel van ([\d.]+) bezoeken/.exec((await ages.textContent()) ?? '')![1]!);
    expect(counts.reduce((sum, text) => sum + number(text.trim()), 0)).toBe(total);
  });

  it('gives the file of a figure the numbers of the figure', async () => {
    const { page } = await opened('coordinator', `?${LAST_YEAR}`);
    const link = page.getByRole('link', { name: 'Bezoeken door de tijd als CSV downloaden' });
    const answer = await page.request.get((await link.getAttribute('href'))!);
    expect(answer.status()).toBe(200);
    const csv = await answer.text();
    const series = page.locator('section[aria-labelledby=verloop]');
    await series.getByText('Tabel', { exact: true }).click();
    for (const text of await series.locator('tbody tr:not(.total) td:nth-of-type(1)').allInnerTexts())
      expect(csv).toContain(text.replaceAll('.', ''));
  });

  it('makes a picture of a chart', async () => {
    const { page, troubles } = await opened('coordinator', `?${LAST_YEAR}`);
    await page.waitForLoadState('networkidle');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bezoeken door de tijd als PNG downloaden' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/-bezoeken-\d{4}-01-01-\d{4}-12-31\.png$/);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // A picture of one colour would be a few kilobytes.
    expect(bytes.length).toBeGreaterThan(20_000);
    expect(troubles).toEqual([]);
  });

  it('works without JavaScript: choosing a part, a period, distributions and a cross-table', async () => {
    const { page } = await opened('coordinator', `?${LAST_YEAR}`, { javaScriptEnabled: false });
    const all = await visitsOn(page);
    await page.getByLabel('Bekijk een onderdeel').selectOption({ index: 1 });
    await page.locator('form:has(#waar) button').click();
    expect(await visitsOn(page)).toBeLessThan(all);
    await page.getByText('Kies verdelingen').first().click();
    const checked = page.locator('input[name=verdeling]:checked');
    while ((await checked.count()) > 0) await checked.first().uncheck();
    await page.locator('input[value=WEEKDAY]').check();
    await page.locator('form:has(input[name=verdeling]) button').click();
    expect(await page.locator('section[aria-labelledby^=verdeling-]').count()).toBe(1);
    await page.locator('form:has(select[name=rijen]) button').click();
    await page.getByRole('table', { name: 'Onderwerp per leeftijd' }).waitFor();
    expect(new URL(page.url()).searchParams.get('waar')).not.toBeNull();
    expect(await page.getByRole('button', { name: /als PNG/ }).count()).toBe(0);
  });

  it('prints as a report: a cover line, figures, and nothing to press', async () => {
    const { page } = await opened('gemeente', `?${LAST_YEAR}`);
    await page.emulateMedia({ media: 'print' });
    const cover = page.getByTestId('voorblad');
    expect(await cover.innerText()).toMatch(/Rapport informatiepunten[\s\S]*Dalfsen/);
    for (const name of ['Vergelijk met', 'Periode', 'Gekozen']) {
      expect(await page.getByRole('navigation', { name }).count()).toBe(0);
    }
    expect(await page.locator('main button:visible, main select:visible').count()).toBe(0);
    expect(await page.getByTestId('bezoeken').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await cover.isVisible()).toBe(false);
  });

  it('leads an adviser from the whole area into one part and back', async () => {
    const { page } = await opened('poi-adviseur', `?${LAST_YEAR}`);
    const parts = page.locator('section[aria-labelledby=onderdelen]');
    const all = await visitsOn(page);
    const whose = page.getByText('van de bibliotheken die nu bij deze POI horen');
    expect(await whose.isVisible()).toBe(true);
    await parts.getByRole('link').first().click();
    await page.waitForURL(/waar=LIBRARY/);
    await expect.poll(() => visitsOn(page)).toBeLessThan(all);
    expect(await whose.count()).toBe(0);
    await page.getByRole('link', { name: /weghalen$/ }).click();
    await expect.poll(() => visitsOn(page)).toBe(all);
    await page.getByRole('img', { name: /^Kaart met een cirkel per gemeente/ }).waitFor();
  });

  it('says of a period that has to begin that it has, and leads from a cross-table of a running year to the last one', async () => {
    const [thisYear, next] = [0, 1].map((later) => new Date().getFullYear() + later);
    const { page } = await opened('poi-adviseur', `?van=${next}-01-01&tot=${next}-12-31`);
    await page.getByRole('heading', { name: 'Deze periode moet nog beginnen' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('loopt nog');
    await page.goto(`/dashboard?van=${thisYear}-01-01&tot=${thisYear}-12-31&rijen=TOPIC&kolommen=CHANNEL`);
    const last = String(thisYear! - 1);
    await page.getByRole('link', { name: new RegExp(`^Bekijk ${last}.*Drukte per dagdeel`) }).waitFor();
    await page.getByRole('link', { name: new RegExp(`^Bekijk ${last}.*Onderwerp per kanaal`) }).click();
    await page.waitForURL((url) => url.searchParams.get('van') === `${last}-01-01`);
    expect(new URL(page.url()).searchParams.get('kolommen')).toBe('CHANNEL');
  });

  it('moves nothing while it loads', async () => {
    for (const width of [1280, 360]) {
      const { page } = await opened('landelijk-analist', `?${LAST_YEAR}`, { viewport: { width, height: 900 } });
      await page.waitForLoadState('networkidle');
      const shifted = await page.evaluate(
        () =>
          new Promise<number>((told) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => told(sum), 500);
          }),
      );
      expect(shifted).toBe(0);
      await page.context().close();
    }
  });

  it('shows nothing of somebody else', async () => {
    const { page } = await opened('gemeente', '?van_wie=NATION:NL');
    expect(await page.getByTestId('bezoeken').count()).toBe(0);
  });

  it('shows the cross-table once it is prepared, without being loaded again', async () => {
    const { page, troubles } = prepared;
    await page.evaluate(() => document.body.setAttribute('data-mark', 'same'));
    // Prepared within a minute or so, and looked at twenty times, four times a minute of its own clock.
    const looks = async () => {
      await page.clock.fastForward(15_000);
      return preparing().count();
    };
    await expect.poll(looks, { interval: 4000, timeout: 100_000 }).toBe(0);
    const shown = page.locator('#kruistabel');
    expect(await shown.locator('[data-preparing]').count()).toBe(0);
    expect(await shown.innerText()).toMatch(/Balie|geen enkel aantal/);
    expect(await page.evaluate(() => document.body.getAttribute('data-mark'))).toBe('same');
    expect(troubles).toEqual([]);
  });
});
