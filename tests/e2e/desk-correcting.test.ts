/// <reference lib="dom" />
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import { alive, openDesk, waitingOn } from './desk-device.ts';
import { StoredVisits } from './stored-visits.ts';
import { openBrowser, signInAs, visit } from './visitor.ts';

/** Who sees at once that a visit was wrong changes it, instead of starting over. */
let browser: Browser;
let stored: StoredVisits;
beforeAll(async () => {
  browser = await openBrowser();
  stored = await new StoredVisits().open();
});
afterAll(async () => {
  await browser?.close();
  await stored?.close();
});
beforeEach(() => stored.startCounting());

async function desk(options: BrowserContextOptions = {}) {
  const { page, troubles } = await visit(browser, options);
  await signInAs(page, 'balie');
  if (options.javaScriptEnabled === false) await page.goto('/balie');
  else await openDesk(page);
  return { page, troubles };
}

const said = (page: Page) => page.getByTestId('bevestiging');
const tile = (page: Page, text: string) =>
  page.locator('label.tile').filter({ has: page.getByText(text, { exact: true }) });
const chosen = (page: Page, name: string) => page.locator(`input[name=${name}]:checked`).getAttribute('value');
const save = (page: Page) => page.getByRole('button', { name: 'Opslaan' }).last().click();

async function registerByTelephone(page: Page) {
  await tile(page, 'DigiD').click();
  await tile(page, 'Vraag beantwoord').click();
  await tile(page, 'Telefoon').click();
  await save(page);
  await said(page).filter({ hasText: 'Opgeslagen: DigiD, vraag beantwoord' }).waitFor();
}

async function correctToApparaten(page: Page) {
  await said(page).filter({ hasText: 'Verbeter het bezoek en sla opnieuw op.' }).waitFor();
  expect([await chosen(page, 'topic'), await chosen(page, 'help'), await chosen(page, 'channel')]).toEqual([
    ...['digid', 'ANSWERED', 'TELEPHONE'],
  ]);
  await tile(page, 'Apparaten').click();
  await save(page);
  await said(page).filter({ hasText: 'Opgeslagen: Apparaten, vraag beantwoord' }).waitFor();
}

it('changes the last visit and saves it once, without losing what was begun for the next visitor', async () => {
  const { page, troubles } = await desk();
  await registerByTelephone(page);
  await tile(page, 'UWV').click();
  await page.getByRole('button', { name: 'Verbeteren' }).click();
  await correctToApparaten(page);
  await expect.poll(() => chosen(page, 'topic')).toBe('uwv');
  await expect.poll(() => stored.questions()).toEqual(['devices ANSWERED TELEPHONE']);
  expect(troubles).toEqual([]);
});

it('does so by keyboard, and without a network', async () => {
  const { page } = await desk();
  await page.context().setOffline(true);
  await registerByTelephone(page);
  await page.keyboard.press('-');
  await correctToApparaten(page);
  await page.context().setOffline(false);
  await expect.poll(() => stored.questions(), { timeout: 30_000 }).toEqual(['devices ANSWERED TELEPHONE']);
});

it('does so without JavaScript', async () => {
  const { page } = await desk({ javaScriptEnabled: false });
  await registerByTelephone(page);
  await page.getByRole('button', { name: 'Verbeteren' }).click();
  await correctToApparaten(page);
  expect(await stored.questions()).toEqual(['devices ANSWERED TELEPHONE']);
});

it('goes back to the day and part of the day of the visit', async () => {
  const { page } = await desk();
  const yesterday = addDays(dayAt(), -1);
  await openDesk(page, `/balie?dag=${yesterday}`);
  await tile(page, 'DigiD').click();
  await tile(page, 'Vraag beantwoord').click();
  await tile(page, 'Ochtend').click();
  await page.getByRole('button', { name: 'dit was de laatste' }).click();
  await said(page).filter({ hasText: 'Opgeslagen voor' }).waitFor();
  await page.getByRole('button', { name: 'Verbeteren' }).click();
  await page.getByText(/Je legt vast voor/).waitFor();
  expect(await chosen(page, 'partOfDay')).toBe('MORNING');
  await tile(page, 'Apparaten').click();
  await save(page);
  await said(page).filter({ hasText: 'Apparaten' }).waitFor();
  await expect.poll(() => page.getByText(/Je legt vast voor/).count()).toBe(0);
  await expect.poll(() => stored.byDayAndPart()).toEqual({ [`${yesterday} MORNING`]: 1 });
});

it('is not offered once the server would refuse it', async () => {
  const { page } = await desk();
  await page.clock.install();
  await page.reload();
  await alive(page);
  await registerByTelephone(page);
  await page.getByRole('button', { name: 'Verbeteren' }).waitFor();
  await expect.poll(() => waitingOn(page)).toBe(0);
  await page.clock.runFor('10:10');
  await page.getByRole('button', { name: 'Verbeteren' }).waitFor({ state: 'detached' });
  await expect.poll(() => page.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0);
});
