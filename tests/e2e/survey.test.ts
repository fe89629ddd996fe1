/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './visitor.ts';

const phone = { width: 360, height: 740 };

describe('the survey among visitors', () => {
  let browser: Browser;
  let coordinator: Page;
  /** Address of the survey of the first point of the library, which the demonstration has open. */
  let address: string;

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page: coordinator } = await visit(browser));
    await signInAs(coordinator, 'coordinator');
    await coordinator.goto('/bibliotheken');
    await coordinator.waitForURL(/bibliotheken\/./);
    await coordinator.locator('main').getByRole('link', { name: 'Enquête', exact: true }).click();
    await coordinator.locator('main a[href^="/locaties/"][href$="/enquete"]').first().click();
    await coordinator.getByRole('heading', { name: 'Laat bezoekers de enquête vinden' }).waitFor();
    address = new URL((await coordinator.locator('.address').innerText()).trim()).pathname;
  });
  afterAll(() => browser?.close());

  /** Answers given so far at this point, in the period that is open. */
  const answers = async () => {
    await coordinator.reload();
    const open = coordinator
      .getByRole('row')
      .filter({ has: coordinator.getByRole('cell', { name: 'open', exact: true }) });
    return Number((await open.getByRole('cell').nth(2).innerText()).replace('.', ''));
  };
  const title = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
  const choose = (page: Page, legend: string, answer: string) =>
    page.getByRole('group', { name: legend }).getByRole('radio', { name: answer, exact: true }).check();

  it('is filled in on a phone, in Dutch, without a cookie before or after', async () => {
    const before = await answers();
    const { page, troubles } = await visit(browser, { viewport: phone });
    const opened = await page.goto(address);
    expect(await opened!.headerValue('set-cookie')).toBeNull();
    expect(await opened!.headerValue('cache-control')).toContain('no-store');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await choose(page, 'Waarvoor kwam u?', 'DigiD');
    await choose(page, 'Ik heb iets geleerd.', 'Wel');
    await choose(page, 'Welk cijfer geeft u de hulp?', '8');
    await page.getByLabel('Wat kan er beter?').fill('Bel mij op 06-12345678');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('In uw tekst staat een telefoonnummer').first().waitFor();
    // Nothing was lost over it.
    expect(await page.getByRole('radio', { name: 'DigiD', exact: true }).isChecked()).toBe(true);
    await page.getByLabel('Wat kan er beter?').fill('Meer stoelen bij de balie.');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('heading', { name: 'Dank u wel!' }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBeLessThanOrEqual(1);
    expect(troubles.filter((text) => !text.includes('400'))).toEqual([]);
    await expect.poll(answers).toBe(before + 1);
    await page.context().close();
  });

  it('keeps what was filled in before the page came to life, and while an answer was on its way', async () => {
    const { page } = await visit(browser, { viewport: phone });
    // A slow network: nothing of the page comes to life until it may.
    let comeToLife = () => {};
    const alive = new Promise<void>((resolve) => (comeToLife = resolve));
    await page.route('**/*.js', async (route) => (await alive, route.continue()));
    await page.goto(address, { waitUntil: 'commit' });
    await choose(page, 'Waarvoor kwam u?', 'DigiD');
    await page.getByLabel('Wat kan er beter?').fill('Bel mij op 06-12345678');
    comeToLife();
    // The page says what is wrong with a text once it is alive.
    await page.getByText('In uw tekst staat een telefoonnummer').first().waitFor();
    expect(await page.getByRole('radio', { name: 'DigiD', exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('Wat kan er beter?').inputValue()).toBe('Bel mij op 06-12345678');

    let answer = () => {};
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/enquete/**', async (route) => {
      if (route.request().method() === 'POST') await answered;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Versturen' }).press('Enter');
    await page.getByRole('button', { name: /versturen/i, disabled: true }).waitFor();
    await choose(page, 'Welk cijfer geeft u de hulp?', '8');
    await page.getByLabel('Wat kan er beter?').fill('Meer stoelen.');
    answer();
    await page.getByRole('button', { name: 'Versturen', exact: true }).waitFor();
    expect(await page.getByRole('radio', { name: '8', exact: true }).isChecked()).toBe(true);
    expect(await page.getByLabel('Wat kan er beter?').inputValue()).toBe('Meer stoelen.');
    await page.context().close();
  });

  it('warns while the text is written, and moves no button while it is pressed', async () => {
    const { page } = await visit(browser, { viewport: phone });
    await page.goto(address);
    const field = page.getByLabel('Wat kan er beter?');
    const send = page.getByRole('button', { name: 'Versturen' });
    const warning = page.getByText('In uw tekst staat een telefoonnummer').first();
    await field.pressSequentially('Bel mij op 06-12345678');
    await warning.waitFor();
    await field.fill('Meer stoelen bij de balie.');
    await warning.waitFor({ state: 'detached' });

    // Written and pressed before the keys rested: a slow finger finds the button where it was.
    await field.fill('Bel mij op 06-12345678');
    await warning.waitFor();
    await field.fill('Bel mij.');
    await field.pressSequentially(' 06-12345678', { delay: 0 });
    await send.scrollIntoViewIfNeeded();
    const place = (await send.boundingBox())!;
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
    await page.mouse.down();
    await page.waitForTimeout(1_500);
    expect(await send.boundingBox()).toEqual(place);
    expect(await warning.count()).toBe(0);
    await page.mouse.up();
    // The click was one: the server answers, and nothing is lost.
    await page.getByRole('alert').waitFor();
    expect(await field.inputValue()).toBe('Bel mij. 06-12345678');
    await page.context().close();
  });

  it('warns also after a press that ended where the page could not see it', async () => {
    const { page } = await visit(browser);
    await page.goto(address);
    const field = page.getByLabel('Wat kan er beter?');
    const warning = page.getByText('In uw tekst staat een telefoonnummer').first();
    // Once the page warns, it is alive.
    await field.pressSequentially('Bel mij op 06-12345678');
    await warning.waitFor();
    for (const seen of ['blur', 'pointermove'] as const) {
      await field.fill('Meer stoelen.');
      await warning.waitFor({ state: 'detached' });
      await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
      await field.pressSequentially(' Bel 06-12345678');
      await page.waitForTimeout(1_000);
      expect(await warning.count()).toBe(0);
      await page.evaluate((name) => dispatchEvent(new PointerEvent(name, { buttons: 0 })), seen);
      await warning.waitFor();
    }
    await page.context().close();
  });

  it('is in English too, and works without JavaScript', async () => {
    const before = await answers();
    const { page } = await visit(browser, { viewport: phone, javaScriptEnabled: false });
    // Whoever does not read Dutch finds the other language above the questions, not in a menu.
    await page.goto(address);
    await page.getByRole('main').getByRole('link', { name: 'English', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(`/en${address}`);
    expect(await title(page)).toMatch(/^What did you think of the help at /);
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Please answer at least one question');
    await choose(page, 'What did you think of the help?', 'Very good');
    await page.getByLabel('What could be better?').fill('mail me at jan@example.nl');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Your text holds an e-mail address');
    expect(await page.getByRole('radio', { name: 'Very good' }).isChecked()).toBe(true);
    await page.getByLabel('What could be better?').fill('');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await title(page)).toBe('Thank you!');
    expect(await page.context().cookies()).toEqual([]);
    await expect.poll(answers).toBe(before + 1);
    await page.context().close();
  });

  it('on a shared tablet begins anew after sending, and after a minute of nothing, with nothing to go back to', async () => {
    const { page } = await visit(browser, { viewport: { width: 1180, height: 820 } });
    await page.clock.install();
    await page.goto(`${address}?kiosk`);
    const length = () => page.evaluate(() => history.length);
    const atFirst = await length();
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    await choose(page, 'Waarvoor kwam u?', 'DigiD');
    await page.getByLabel('Wat kan er beter?').fill('Langer open.');
    // The minute begins when the page has come to life, which may be after the first answer.
    const asks = page.getByRole('alertdialog').getByText('Bent u er nog?');
    await expect.poll(async () => (await page.clock.runFor(5_000), asks.isVisible())).toBe(true);
    await page.getByRole('button', { name: 'Ja, ik ga verder' }).click();
    expect(await page.getByRole('radio', { name: 'DigiD', exact: true }).isChecked()).toBe(true);
    await page.clock.runFor(65_000);
    await expect.poll(() => page.getByLabel('Wat kan er beter?').inputValue()).toBe('');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);

    await choose(page, 'Welk cijfer geeft u de hulp?', '9');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByRole('heading', { name: 'Dank u wel!' }).waitFor();
    await page.clock.runFor(13_000);
    await page.getByRole('button', { name: 'Versturen' }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await length()).toBe(atFirst);
    await page.context().close();
  });

  it('says kindly that it is closed outside a period', async () => {
    const { page } = await visit(browser);
    await page.goto('/vind?gemeente=Enschede');
    const point = await page.locator('main a[href^="/locaties/"]').first().getAttribute('href');
    const answer = await page.goto(point!.replace('/locaties/', '/enquete/'));
    expect(answer!.status()).toBe(200);
    expect(await title(page)).toBe('De enquête is nu gesloten');
    await page.context().close();
  });

  it('fits on one sheet of paper, with a name of two lines above it', async () => {
    const { page } = await visit(browser, {
      // A4 with the margins of the sheet.
      viewport: { width: 688, height: 1039 },
      storageState: await coordinator.context().storageState(),
    });
    await page.goto(`/locaties/${address.split('/').at(-1)}/enquete/papier`);
    await page.emulateMedia({ media: 'print' });
    await page.locator('main .title').evaluate((line) => {
      line.textContent = 'Wat vond u van de hulp bij Informatiepunt Bibliotheek De Lindeboom Nieuwleusen-Dalfserveld?';
    });
    const [title, sheet] = [
      await page.locator('main .title').boundingBox(),
      await page.locator('main .sheet').boundingBox(),
    ];
    expect(title!.height).toBeGreaterThan(40);
    expect(sheet!.height).toBeLessThanOrEqual(1039);
    await page.context().close();
  });

  it('is typed over from paper, and tells what a closed period came to', async () => {
    await coordinator.getByRole('link', { name: 'Papieren formulieren overtypen' }).click();
    await choose(coordinator, 'Welk cijfer geeft u de hulp?', '7');
    await coordinator.getByRole('button', { name: 'Opslaan en volgende' }).click();
    await coordinator.getByText('Opgeslagen.').waitFor();
    await coordinator.goto('/bibliotheken');
    await coordinator.waitForURL(/bibliotheken\/./);
    await coordinator.locator('main').getByRole('link', { name: 'Enquête', exact: true }).click();
    await coordinator
      .getByRole('link', { name: /^Uitslag/ })
      .first()
      .click();
    await coordinator.getByRole('heading', { name: /^Bezoekers geven gemiddeld een [78],\d$/ }).waitFor();
    expect(await coordinator.locator('main').innerText()).toMatch(/antwoorden bij .* bezoeken: een respons van \d+%/);
  });
});
