/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAt } from '../../server/src/calendar/amsterdam.ts';
import { isSeen } from './is-seen.ts';
import { registerAt } from './registered-visit.ts';
import { openBrowser, signInAs, visit } from './visitor.ts';

describe('the registrations of a library', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page } = await visit(browser, { acceptDownloads: true }));
    await signInAs(page, 'coordinator');
  });
  afterAll(() => browser?.close());

  const downloaded = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };

  const day = (text: string) =>
    new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date(`${text}T12:00`));
  /** A visit of today about one topic that no other test registers here: of others nobody knows what was filled in. */
  const ownVisit = (topic: string) =>
    page.getByRole('link', { name: `Wijzig het bezoek van ${day(dayAt())}, ${topic}: vraag beantwoord` }).first();
  const open = async (topic: string) => {
    await page.goto('/registraties');
    await ownVisit(topic).click();
    await page.getByRole('heading', { name: 'Bezoek wijzigen' }).waitFor();
  };
  const found = () => page.locator('p.found').innerText();

  it('are listed, the newest first, and one is corrected: the list shows it, and the number of visits stays', async () => {
    await registerAt(browser, 'De Lindeboom Ommen', 'Pensioen en AOW');
    await page.goto('/registraties');
    expect(await page.getByTestId('dag').first().innerText()).toContain(day(dayAt()));
    const count = await found();
    await open('Pensioen en AOW');
    await page.locator('select[name="duration"]').selectOption('OVER_40');
    await page.locator('select[name="topic.0"]').selectOption({ label: 'Verzekeringen' });
    await page.getByRole('button', { name: 'Sla de wijziging op' }).click();
    await page.getByText('De wijziging is opgeslagen.').waitFor();
    await page.getByRole('link', { name: 'Terug naar de registraties' }).click();
    await ownVisit('Verzekeringen').waitFor();
    expect(await ownVisit('Pensioen en AOW').count()).toBe(0);
    expect(await found()).toBe(count);
  });

  it.each([
    { window: 'a telephone', width: 360, height: 640, javaScriptEnabled: true },
    { window: 'a small desktop', width: 1280, height: 720, javaScriptEnabled: true },
    { window: 'a telephone without JavaScript', width: 360, height: 640, javaScriptEnabled: false },
  ])('say on $window at the button that a correction was saved', async ({ width, height, javaScriptEnabled }) => {
    const { page: narrow } = await visit(browser, { viewport: { width, height }, javaScriptEnabled });
    await signInAs(narrow, 'coordinator');
    await narrow.goto('/registraties');
    // A form that is sent before its page has come to life is answered with a new page, which has the focus nowhere.
    if (javaScriptEnabled) await narrow.locator('#svelte-announcer').waitFor({ state: 'attached' });
    await narrow
      .getByRole('link', { name: /^Wijzig het bezoek/ })
      .first()
      .click();
    const save = narrow.getByRole('button', { name: 'Sla de wijziging op' });
    const said = narrow.getByRole('status').filter({ hasText: 'De wijziging is opgeslagen.' });
    // Each time, also when it is said already.
    for (const duration of ['OVER_40', 'UNDER_5']) {
      await narrow.locator('select[name="duration"]').selectOption(duration);
      const answered = narrow.waitForResponse((response) => response.request().method() === 'POST');
      await save.focus();
      await narrow.keyboard.press('Enter');
      await answered;
      await said.waitFor();
      if (javaScriptEnabled) {
        await save.and(narrow.locator(':focus')).waitFor();
        expect(await isSeen(save)).toBe(true);
        expect(await isSeen(said)).toBe(true);
      } else {
        const { y, height: high } = (await said.boundingBox())!;
        expect(y).toBeGreaterThan(0);
        expect(y + high).toBeLessThan(height);
      }
    }
    await narrow.context().close();
  });

  it('keep what was filled in when a correction is wrong, and say what is', async () => {
    await registerAt(browser, 'De Lindeboom Ommen', 'Pensioen en AOW');
    await open('Pensioen en AOW');
    await page.locator('select[name="duration"]').selectOption('UNDER_5');
    for (const box of await page.locator('input[name="help.0"]').all()) await box.uncheck();
    await page.getByRole('button', { name: 'Sla de wijziging op' }).click();
    await page.locator('#fouten').waitFor();
    expect(await page.locator('#fouten').innerText()).toContain('kies welke hulp is gegeven');
    expect(await page.locator('select[name="duration"]').inputValue()).toBe('UNDER_5');
  });

  it('keep what is changed while a correction is sent, once, and say what is not saved of it', async () => {
    await page.goto('/registraties');
    await page
      .getByRole('link', { name: /^Wijzig het bezoek/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Bezoek wijzigen' }).waitFor();
    let sent = 0;
    let answer = () => {};
    let answered = Promise.resolve();
    const hold = () => {
      answered = new Promise<void>((resolve) => (answer = resolve));
    };
    await page.route('**/registraties/**', async (route) => {
      if (route.request().method() === 'POST') await (sent++, answered);
      await route.continue();
    });
    const field = (name: string) => page.locator(`[name="${name}"]`);
    const save = page.getByRole('button', { name: 'Sla de wijziging op' });
    const saving = page.getByRole('button', { name: 'Bezig met opslaan…', disabled: true });
    const boxes = await field('help.0').all();

    // Refused: no help was given. Meanwhile it is mended, and something else is changed.
    await field('duration').selectOption('UNDER_5');
    for (const box of boxes) await box.uncheck();
    hold();
    await save.click();
    await saving.waitFor();
    await field('day').press('Enter');
    await field('duration').selectOption('OVER_40');
    await boxes[0]!.check();
    await field('gender').selectOption('UNKNOWN');
    answer();
    await page.locator('#fouten').waitFor();
    expect(await field('duration').inputValue()).toBe('OVER_40');
    expect(await field('help.0').first().isChecked()).toBe(true);
    expect(await field('gender').inputValue()).toBe('UNKNOWN');

    // Saved, a question more; meanwhile one after it is begun and the first is marked to go.
    const [subject] = await field('topic.0').or(field('theme.0')).all();
    const kind = (await subject!.getAttribute('name'))!.split('.')[0]!;
    const last = Number(await field('questions').inputValue()) - 1;
    await field(`${kind}.${last}`).selectOption({ index: 2 });
    await field(`help.${last}`).first().check();
    hold();
    await save.click();
    await saving.waitFor();
    await field('remove.0').check();
    await field('duration').selectOption('UNDER_5');
    await field('duration').focus();
    answer();
    await page.getByText('Wat je tijdens het opslaan nog veranderde, is nog niet opgeslagen.').waitFor();
    expect(await field('remove.0').isChecked()).toBe(true);
    expect(await field('duration').inputValue()).toBe('UNDER_5');
    expect(await field('duration').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field('questions').inputValue()).toBe(String(last + 2));

    // The question that goes leaves its place to the one behind it, also for what is begun meanwhile.
    hold();
    await save.click();
    await saving.waitFor();
    await field(`help.${last}`).last().check();
    answer();
    await page.getByText('Wat je tijdens het opslaan nog veranderde, is nog niet opgeslagen.').waitFor();
    expect(await field('questions').inputValue()).toBe(String(last + 1));
    expect(
      await field(`help.${last - 1}`)
        .last()
        .isChecked(),
    ).toBe(true);
    expect(await field('remove.0').isChecked()).toBe(false);

    // No network: nothing that was filled in is lost.
    await page.unroute('**/registraties/**');
    await page.route('**/registraties/**', (route) => route.abort());
    await save.click();
    await page.getByText('Opslaan is niet gelukt.').waitFor();
    expect(
      await field(`help.${last - 1}`)
        .last()
        .isChecked(),
    ).toBe(true);
    await page.unroute('**/registraties/**');
    expect(sent).toBe(3);
  });

  it('go after a clear question, and the count is one less', async () => {
    await registerAt(browser, 'De Lindeboom Ommen', 'Pensioen en AOW');
    await page.goto('/registraties');
    const visits = async () => Number((await found()).split(' ')[0]!.replace('.', ''));
    const before = await visits();
    await open('Pensioen en AOW');
    await page.getByText('Verwijder dit bezoek').click();
    await page.getByRole('button', { name: 'Ja, verwijder het bezoek' }).click();
    await page.getByText('Het bezoek is verwijderd.').waitFor();
    expect(await visits()).toBe(before - 1);
  });

  it('are taken along as a file that Dutch Excel reads, as many rows as there are questions', async () => {
    await page.goto('/registraties');
    const questions = Number(
      /met ([\d.]+) vragen/.exec(await page.locator('p.found').innerText())![1]!.replace('.', ''),
    );
    const file = await downloaded('CSV, voor Excel en andere programma’s');
    expect(file.name).toMatch(/^registraties-bibliotheek-.*-tot-en-met-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(file.text.startsWith('\ufeffbezoek;vraag nummer;dag')).toBe(true);
    expect(file.text.trimEnd().split('\r\n')).toHaveLength(questions + 1);
  });

  it('of last month stand in the categories of the national form, to take along without typing', async () => {
    await page.goto('/maandcijfers');
    await page.locator('main summary').first().click();
    expect(
      await page
        .getByText(/Vragen per (onderwerp|thema)/)
        .first()
        .isVisible(),
    ).toBe(true);
    const file = await downloaded('Haal op als CSV');
    expect(file.text).toContain(';Vragen per onderwerp;DigiD;');
  });
});
