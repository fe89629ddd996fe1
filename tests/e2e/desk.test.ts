/// <reference lib="dom" />
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayAt, instantAt } from '../../server/src/calendar/amsterdam.ts';
import { alive, waitingOn } from './desk-device.ts';
import { violationsOn } from './violations.ts';
import { openBrowser, signInAs, visit } from './visitor.ts';

/** A desk of its own for each test: what another test registered there is no surprise. */
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The nth point of the volunteer, opened and come to life. */
async function desk(path = '/balie', point = 0, options: BrowserContextOptions = {}) {
  const opened = await visit(browser, options);
  await signInAs(opened.page, 'balie');
  await opened.page.goto('/balie');
  const points = opened.page.locator('select[name=punt] option');
  const punt = await points.nth(Math.min(point, (await points.count()) - 1)).getAttribute('value');
  await opened.page.goto(`${path}?punt=${punt}`);
  await alive(opened.page);
  return { ...opened, punt };
}

const said = (page: Page) => page.getByTestId('bevestiging');
const today = (page: Page) => page.getByTestId('vandaag').innerText();
const visitsToday = async (page: Page) => Number(/(\d+) bezoek/.exec(await today(page))?.[1]);
/** The tile or button of an option, as a hand finds it. */
const tile = (page: Page, text: string) =>
  page.locator('label.tile').filter({ has: page.getByText(text, { exact: true }) });

