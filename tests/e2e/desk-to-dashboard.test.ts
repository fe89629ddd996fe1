/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAt } from '../../server/src/calendar/amsterdam.ts';
import { openDesk, waitingOn } from './desk-device.ts';
import { openBrowser, signInAs, visit } from './visitor.ts';

/** With the year before: in the first days of January there may be no visit of this year yet. */
const dashboard = `/dashboard?van=${Number(dayAt().slice(0, 4)) - 1}-01-01&tot=${dayAt()}`;
/** The whole number on a card of the dashboard, from its Dutch notation. */
const figure = async (page: Page, card: 'bezoeken' | 'vragen'): Promise<number> =>
  Number((await page.getByTestId(card).innerText()).replaceAll('.', ''));

describe('from desk to dashboard', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('counts a visit of two questions at once, for the coordinator and for the municipality', async () => {
    const desk = await visit(browser);
    await signInAs(desk.page, 'balie');
    await desk.page.goto('/balie');
    const dalfsen = await desk.page
      .locator('select[name=punt] option', { hasText: 'Dalfsen' })
      .first()
      .getAttribute('value');
    const coordinator = await visit(browser);
    await signInAs(coordinator.page, 'coordinator');
    await coordinator.page.goto(dashboard);
    const contact = await visit(browser);
    await signInAs(contact.page, 'gemeente');
    await contact.page.goto(dashboard);
    const before = {
      visits: await figure(coordinator.page, 'bezoeken'),
      questions: await figure(coordinator.page, 'vragen'),
      municipal: await figure(contact.page, 'bezoeken'),
    };

    await openDesk(desk.page, `/balie?punt=${dalfsen}`);
    const subject = desk.page.locator('input[name=topic], input[name=theme]');
    await subject.first().check();
    await desk.page.getByRole('checkbox', { name: 'Vraag beantwoord' }).check();
    await desk.page.getByRole('button', { name: 'Nog een vraag' }).click();
    await subject.nth(1).check();
    await desk.page.getByRole('checkbox', { name: 'Ter plekke geholpen' }).check();
    await desk.page.getByRole('button', { name: 'Opslaan' }).last().click();
    await desk.page.getByTestId('bevestiging').filter({ hasText: /./ }).waitFor();

    // The desk confirms once the device has it; the figures know it once it was sent.
    await expect.poll(() => waitingOn(desk.page)).toBe(0);
    await coordinator.page.reload();
    await contact.page.reload();
    expect({
      visits: await figure(coordinator.page, 'bezoeken'),
      questions: await figure(coordinator.page, 'vragen'),
      municipal: await figure(contact.page, 'bezoeken'),
    }).toEqual({ visits: before.visits + 1, questions: before.questions + 2, municipal: before.municipal + 1 });
    expect([...desk.troubles, ...coordinator.troubles, ...contact.troubles]).toEqual([]);
  });

  it('registers the commonest visit by keyboard alone in three keys, says so, and is ready for the next', async () => {
    const { page, troubles } = await visit(browser);
    await signInAs(page, 'balie-elders');
    await openDesk(page);
    // The most used topics come first, so which key is DigiD differs per point: it stands on the button.
    await page.keyboard.press(await page.locator('label.tile', { hasText: 'DigiD' }).locator('kbd').innerText());
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    const confirmation = page.getByTestId('bevestiging');
    await confirmation.filter({ hasText: 'DigiD' }).waitFor();
    expect(await confirmation.getAttribute('aria-live')).toBe('polite');
    await expect.poll(() => page.locator('input[name=topic]:checked, input[name=help]:checked').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('topic');
    expect(troubles).toEqual([]);
    // The next test counts what is there before it.
    await expect.poll(() => waitingOn(page)).toBe(0);
  });

  it('takes the last visit back by key, and the count of today goes down again', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'balie-elders');
    await openDesk(page);
    const today = () => page.getByText(/^Vandaag: /).innerText();
    const before = await today();
    await page.keyboard.press('1');
    await page.keyboard.press('z');
    await page.keyboard.press('Enter');
    await page.getByTestId('bevestiging').filter({ hasText: 'Opgeslagen' }).waitFor();
    await expect.poll(today).not.toBe(before);
    await page.getByRole('button', { name: /Ongedaan maken/ }).click();
    await expect.poll(today).toBe(before);
  });

  it('registers without JavaScript too', async () => {
    const { page } = await visit(browser, { javaScriptEnabled: false });
    await page.goto('/demo');
    await page.locator('button[value="balie-elders"]').click();
    await page.goto('/balie');
    await page.getByRole('radio', { name: 'DigiD' }).check();
    await page.getByRole('checkbox', { name: 'Vraag beantwoord' }).check();
    await page.getByRole('button', { name: 'Opslaan' }).last().click();
    expect(await page.getByTestId('bevestiging').innerText()).toContain('DigiD');
  });

  it('says what is missing when nothing is chosen, and keeps what was', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'balie-elders');
    await openDesk(page);
    await page.keyboard.press('z');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').first().waitFor();
    expect(await page.locator('input[name=help]:checked').count()).toBe(1);
  });
});
