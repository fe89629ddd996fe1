/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayAt, instantAt } from '../../server/src/calendar/amsterdam.ts';
import { DeskDevice, alive, openDesk, register, setClock, waitingOn } from './desk-device.ts';
import { StoredVisits } from './stored-visits.ts';
import { violationsOn } from './violations.ts';
import { signInByButton } from './visitor.ts';

/** A moment of the device's clock, some days back, in Amsterdam; the browser is told to be there. */
const moment = (daysAgo: number, time: string) => {
  const day = addDays(dayAt(), -daysAgo);
  return { day, time: new Date(instantAt(day, time).epochMilliseconds) };
};

describe('a desk without a network', () => {
  let stored: StoredVisits;
  let device: DeskDevice;
  beforeAll(async () => {
    stored = await new StoredVisits().open();
  });
  afterAll(() => stored?.close());
  beforeEach(async () => {
    device = new DeskDevice();
    await stored.startCounting();
  });
  afterEach(() => device.end());

  async function registerMany(page: Page, count: number, at: Date) {
    await setClock(page, at);
    for (let visit = 0; visit < count; visit++) await register(page);
  }

  it('keeps 50 visits through a reload, a restart, two tabs and an ended session: 50 rows, each on its own day', async () => {
    const page = await device.start();
    await device.prepare(page, 'balie-elders');
    const [before, yesterday, now] = [moment(2, '09:30'), moment(1, '14:30'), moment(0, '19:30')];

    await device.context.setOffline(true);
    await registerMany(page, 12, before.time);
    await page.reload();
    await alive(page);
    await registerMany(page, 8, before.time);

    await device.context.close();
    const again = await device.start(true);
    await openDesk(again);
    await again.getByTestId('wachtend').filter({ hasText: '20 registraties wachten op dit apparaat' }).waitFor();
    await registerMany(again, 10, yesterday.time);

    const second = await device.context.newPage();
    await openDesk(second);
    await registerMany(second, 10, yesterday.time);
    await registerMany(again, 10, now.time);
    expect(await waitingOn(again)).toBe(50);
    expect(await stored.count()).toBe(0);

    await stored.endAllSessions();
    await device.context.setOffline(false);
    const waiting = again.getByTestId('wachtend');
    await waiting.filter({ hasText: 'Je bent niet meer ingelogd' }).waitFor();
    await second.getByTestId('wachtend').filter({ hasText: '50 registraties' }).waitFor();
    expect([await waitingOn(again), await stored.count()]).toEqual([50, 0]);

    await signInByButton(again, 'balie-elders');
    await openDesk(again);
    await expect.poll(() => waitingOn(again)).toBe(0);
    expect(await stored.byDayAndPart()).toEqual({
      [`${before.day} MORNING`]: 20,
      [`${yesterday.day} AFTERNOON`]: 20,
      [`${now.day} EVENING`]: 10,
    });
    await expect.poll(() => second.getByTestId('wachtend').innerText()).not.toContain('wachten');
  });

  it('opens, and says on every other page what still works', async () => {
    const page = await device.start();
    await device.prepare(page, 'balie-elders');
    await device.context.setOffline(true);
    await page.goto('/dashboard');
    expect(await page.locator('main').innerText()).toContain('De balie werkt wel');
    await page.getByRole('link', { name: 'Naar de balie' }).click();
    await alive(page);
    await register(page);
    await page.getByTestId('wachtend').filter({ hasText: '1 registratie wacht' }).waitFor();

    // A link inside the app fetches data instead of a page: it must end on the same explanation, and come back.
    await page.getByRole('link', { name: 'Gemeenten' }).first().click();
    await page.getByRole('link', { name: 'Naar de balie' }).click();
    await alive(page);
    expect(await waitingOn(page)).toBe(1);
  });

  it('opens the tally and the sheet to type over too, though nobody opened them before', async () => {
    const page = await device.start();
    await device.prepare(page, 'balie-elders');
    await device.context.setOffline(true);
    for (const path of ['/balie/turven', '/balie/overtypen']) {
      await openDesk(page, path);
      expect(await page.locator('main').innerText()).not.toContain('Geen verbinding');
    }
  });

  it('can be read by everyone while visits wait, and where there is no page', async () => {
    const page = await device.start();
    await device.prepare(page, 'balie-elders');
    await device.context.setOffline(true);
    await register(page);
    await page.getByTestId('wachtend').filter({ hasText: 'wacht op dit apparaat' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.goto('/dashboard');
    expect(await violationsOn(page)).toEqual([]);
  });

  it('keeps no page but those of the desk, and no answers', async () => {
    const page = await device.start();
    await device.prepare(page, 'balie-elders');
    await page.goto('/dashboard');
    await page.goto('/locaties');
    await openDesk(page);
    const kept = await page.evaluate(async () => {
      const requests = await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/balie');
    expect(kept.filter((path) => !path.startsWith('/_app/immutable/') && !path.startsWith('/balie'))).toEqual([]);
    expect(kept.filter((path) => path.endsWith('.json'))).toEqual([]);
  });
});