describe('the commonest visit takes three actions', () => {
  const isReadyForTheNext = async (page: Page) => {
    await said(page).filter({ hasText: 'Opgeslagen: DigiD, vraag beantwoord' }).waitFor();
    expect(await said(page).getAttribute('aria-live')).toBe('polite');
    await expect.poll(() => page.locator('input[name=topic]:checked, input[name=help]:checked').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('topic');
  };

  it('by mouse', async () => {
    const { page, troubles } = await desk();
    let actions = 0;
    const click = async (target: ReturnType<Page['locator']>) => {
      actions += 1;
      await target.click();
    };
    await click(tile(page, 'DigiD'));
    await click(tile(page, 'Vraag beantwoord'));
    await click(page.getByRole('button', { name: 'Opslaan' }).last());
    await isReadyForTheNext(page);
    expect({ actions, troubles }).toEqual({ actions: 3, troubles: [] });
  });

  it('by touch, on a tablet', async () => {
    const { page, troubles } = await desk('/balie', 0, { hasTouch: true });
    await page.setViewportSize({ width: 768, height: 1024 });
    let actions = 0;
    const tap = async (target: ReturnType<Page['locator']>) => {
      actions += 1;
      await target.tap();
    };
    await tap(tile(page, 'DigiD'));
    await tap(tile(page, 'Vraag beantwoord'));
    await tap(page.getByRole('button', { name: 'Opslaan' }).last());
    await isReadyForTheNext(page);
    expect({ actions, troubles }).toEqual({ actions: 3, troubles: [] });
  });

  it('by keyboard', async () => {
    const { page, troubles } = await desk();
    const key = (await tile(page, 'DigiD').locator('kbd').innerText()).toLowerCase();
    let actions = 0;
    for (const press of [key, 'x', 'Enter']) {
      actions += 1;
      await page.keyboard.press(press);
    }
    await isReadyForTheNext(page);
    expect({ actions, troubles }).toEqual({ actions: 3, troubles: [] });
  });
});

it('asks about DigiD and referring only then, and finds a partner by typing', async () => {
  const { page } = await desk();
  expect(await page.getByText('Wat was er met DigiD?').isVisible()).toBe(false);
  await tile(page, 'DigiD').click();
  await tile(page, 'Activeren').click();
  expect(await page.getByText('Waarheen heb je verwezen?').isVisible()).toBe(false);
  await tile(page, 'Doorverwezen').click();
  await tile(page, 'Landelijke partner').click();
  // The list becomes a field to type in once its code is here.
  const partner = page.locator('input#partner');
  await partner.fill('logius');
  await partner.press('Enter');
  expect(await partner.inputValue()).toBe('Logius (DigiD)');
  await tile(page, 'Afspraak gemaakt').click();
  const sent = page.waitForRequest((request) => request.url().endsWith('/graphql') && request.method() === 'POST');
  await page.getByRole('button', { name: 'Opslaan' }).last().click();
  const { variables } = (await sent).postDataJSON() as { variables: { visits: { questions: unknown[] }[] } };
  expect(variables.visits[0]?.questions[0]).toMatchObject({
    topic: 'digid',
    digid: 'ACTIVATE',
    help: ['REFERRED'],
    referral: { destination: 'NATIONAL_PARTNER', warm: 'APPOINTMENT', organisationId: expect.any(String) as string },
  });
  await said(page).filter({ hasText: 'Opgeslagen' }).waitFor();
  await expect.poll(() => page.locator('input[name=destination]:checked, input[name=digid]:checked').count()).toBe(0);
});

it('keeps the channel for the next visitor, and empties the rest', async () => {
  const { page } = await desk();
  await tile(page, 'Telefoon').click();
  await tile(page, 'tot 5 min').click();
  await tile(page, 'DigiD').click();
  await page.keyboard.press('z');
  await page.keyboard.press('Enter');
  await said(page).filter({ hasText: 'Opgeslagen' }).waitFor();
  expect(await page.locator('input[name=channel]:checked').getAttribute('value')).toBe('TELEPHONE');
  await expect.poll(() => page.locator('input[name=duration]:checked').count()).toBe(0);
});

it('tallies a crowd by one tap per visitor, and takes the last tap back', async () => {
  const { page, troubles } = await desk('/balie/turven', 1);
  const before = await visitsToday(page);
  await page.getByRole('button', { name: /DigiD \d/ }).click();
  await page.getByRole('alert').first().waitFor();
  await tile(page, 'Vraag beantwoord').click();
  for (let taps = 0; taps < 3; taps += 1) await page.getByRole('button', { name: /DigiD \d/ }).click();
  await said(page).filter({ hasText: 'DigiD: 3' }).waitFor();
  await page.keyboard.press('Control+z');
  await said(page).filter({ hasText: 'DigiD: 2' }).waitFor();
  expect(await page.getByTestId('geturfd').innerText()).toBe('2');
  await expect.poll(() => visitsToday(page)).toBe(before + 2);
  // A page that is loaded before the last was taken back counts that one too.
  await expect.poll(() => waitingOn(page)).toBe(0);
  await page.reload();
  await expect.poll(() => visitsToday(page)).toBe(before + 2);
  expect(troubles).toEqual([]);
});

describe('an earlier day', () => {
  const yesterday = () => addDays(dayAt(), -1);
  const isOfToday = (page: Page) => expect.poll(() => page.getByText(/Je legt vast voor/).count()).toBe(0);

  it('goes back to today with the last visit of it', async () => {
    const { page, punt } = await desk();
    await page.goto(`/balie?punt=${punt}&dag=${yesterday()}`);
    await alive(page);
    await page.getByText(/Je legt vast voor/).waitFor();
    await tile(page, 'DigiD').click();
    await tile(page, 'Vraag beantwoord').click();
    await page.getByRole('button', { name: 'dit was de laatste' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Kies het dagdeel.' }).waitFor();
    await tile(page, 'Ochtend').click();
    await page.getByRole('button', { name: 'dit was de laatste' }).click();
    await said(page).filter({ hasText: 'Opgeslagen voor' }).waitFor();
    await isOfToday(page);
    await expect.poll(() => today(page)).toMatch(/^Vandaag/);
    expect(page.url()).not.toContain('dag=');
  });

  it('goes back to today by itself after ten minutes of rest, and says so', async () => {
    const { page, punt } = await desk();
    await page.clock.install();
    await page.goto(`/balie?punt=${punt}&dag=${yesterday()}`);
    // The rest is counted from when the page has come to life.
    await alive(page);
    await page.clock.runFor('11:00');
    await page.getByText('De balie staat weer op vandaag.').waitFor();
    await isOfToday(page);
  });

  it('stays while something is filled in, at the desk and on a sheet', async () => {
    const { page, punt } = await desk();
    await page.clock.install();
    await page.goto(`/balie?punt=${punt}&dag=${yesterday()}`);
    await alive(page);
    await tile(page, 'DigiD').click();
    await page.clock.runFor('11:00');
    expect(await page.getByText(/Je legt vast voor/).count()).toBe(1);
    await page.goto(`/balie/overtypen?punt=${punt}&dag=${yesterday()}`);
    await alive(page);
    await page.locator('input[name=first]').first().fill('2b');
    await page.clock.runFor('11:00');
    expect(await page.getByText(/Je legt vast voor/).count()).toBe(1);
  });

  it('keeps a half-typed sheet of the day it was typed for when midnight passes, until it is saved', async () => {
    const { page, punt } = await desk();
    // Half a minute before midnight of yesterday, by the clock of the device.
    await page.clock.install({ time: instantAt(yesterday(), '23:59').epochMilliseconds + 30_000 });
    await page.goto(`/balie/overtypen?punt=${punt}`);
    await alive(page);
    await page.locator('input[name=first]').first().fill('2b');
    expect(await page.getByText(/Je legt vast voor/).count()).toBe(0);
    await page.clock.runFor('01:00');
    await page.getByText('Er is een nieuwe dag begonnen. Wat je aan het invullen bent').waitFor();
    await tile(page, 'Avond').click();
    const sent = page.waitForRequest((request) => request.url().endsWith('/graphql') && request.method() === 'POST');
    await page.keyboard.press('Control+Enter');
    const { variables } = (await sent).postDataJSON() as { variables: { visits: { day: string }[] } };
    expect(variables.visits.map(({ day }) => day)).toEqual([yesterday()]);
    await said(page).filter({ hasText: '1 bezoek opgeslagen' }).waitFor();
    await page.getByText('De balie staat weer op vandaag.').waitFor();
  });
});

it('records a day without visitors, and takes that back', async () => {
  const { page, punt } = await desk();
  // A day long ago on which this point registered nothing, found by looking.
  for (let day = 1; day < 28; day += 1) {
    await page.goto(`/balie?punt=${punt}&dag=2024-02-${String(day).padStart(2, '0')}`);
    if (await page.getByRole('button', { name: 'Geen bezoekers op deze dag' }).count()) break;
  }
  await page.getByRole('button', { name: 'Geen bezoekers op deze dag' }).click();
  await page.getByTestId('nul').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Toch wel bezoekers' }).click();
  await page.getByRole('button', { name: 'Geen bezoekers op deze dag' }).waitFor();
});

it('types a sheet over by keyboard alone: what is right is saved, what is wrong stays with the reason beside it', async () => {
  const { page, troubles } = await desk('/balie/overtypen');
  const before = await visitsToday(page);
  await page.locator('input[name=partOfDay]').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  for (const [first, second] of [['2b'], ['1ac', '5b'], ['99z']]) {
    await page.keyboard.type(first!);
    if (second) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(second);
    }
    await page.keyboard.press('Enter');
  }
  await page.getByText('Gemeentelijke regelingen, vraag beantwoord').waitFor();
  await page.keyboard.press('Control+Enter');
  await said(page).filter({ hasText: '2 bezoeken opgeslagen' }).waitFor();
  await page.getByText('Dit staat niet op de lijst').waitFor();
  expect(await page.locator('input[name=first]').first().inputValue()).toBe('99z');
  await expect.poll(() => visitsToday(page)).toBe(before + 2);
  // Left and found again: what was not saved is still there.
  await page.reload();
  await expect.poll(() => page.locator('input[name=first]').first().inputValue()).toBe('99z');
  expect(troubles).toEqual([]);
});

it('works without JavaScript: a visit with a referral, a tally and a sheet', async () => {
  const { page } = await visit(browser, { javaScriptEnabled: false });
  await page.goto('/demo');
  await page.locator('button[value="balie"]').click();
  await page.goto('/balie');
  await tile(page, 'DigiD').click();
  await tile(page, 'Doorverwezen').click();
  await tile(page, 'Landelijke partner').click();
  await page.getByRole('combobox', { name: 'Naar welke organisatie?' }).selectOption({ label: 'UWV' });
  await page.getByRole('button', { name: 'Opslaan' }).last().click();
  expect(await said(page).innerText()).toContain('Opgeslagen: DigiD, doorverwezen');

  await page.goto('/balie/turven');
  await tile(page, 'Vraag beantwoord').click();
  await page.getByRole('button', { name: /DigiD \d/ }).click();
  await page.getByRole('button', { name: /DigiD \d/ }).click();
  expect(await page.getByTestId('geturfd').innerText()).toBe('2');

  await page.goto('/balie/overtypen');
  await tile(page, 'Ochtend').click();
  await page.locator('input[name=first]').first().fill('2b');
  await page.locator('input[name=first]').nth(1).fill('2');
  await page
    .getByRole('button', { name: /opslaan/i })
    .last()
    .click();
  expect(await said(page).innerText()).toContain('1 bezoek opgeslagen');
  expect(await page.locator('input[name=first]').first().inputValue()).toBe('2');
});

it('has no accessibility violations while it is used: something missing, everything open, saved, tallied', async () => {
  const { page, punt } = await desk();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await tile(page, 'DigiD').click();
  await tile(page, 'Doorverwezen').click();
  await tile(page, 'Lokale partner').click();
  for (const summary of ['Meer over dit bezoek', 'Wat mag wel en niet?', 'Punt of dag', 'Sneltoetsen']) {
    await page.locator('summary', { hasText: summary }).click();
  }
  await page.locator('input#partner').fill('a');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Opslaan' }).last().click();
  await said(page).filter({ hasText: 'Opgeslagen' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.goto(`/balie/turven?punt=${punt}`);
  await tile(page, 'Vraag beantwoord').click();
  await page.getByRole('button', { name: /DigiD \d/ }).click();
  await said(page).filter({ hasText: 'DigiD: 1' }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
});
