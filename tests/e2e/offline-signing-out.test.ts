/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeskDevice, openDesk, register, waitingOn } from './desk-device.ts';
import { StoredVisits } from './stored-visits.ts';
import { signInByButton } from './visitor.ts';

describe('signing out at a desk', () => {
  let stored: StoredVisits;
  let device: DeskDevice;
  let page: Page;
  beforeAll(async () => {
    stored = await new StoredVisits().open();
  });
  afterAll(() => stored?.close());
  beforeEach(async () => {
    device = new DeskDevice();
    page = await device.start();
    await device.prepare(page, 'balie-elders');
    await stored.startCounting();
  });
  afterEach(() => device.end());

  const signedOut = () => page.getByRole('link', { name: 'Inloggen', exact: true }).first().waitFor();

  /** Two visits that cannot be sent, while pages still load: the API is out of reach. */
  async function leaveTwoAndSignOut() {
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await register(page);
    await register(page);
    await page.getByRole('button', { name: 'Uitloggen' }).first().click();
    await page.getByRole('heading', { name: 'Er wachten nog 2 registraties op dit apparaat' }).waitFor();
  }

  it('happens at once when nothing waits, and leaves no page of the desk behind', async () => {
    await page.getByRole('button', { name: 'Uitloggen' }).first().click();
    await signedOut();
    expect(await page.evaluate(() => caches.has('regiepunt-balie'))).toBe(false);
    await device.context.setOffline(true);
    await page.goto('/balie');
    expect(await page.locator('main').innerText()).toContain('Geen verbinding');
  });

  it.each([
    ['the dashboard', '/dashboard'],
    ['the comparison', '/vergelijk'],
  ])('asks on %s too, which comes to life without the frame', async (_name, path) => {
    await device.end();
    device = new DeskDevice();
    page = await device.start();
    await device.prepare(page, 'balie-en-coordinator');
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await register(page);
    await page.goto(path);
    await page.getByRole('button', { name: 'Uitloggen' }).first().click();
    await page.getByRole('heading', { name: 'Er wacht nog 1 registratie op dit apparaat' }).waitFor();
  });

  it('sends first when asked to, and says so when that does not work', async () => {
    await leaveTwoAndSignOut();
    await page.getByRole('button', { name: 'Eerst versturen, dan uitloggen' }).click();
    await page.getByText('Versturen lukt nu niet').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Eerst versturen, dan uitloggen' }).click();
    await signedOut();
    expect([await stored.count(), await waitingOn(page)]).toEqual([2, 0]);
  });

  it('keeps the visits for whoever of that point signs in here next', async () => {
    await leaveTwoAndSignOut();
    await page.getByRole('button', { name: 'Uitloggen en bewaren' }).click();
    await signedOut();
    expect([await stored.count(), await waitingOn(page)]).toEqual([0, 2]);
    await page.unroute('**/graphql');
    await signInByButton(page, 'balie-elders');
    await openDesk(page);
    await expect.poll(() => stored.count()).toBe(2);
  });

  it('throws them away only after a second, clear yes', async () => {
    await leaveTwoAndSignOut();
    await page.getByRole('button', { name: 'Uitloggen en weggooien' }).click();
    expect(await waitingOn(page)).toBe(2);
    await page.getByRole('button', { name: 'Ja, gooi 2 registraties weg' }).click();
    await signedOut();
    expect([await stored.count(), await waitingOn(page)]).toEqual([0, 0]);
  });
});
