/// <reference lib="dom" />
import type { Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayAt } from '../../server/src/calendar/amsterdam.ts';
import { DeskDevice, openDesk, register, setClock, waitingOn } from './desk-device.ts';
import { StoredVisits } from './stored-visits.ts';
import { signInByButton } from './visitor.ts';

const waitingList = (page: Page) => page.getByTestId('wachtend');
const undoLast = (page: Page) => page.keyboard.press('Control+z');

describe('sending what waits on a desk', () => {
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

  const unreachable = (route: Route) => route.abort('connectionrefused');

  it('takes back what has not left the device, and the server never hears of it', async () => {
    await device.context.setOffline(true);
    await register(page);
    await register(page);
    await undoLast(page);
    await expect.poll(() => waitingOn(page)).toBe(1);
    await device.context.setOffline(false);
    await expect.poll(() => stored.count()).toBe(1);
    expect(await waitingOn(page)).toBe(0);
  });

  it('takes back what was sent, also when the network went in between', async () => {
    await register(page);
    await expect.poll(() => stored.count()).toBe(1);
    await expect.poll(() => waitingOn(page)).toBe(0);
    await device.context.setOffline(true);
    await undoLast(page);
    await expect.poll(() => waitingOn(page)).toBe(1);
    await device.context.setOffline(false);
    await expect.poll(() => stored.count()).toBe(0);
    await expect.poll(() => waitingOn(page)).toBe(0);
  });

  it('stores a visit once when the answer was lost, and takes it back when that was asked meanwhile', async () => {
    // The server does what it is asked, and the answer gets lost on the way back.
    let lost = true;
    await page.route('**/graphql', async (route) => {
      if (!lost) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await register(page);
    await expect.poll(() => stored.count()).toBe(1);
    expect(await waitingOn(page)).toBe(1);
    await register(page);
    await expect.poll(() => stored.count()).toBe(2);
    await undoLast(page);
    await expect.poll(() => waitingOn(page)).toBe(3);
    lost = false;
    // It waits longer after each attempt: ten seconds after the second, forty after the fourth.
    await expect.poll(() => waitingOn(page), { timeout: 60_000 }).toBe(0);
    expect(await stored.count()).toBe(1);
  });

  it('stores each visit once when two tabs send without knowing of each other', async () => {
    await device.context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const second = await device.context.newPage();
    await Promise.all([openDesk(page), openDesk(second)]);
    await device.context.setOffline(true);
    for (let visit = 0; visit < 6; visit++) await register(page);
    await second.getByTestId('wachtend').filter({ hasText: '6 registraties' }).waitFor();
    await device.context.setOffline(false);
    await expect.poll(() => waitingOn(second)).toBe(0);
    expect(await stored.count()).toBe(6);
  });

  it('tries again at the press of a button', async () => {
    await page.route('**/graphql', unreachable);
    await register(page);
    await waitingList(page).filter({ hasText: 'Geen verbinding' }).waitFor();
    const tries: string[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql') && tries.push(request.url()));
    await waitingList(page).getByRole('button', { name: 'Nu versturen' }).click();
    await expect.poll(() => tries.length).toBe(1);
  });

  it('goes on by itself when the server is back, without anyone pressing anything', async () => {
    await page.route('**/graphql', unreachable);
    await register(page);
    await waitingList(page).filter({ hasText: 'Geen verbinding' }).waitFor();
    await page.unroute('**/graphql');
    // After the second attempt it waits ten seconds, after the third twenty.
    await expect.poll(() => stored.count(), { timeout: 60_000 }).toBe(1);
  });

  it('is not taken in by the sign-in page of a guest network', async () => {
    const portal = '<html><body>Welkom op de wifi. Accepteer de voorwaarden.</body></html>';
    await page.route('**/graphql', (route) => route.fulfill({ contentType: 'text/html', body: portal }));
    await register(page);
    await waitingList(page).filter({ hasText: '1 registratie wacht' }).waitFor();
    expect(await waitingOn(page)).toBe(1);
  });

  it('keeps what the server refuses, with the reason, until it was put right', async () => {
    // A clock that runs ahead: the device is in the day after tomorrow.
    await setClock(page, new Date(Date.now() + 2 * 86_400_000));
    await register(page);
    const refused = page.getByTestId('niet-aangenomen');
    await refused.getByText('1 registratie is niet aangenomen').waitFor();
    expect(await refused.innerText()).toMatch(/dag|toekomst/i);
    expect(await stored.count()).toBe(0);
    await page.reload();
    await refused.getByRole('button', { name: 'Wijzigen' }).click();
    await refused.getByLabel('Dag', { exact: true }).fill(dayAt());
    await refused.getByRole('button', { name: 'Bewaren en opnieuw versturen' }).click();
    await expect.poll(() => stored.count()).toBe(1);
    await refused.waitFor({ state: 'detached' });
  });

  it('throws a refused visit away only after a question', async () => {
    await setClock(page, new Date(Date.now() + 2 * 86_400_000));
    await register(page);
    const refused = page.getByTestId('niet-aangenomen');
    await refused.getByRole('button', { name: 'Weggooien' }).click();
    expect(await waitingOn(page)).toBe(1);
    await refused.getByRole('button', { name: 'Ja, weggooien' }).click();
    await expect.poll(() => waitingOn(page)).toBe(0);
    expect(await stored.count()).toBe(0);
  });

  it('sends once more what went out just before its own person signed in', async () => {
    await device.context.setOffline(true);
    await register(page);
    await stored.endAllSessions();
    const answers: string[] = [];
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      // Between the visit, which nobody was signed in for, and the question who is: someone signs in.
      if (answers.length === 0) await signInByButton(await device.context.newPage(), 'balie-elders');
      answers.push(await response.text());
      await route.fulfill({ response });
    });
    await device.context.setOffline(false);
    await expect.poll(() => stored.count()).toBe(1);
    await expect.poll(() => waitingOn(page)).toBe(0);
    expect(answers[0]).toContain('NOT_FOUND');
  });

  it('keeps the visits of a point for its own people when someone else signs in here', async () => {
    await device.context.setOffline(true);
    await register(page);
    await register(page);
    await stored.endAllSessions();
    await device.context.setOffline(false);
    await waitingList(page).filter({ hasText: 'niet meer ingelogd' }).waitFor();
    await signInByButton(page, 'balie');
    await openDesk(page);
    await waitingList(page).filter({ hasText: 'waar jij niet mag registreren' }).waitFor();
    expect([await waitingOn(page), await stored.count()]).toEqual([2, 0]);
    await page.getByRole('button', { name: 'Uitloggen' }).first().click();
    await page.getByRole('button', { name: 'Uitloggen en bewaren' }).click();
    await page.getByRole('link', { name: 'Inloggen', exact: true }).first().waitFor();
    await signInByButton(page, 'balie-elders');
    await openDesk(page);
    await expect.poll(() => stored.count()).toBe(2);
    await expect.poll(() => waitingOn(page)).toBe(0);
  });
});
