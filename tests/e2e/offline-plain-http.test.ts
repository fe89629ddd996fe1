/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeskDevice, openDesk, register, waitingOn } from './desk-device.ts';
import { platform } from './platform.ts';
import { StoredVisits } from './stored-visits.ts';
import { signInByButton } from './visitor.ts';

describe('a desk in a browser that can do less', () => {
  let stored: StoredVisits;
  let device: DeskDevice;
  beforeAll(async () => {
    stored = await new StoredVisits().open();
  });
  afterAll(() => stored?.close());
  beforeEach(() => stored.startCounting());
  afterEach(() => device.end());

  it('registers over http, without a worker, random ids or locks of the browser', async () => {
    const { port } = new URL(platform().address);
    device = new DeskDevice({
      baseURL: `http://balie.test:${port}`,
      args: ['--host-resolver-rules=MAP balie.test 127.0.0.1'],
    });
    const page = await device.start();
    await signInByButton(page, 'balie-elders');
    await openDesk(page);
    expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'locks' in navigator])).toEqual([
      false,
      false,
      false,
    ]);
    for (let visit = 0; visit < 3; visit++) await register(page);
    await expect.poll(() => stored.count()).toBe(3);
    await device.context.setOffline(true);
    await register(page);
    expect(await waitingOn(page)).toBe(1);
    await device.context.setOffline(false);
    await expect.poll(() => stored.count()).toBe(4);
  });

  describe('that keeps nothing', () => {
    let page: Page;
    beforeEach(async () => {
      device = new DeskDevice();
      page = await device.start();
      await device.context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Not allowed in this window', 'SecurityError');
        };
      });
      await signInByButton(page, 'balie-elders');
      await openDesk(page);
    });

    it('sends straight to the server', async () => {
      await register(page);
      await expect.poll(() => stored.count()).toBe(1);
    });

    it('says plainly that a visit was not saved, and keeps it on the screen', async () => {
      await device.context.setOffline(true);
      await page.keyboard.press('2');
      await page.keyboard.press('x');
      await page.keyboard.press('Enter');
      await page.getByText('Niet opgeslagen: er is geen verbinding').first().waitFor();
      expect(await page.locator('input[name=help]:checked').count()).toBe(1);
      await device.context.setOffline(false);
      await page.locator('input[name=help]:checked').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => stored.count()).toBe(1);
    });
  });
});
