/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Deployment } from './deployment.ts';
import { DeskDevice, alive, openDesk, register, waitingOn } from './desk-device.ts';
import { StoredVisits } from './stored-visits.ts';

describe('a new version of the app', () => {
  let stored: StoredVisits;
  let deployment: Deployment;
  let device: DeskDevice;
  let page: Page;
  const troubles: string[] = [];
  beforeAll(async () => {
    stored = await new StoredVisits().open();
  });
  afterAll(() => stored?.close());
  beforeEach(async () => {
    deployment = new Deployment();
    device = new DeskDevice({ baseURL: await deployment.open() });
    page = await device.start();
    page.on('pageerror', (error) => troubles.push(error.message));
    await device.prepare(page, 'balie-elders');
    await stored.startCounting();
  });
  afterEach(async () => {
    await device.end();
    await deployment.close();
  });

  /** The files of the app that this page runs on. */
  const version = () =>
    page.evaluate(() => [
      ...new Set(
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.includes('/_app/immutable/') && name.endsWith('.js'))
          .map((name) => (name.includes('/next/') ? 'new' : 'old')),
      ),
    ]);

  it('takes over by itself when the old one can no longer send, and sends what waited', async () => {
    await device.context.setOffline(true);
    for (let visit = 0; visit < 5; visit++) await register(page);
    deployment.update();
    await device.context.setOffline(false);
    await expect.poll(() => stored.count(), { timeout: 30_000 }).toBe(5);
    await alive(page);
    expect(await waitingOn(page)).toBe(0);
    expect(await version()).toEqual(['new']);
    expect(troubles).toEqual([]);
  });

  it('waits until the visit at hand is saved', async () => {
    await device.context.setOffline(true);
    await register(page);
    await page.keyboard.press('2');
    await page.evaluate(() => ((window as unknown as { here: boolean }).here = true));
    deployment.update();
    await device.context.setOffline(false);
    await page.getByTestId('wachtend').filter({ hasText: 'Er is een nieuwe versie' }).waitFor();
    // The new worker and its pages come in with another tab; this one goes on with what it has.
    const second = await device.context.newPage();
    await openDesk(second);
    await page.waitForTimeout(4_000);
    expect(await page.evaluate(() => 'here' in window)).toBe(true);
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => 'here' in window), { timeout: 30_000 }).toBe(false);
    await expect.poll(() => stored.count()).toBe(2);
    expect(await waitingOn(second)).toBe(0);
  });

  it('opens whole without a network: either as it was, or as it is now, never half of both', async () => {
    deployment.update();
    await openDesk(page);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const kept = await caches.open('regiepunt-balie').then((cache) => cache.match('/balie'));
          return (await kept?.text())?.includes('/next/');
        }),
      )
      .toBe(true);
    await device.context.setOffline(true);
    await page.reload();
    await alive(page);
    expect(await version()).toEqual(['new']);
    await register(page);
    await register(page);
    expect(await waitingOn(page)).toBe(2);
    await device.context.setOffline(false);
    await expect.poll(() => stored.count()).toBe(2);
    expect(troubles).toEqual([]);
  });
});
