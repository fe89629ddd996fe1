/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './violations.ts';
import { openBrowser, signInAs, visit } from './visitor.ts';

describe('white spots', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('let a point be dropped on the map, moved by its links, and shared by the address', async () => {
    const { page, troubles } = await visit(browser);
    await signInAs(page, 'poi-adviseur');
    await page.goto('/witte-vlekken');
    await page.getByText(/woont \d+% binnen 5 kilometer/).waitFor();
    // Until the page has come to life a click on the map does nothing.
    const map = page.getByRole('img', { name: /Kaart van/ });
    const click = async () => {
      await map.click({ position: { x: 200, y: 200 } });
      await page.waitForURL(/lengte=/, { timeout: 5000 }).catch(() => {});
      return page.url();
    };
    await expect.poll(click, { timeout: 60_000 }).toMatch(/lengte=.*breedte=/);
    const result = page.getByRole('heading', { name: /Een punt in of bij/ });
    await result.waitFor();
    // What was asked is answered in sight of the map, and the map says what was drawn on it.
    const asked = page.getByRole('button', { name: 'Reken uit' });
    expect((await result.boundingBox())!.y).toBeLessThan((await asked.boundingBox())!.y);
    expect(await page.getByText('Het punt dat je probeert').isVisible()).toBe(true);
    const first = page.url();
    await page.getByRole('link', { name: 'Noord', exact: true }).click();
    await page.waitForURL((url) => url.href !== first);
    await result.waitFor();
    const [north, before] = [page.url(), first].map((url) => Number(new URL(url).searchParams.get('breedte')));
    expect(north! - before!).toBeGreaterThan(0.008);

    const { page: colleague } = await visit(browser);
    await signInAs(colleague, 'poi-adviseur');
    await colleague.goto(page.url());
    // The address changes before the page does: both are read until they are the same place.
    const told = (where: Page) => where.getByRole('status').first().textContent();
    await expect.poll(async () => (await told(page)) === (await told(colleague)), { timeout: 15_000 }).toBe(true);
    expect(troubles).toEqual([]);
    await Promise.all([page.context().close(), colleague.context().close()]);
  });

  it('let a point be moved by keys and by hand, with what it changes told on the way and the address once it lies still', async () => {
    const { page, troubles } = await visit(browser);
    await signInAs(page, 'poi-adviseur');
    await page.goto('/witte-vlekken?lengte=6.2570&breedte=52.5030');
    const point = page.getByRole('button', { name: 'Gepland punt op de kaart' });
    await point.waitFor();
    const place = () => {
      const asked = new URL(page.url()).searchParams;
      return [Number(asked.get('lengte')), Number(asked.get('breedte'))] as const;
    };
    await point.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowUp']) await page.keyboard.press(key);
    // 500 metres to the east, a kilometre to the north: one new page, and the point still has the focus.
    await expect.poll(() => place()[1]).toBeCloseTo(52.512, 3);
    expect(place()[0]).toBeCloseTo(6.2644, 3);
    expect(await point.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(place).toEqual([6.257, 52.503]);

    expect(await violationsOn(page)).toEqual([]);
    const told = page.getByRole('status').first();
    const before = await told.textContent();
    const box = (await point.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 60, { steps: 6 });
    // In the hand: what it changes is told, and the address waits.
    await expect.poll(() => told.textContent()).not.toBe(before);
    expect(place()).toEqual([6.257, 52.503]);
    await page.mouse.up();
    await expect.poll(() => place()[1]).toBeGreaterThan(52.51);
    expect(place()[0]).toBeGreaterThan(6.26);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('work without JavaScript: choose a municipality and hours, filter the table, read why a place is none', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: false });
    await signInAs(page, 'coordinator');
    await page.goto('/witte-vlekken');
    await page.getByLabel('Plek', { exact: true }).selectOption({ label: 'Midden van Staphorst' });
    await page.getByLabel('Openingsuren per week').fill('12,5');
    await page.getByRole('button', { name: 'Reken uit' }).click();
    await page.getByRole('heading', { name: 'Een punt in of bij Staphorst' }).waitFor();
    expect(await page.getByLabel('Openingsuren per week').inputValue()).toBe('12,5');
    expect(await page.getByLabel('Breedtegraad').inputValue()).toMatch(/^52,\d+$/);
    await page.getByLabel('Weinig is minder dan').fill('200');
    await page.getByLabel('Toon', { exact: true }).selectOption({ label: 'Met weinig uren' });
    await page.getByRole('button', { name: 'Toon' }).click();
    await page.getByText('3 gemeenten', { exact: true }).waitFor();
    // The point that was tried is still there.
    await page.getByRole('heading', { name: 'Een punt in of bij Staphorst' }).waitFor();
    await page.goto('/witte-vlekken?lengte=2&breedte=52');
    await page.getByText('ligt niet in Nederland').waitFor();
    await page.context().close();
  });

  it('are for whoever has an area: the counter is told so, and nobody sees that of another', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'balie');
    await page.goto('/witte-vlekken');
    await page.getByText('Je hebt nu geen organisatie').waitFor();
    expect((await page.goto('/witte-vlekken?van_wie=NATION:NL'))!.status()).toBe(404);
    await page.context().close();
  });

  it('a trial is ended by its coordinator, who first reads what it brought', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto('/locaties?stand=TRIAL');
    await page.getByRole('link', { name: /Het Pleistertje/ }).click();
    await page.getByRole('link', { name: 'Proef bekijken en afronden' }).click();
    await page.getByText('Uren open').waitFor();
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await page.getByRole('alert').getByText('Kies wat er met de proef gebeurt.').waitFor();
    // A choice made before the page has come to life can be lost: made again until it is stored.
    const decided = async () => {
      if (!page.url().endsWith('/proef')) return true;
      await page.getByLabel('Doorgaan').check();
      await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/proef'), { timeout: 10_000 }).catch(() => {});
      return !page.url().endsWith('/proef');
    };
    await expect.poll(decided, { timeout: 60_000 }).toBe(true);
    const point = page.url();
    expect((await page.goto(`${point}/proef`))!.status()).toBe(404);
    // Other tests of this run find it on trial.
    const details = page.locator('form:has(select[name="state"])');
    const putBack = async () => {
      await page.goto(`${point}/wijzigen`);
      await details.locator('select[name="state"]').selectOption('TRIAL');
      await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST', { timeout: 15_000 }),
        details.locator('button[type="submit"]').first().click(),
      ]);
      return (await page.goto(`${point}/proef`))!.status();
    };
    await expect.poll(putBack, { timeout: 60_000 }).toBe(200);
    await page.context().close();
  });
});
