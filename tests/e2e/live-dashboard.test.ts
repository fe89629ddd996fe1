/// <reference lib="dom" />
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAt } from '../../server/src/calendar/amsterdam.ts';
import { registerAt } from './registered-visit.ts';
import { openBrowser, signInAs, signInByButton, visit } from './visitor.ts';

const visitsOn = async (page: Page): Promise<number> =>
  Number((await page.getByTestId('bezoeken').innerText()).replaceAll('.', ''));
/** With the year before: in the first days of January there may be no visit of this year yet. */
const dashboard = `/dashboard?van=${Number(dayAt().slice(0, 4)) - 1}-01-01&tot=${dayAt()}`;
const live = (page: Page) => page.locator('[data-testid=bijgewerkt][data-live]').waitFor();

describe('a dashboard that is open', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('shows a visit registered elsewhere without being loaded again, to the library and its municipality', async () => {
    const coordinator = await visit(browser);
    await signInAs(coordinator.page, 'coordinator');
    const contact = await visit(browser);
    await signInAs(contact.page, 'gemeente');
    const mark = randomUUID();
    const before: number[] = [];
    for (const { page } of [coordinator, contact]) {
      await page.goto(dashboard);
      await live(page);
      // Gone after a reload.
      await page.evaluate((text) => document.body.setAttribute('data-mark', text), mark);
      before.push(await visitsOn(page));
    }
    await registerAt(browser, 'De Lindeboom Dalfsen', 'Apparaten');
    await expect.poll(() => visitsOn(coordinator.page)).toBe(before[0]! + 1);
    await expect.poll(() => visitsOn(contact.page)).toBe(before[1]! + 1);
    expect(await coordinator.page.locator(`body[data-mark="${mark}"]`).count()).toBe(1);
    expect([...coordinator.troubles, ...contact.troubles]).toEqual([]);
  });

  it('is not loaded again either while visits wait on the device', async () => {
    const { page } = await visit(browser);
    await signInByButton(page, 'balie-en-coordinator');
    // From the start of the page: the one before may still find out that nothing waits.
    await page.addInitScript(() => localStorage.setItem('regiepunt-wachtend', '1'));
    const styles = () => page.locator('head link[rel=stylesheet]').count();
    await page.goto(dashboard);
    const drawn = await page.request.get(dashboard).then((answer) => answer.text());
    await expect.poll(styles).toBeGreaterThan(drawn.match(/<link[^>]*rel="stylesheet"/g)!.length);
    await page.evaluate(() => document.body.setAttribute('data-mark', 'same'));
    const all = await visitsOn(page);
    await page.getByLabel('Bekijk een onderdeel').selectOption({ index: 1 });
    await page.waitForURL(/waar=/);
    await expect.poll(() => visitsOn(page)).toBeLessThan(all);
    expect(await page.locator('body[data-mark=same]').count()).toBe(1);
    await page.context().close();
  });

  it('is not marked as live while newer figures cannot be had, and gets them once they can', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto(dashboard);
    await live(page);
    const before = await visitsOn(page);
    await page.evaluate(() => document.body.setAttribute('data-mark', 'same'));
    let attempts = 0;
    const seen = Promise.withResolvers<void>();
    await page.route('**/dashboard*', async (route) => {
      if (!route.request().headers()['regiepunt-watching']) return route.continue();
      attempts += 1;
      if (attempts === 1) return route.abort();
      if (attempts === 2) return route.fulfill({ status: 503 });
      await seen.promise;
      return route.continue();
    });
    await registerAt(browser, 'De Lindeboom Dalfsen', 'Apparaten');
    await page.locator('[data-testid=bijgewerkt]:not([data-live])').waitFor();
    expect(await visitsOn(page)).toBe(before);
    seen.resolve();
    await expect.poll(() => visitsOn(page)).toBe(before + 1);
    await live(page);
    expect(attempts).toBe(3);
    expect(await page.locator('body[data-mark=same]').count()).toBe(1);
  });

  it('stays as it was loaded where the socket is refused', async () => {
    const { page } = await visit(browser);
    await page.routeWebSocket(/graphql/, (socket) => void socket.close({ code: 1011 }));
    await signInAs(page, 'coordinator');
    await page.goto(dashboard);
    await page.waitForLoadState('networkidle');
    expect(await visitsOn(page)).toBeGreaterThan(0);
    expect(await page.getByTestId('bijgewerkt').innerText()).toMatch(/^Bijgewerkt om \d\d:\d\d$/);
    expect(await page.locator('[data-testid=bijgewerkt][data-live]').count()).toBe(0);
  });

  it('says when it was loaded where there is no JavaScript', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: false });
    await page.goto('/demo');
    await page.locator('button[value="coordinator"]').click();
    await page.goto(dashboard);
    expect(await page.getByTestId('bijgewerkt').innerText()).toMatch(/^Bijgewerkt om \d\d:\d\d$/);
  });
});

describe('the morning of a coordinator', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each([true, false])(
    'comes first, and a missing day is recorded as zero in one go (JavaScript: %s)',
    async (js) => {
      const { page } = await visit(browser, { javaScriptEnabled: js });
      await page.goto('/demo');
      await page.locator('button[value="coordinator"]').click();
      await page.waitForURL(/vandaag/);
      const closed = page.locator('details:not([open]) > summary', { hasText: / dag/ });
      while ((await closed.count()) > 0) await closed.first().click();
      const nobody = page.getByRole('button', { name: /^Er was niemand/ });
      const before = await nobody.count();
      // What the invented network forgot differs with the day it is made on.
      if (before === 0) return void (await page.getByText(/bekend hoeveel mensen|Alles is bijgewerkt/).waitFor());
      await nobody.first().click();
      await page
        .getByRole('status')
        .getByText(/^Vastgelegd: bij /)
        .waitFor();
      await expect.poll(() => page.locator('form[action*=zero]').count()).toBe(before - 1);
    },
  );
});
