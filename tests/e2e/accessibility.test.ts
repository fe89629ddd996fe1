/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import { isSeen } from './is-seen.ts';
import { violationsOn } from './violations.ts';
import { openBrowser, signInAs, visit } from './visitor.ts';

/** Every page by who opens it; a page that is not here is found by the test on the route folder below. */
const pages: [path: string, persona: string | null][] = [
  ['/', null],
  ['/vind', null],
  ['/vind?gemeente=Dalfsen', null],
  ['/en/vind?gemeente=Dalfsen', null],
  ['/locaties', null],
  ['/gemeenten', null],
  ['/gemeenten/GM0148', null],
  ['/gemeenten/GM0148?jaar=2024', 'gemeente'],
  ['/inloggen', null],
  ['/demo', null],
  ['/uitnodiging/onbekend', null],
  ['/koppelen', null],
  ['/koppelen/abcd-2345', null],
  ['/open-cijfers', null],
  ['/en/open-cijfers', null],
  ['/privacy', null],
  ['/toegankelijkheid', null],
  ['/bestaat-niet', null],
  ['/balie', 'balie'],
  ['/balie?dag=2026-01-06', 'balie'],
  ['/balie/turven', 'balie'],
  ['/balie/overtypen', 'balie'],
  ['/balie/papier', 'balie'],
  ['/uitloggen', 'balie'],
  ['/vandaag', 'coordinator'],
  ['/dashboard', 'coordinator'],
  ['/dashboard', 'poi-adviseur'],
  ['/dashboard', 'gemeente'],
  ['/dashboard', 'landelijk-analist'],
  ['/dashboard?vergelijk=periode&rijen=TOPIC&kolommen=AGE', 'coordinator'],
  ['/dashboard?van=2000-01-01&tot=2000-01-31&vergelijk=geen', 'coordinator'],
  ['/vergelijk', 'poi-adviseur'],
  ['/vergelijk?van=2025-01-01&tot=2025-12-31&maat=SOLVED&groep=geen', 'landelijk-analist'],
  ['/vergelijk?naam=bestaat-niet', 'gemeente'],
  ['/gebruikers', 'coordinator'],
  ['/beheer', 'beheerder'],
  ['/beheer/bibliotheek/nieuw', 'beheerder'],
  ['/beheer/poi/nieuw', 'beheerder'],
  ['/locaties/nieuw', 'coordinator'],
  ['/organisaties', 'balie'],
  ['/organisaties?zoek=digi', 'coordinator'],
  ['/organisaties/nieuw', 'beheerder'],
  ['/beheer/codes', 'beheerder'],
  ['/beheer/codes?lijst=AGE&code=UNDER_25', 'beheerder'],
  ['/registraties', 'coordinator'],
  ['/maandcijfers', 'coordinator'],
  ['/signalen', 'coordinator'],
  ['/signalen', 'gemeente'],
  ['/signalen', 'poi-adviseur'],
  ['/witte-vlekken?bij=GM0180', 'coordinator'],
  ['/witte-vlekken?lengte=2&breedte=2', 'poi-adviseur'],
];

describe('every page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** Looks again while there are some: a page caught half-way to dark is not what anyone reads; what is wrong stays wrong. */
  const seesNone = (page: Page, { expect: own } = { expect } as Pick<TestContext, 'expect'>) =>
    own.poll(() => violationsOn(page), { timeout: 20_000, interval: 500 }).toEqual([]);

  /** Signed in once for all pages of a persona. */
  const states = new Map<string, ReturnType<BrowserContext['storageState']>>();
  const signedInAs = (persona: string) => {
    const signIn = async () => {
      const { page } = await visit(browser);
      await signInAs(page, persona);
      const state = await page.context().storageState();
      await page.context().close();
      return state;
    };
    if (!states.has(persona)) states.set(persona, signIn());
    return states.get(persona)!;
  };

  // Side by side: looking at a page keeps one core busy, and none of them changes anything.
  it.concurrent.for(pages)(
    '%s (as %s) has no accessibility violations, light and dark, and fits 360 pixels',
    async ([path, persona], { expect }) => {
      const { page, troubles } = await visit(browser, persona ? { storageState: await signedInAs(persona) } : {});
      await page.goto(path);
      await seesNone(page, { expect });
      // Colours depend on the scheme and layout on the width: dark and narrow are looked at together.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 740 });
      await seesNone(page, { expect });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(troubles.filter((text) => !text.includes('404'))).toEqual([]);
      await page.context().close();
    },
  );

  it('would be told what is wrong with it: a grey too light, a picture without words, buttons too small', async () => {
    const { page } = await visit(browser);
    await page.setContent(
      `<html lang="nl"><title>Fout</title><main><h1>Fout</h1><p style="color:#bbb;background:#fff">Te licht</p>
       <img src="data:,"><button style="width:9px;height:9px;padding:0">x</button><button>y</button></main></html>`,
    );
    expect(await violationsOn(page)).toEqual([
      'color-contrast: p',
      'image-alt: img',
      'target-size: button:nth-child(4), button:nth-child(5)',
    ]);
    await page.context().close();
  });

  it('of a library for its coordinator has none: its codes, its desk, its organisations', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto('/bibliotheken');
    await page.waitForURL(/bibliotheken\/./);
    await seesNone(page);
    for (const name of ['Eigen codes', 'Wat vraagt de balie?', 'Organisaties', 'Wie ziet wat van ons']) {
      const hub = page.url();
      await page.locator('main').getByRole('link', { name, exact: true }).click();
      await page.waitForURL((url) => url.href !== hub);
      await seesNone(page);
      await page.goto(hub);
    }
    await page.goto('/organisaties');
    await page.getByRole('link', { name: 'Organisatie toevoegen' }).click();
    await page.waitForURL(/organisaties\/nieuw/);
    await seesNone(page);
  });

  it('of the survey has none: asking, printing, typing over, results, and what a visitor sees', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto('/bibliotheken');
    await page.waitForURL(/bibliotheken\/./);
    await page.goto(`${page.url()}/enquete`);
    const results = await page
      .getByRole('link', { name: /^Uitslag/ })
      .first()
      .getAttribute('href');
    const point = await page.locator('main a[href^="/locaties/"][href$="/enquete"]').first().getAttribute('href');
    const survey = `/enquete/${point!.split('/')[2]}`;
    const shown = [
      page.url(),
      results!,
      point!,
      ...['poster', 'papier', 'overtypen'].map((each) => `${point}/${each}`),
    ];
    for (const path of [...shown, survey, `/en${survey}`, `${survey}?kiosk`, `${survey}/bedankt?kiosk`]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      await seesNone(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 740 });
      await seesNone(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    }
    await page.context().close();
  });

  it('of devices and of tokens has none, also when a code or a token is shown', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto('/bibliotheken');
    await page.waitForURL(/bibliotheken\/./);
    const library = page.url();
    await page.locator('main a[href$="/apparaten"]').first().click();
    await page.getByLabel('Naam van het apparaat').fill('Tablet gang');
    await page.getByRole('button', { name: 'Maak een koppelcode' }).click();
    await page.getByRole('img', { name: /QR-code/ }).waitFor();
    await seesNone(page);
    await page.goto(`${library}/api`);
    await page.getByRole('button', { name: 'Maak een token' }).waitFor();
    await seesNone(page);
    await page.getByLabel('Naam').first().fill('Bezoekersteller');
    await page.locator('#endsOn').fill(addDays(dayAt(), 30));
    await page.getByRole('button', { name: 'Maak een token' }).click();
    // Nothing chosen that it may: told on top and beside the field.
    await page.getByRole('alert').waitFor();
    await seesNone(page);
    await page.getByLabel('Bezoeken registreren').check();
    await page.getByRole('button', { name: 'Maak een token' }).click();
    await page.getByText('staat klaar').waitFor();
    expect(await isSeen(page.getByLabel('Token', { exact: true }))).toBe(true);
    await seesNone(page);
    await page.context().close();
  });

  it('of users has none, also when somebody is invited, who is told of at the button', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto('/gebruikers');
    await page.getByLabel('E-mailadres').fill('nieuw@voorbeeld.example');
    await page.getByRole('button', { name: 'Maak een uitnodiging' }).click();
    const link = page.locator('input#link');
    await link.waitFor();
    await expect.poll(() => isSeen(link)).toBe(true);
    await seesNone(page);
    await page.context().close();
  });

  it('of a point, and its form to change it, has none either', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'coordinator');
    await page.goto('/locaties');
    await page
      .getByRole('link', { name: /De Lindeboom Dalfsen/ })
      .first()
      .click();
    const change = page.locator('main a[href$="/wijzigen"]').first();
    await change.waitFor();
    await seesNone(page);
    const point = page.url();
    await page.goto('/locaties?stand=TRIAL');
    await page
      .getByRole('link', { name: /Gestampte Munt|Pleistertje/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Proef bekijken en afronden' }).click();
    await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
    await page.getByRole('alert').waitFor();
    await seesNone(page);
    await page.goto(point);
    await change.click();
    await page.waitForURL(/wijzigen/);
    await seesNone(page);
    // Each of its forms says at its own button that it was saved.
    await page.getByRole('button', { name: 'Openingstijden opslaan' }).click();
    const said = page.getByRole('status').filter({ hasText: 'Bezoekers zien het meteen.' });
    await said.waitFor();
    expect([await said.count(), await isSeen(said)]).toEqual([1, true]);
    await seesNone(page);
  });
});
