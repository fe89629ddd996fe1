import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './visitor.ts';

describe('a tablet at a point', () => {
  let browser: Browser;
  let coordinator: Page;
  let tablet: Page;
  let troubles: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    ({ page: coordinator } = await visit(browser));
    ({ page: tablet, troubles } = await visit(browser, { viewport: { width: 820, height: 1180 } }));
  });
  afterAll(() => browser?.close());

  const heading = (page: Page) => page.getByRole('heading', { level: 1 });
  /** The code the coordinator sees for a new device at the first point of the library. */
  async function newCode(name: string): Promise<string> {
    await coordinator.goto('/bibliotheken');
    await coordinator.waitForURL(/bibliotheken\/./);
    await coordinator.locator('main a[href$="/apparaten"]').first().click();
    await coordinator.getByLabel('Naam van het apparaat').fill(name);
    await coordinator.getByRole('button', { name: 'Maak een koppelcode' }).click();
    await coordinator.getByRole('img', { name: `QR-code die het apparaat ${name} koppelt` }).waitFor();
    return (await coordinator.locator('code').first().innerText()).trim();
  }
  const row = (name: string) => coordinator.getByRole('row').filter({ hasText: name });

  it('is paired by a code that is opened and a button, and not by opening alone', async () => {
    await signInAs(coordinator, 'coordinator');
    const code = await newCode('Tablet entree');
    await tablet.goto(`/koppelen/${code}`);
    await tablet.goto(`/koppelen/${code}`);
    expect(await heading(tablet).innerText()).toMatch(/^Dit apparaat koppelen aan .+\?$/);
    await coordinator.reload();
    expect(await row('Tablet entree').innerText()).toContain('wacht op koppelen');
    await tablet.getByRole('button', { name: 'Koppel dit apparaat' }).click();
    await tablet.waitForURL(/\/balie$/);
    await tablet.locator('form[action^="?/register"]').waitFor();
    await coordinator.reload();
    expect(await row('Tablet entree').innerText()).not.toContain('wacht op koppelen');
  });

  it('opens the desk again without signing in, and has nothing to sign out of', async () => {
    await tablet.goto('/balie');
    await tablet.locator('form[action^="?/register"]').waitFor();
    expect(await tablet.getByRole('button', { name: 'Uitloggen' }).count()).toBe(0);
    await tablet.goto('/inloggen');
    expect(await heading(tablet).innerText()).toBe('Inloggen');
    for (const path of ['/dashboard', '/gebruikers', '/registraties']) {
      await tablet.goto(path);
      expect(await tablet.locator('main').innerText()).not.toMatch(/\d+ bezoeken/);
    }
  });

  it('is told plainly that it is no longer paired, as soon as the coordinator says so', async () => {
    await row('Tablet entree').getByText('Intrekken').click();
    await row('Tablet entree').getByRole('button', { name: 'Ja, trek in' }).click();
    await coordinator.getByText('De koppeling is ingetrokken.').waitFor();
    await tablet.goto('/balie');
    await tablet.waitForURL(/\/koppelen$/);
    expect(await tablet.locator('main').innerText()).toContain('Dit apparaat is niet meer gekoppeld');
    await tablet.goto('/inloggen');
    await tablet.getByRole('link', { name: /Koppel het opnieuw/ }).click();
    await tablet.waitForURL(/\/koppelen$/);
  });

  it('is paired again by typing a code, in capitals and without its hyphen', async () => {
    const code = await newCode('Tablet opnieuw');
    await tablet.getByLabel('Koppelcode').fill(code.replace('-', '').toUpperCase());
    await tablet.getByRole('button', { name: 'Verder' }).click();
    await tablet.getByRole('button', { name: 'Koppel dit apparaat' }).click();
    await tablet.waitForURL(/\/balie$/);
    await tablet.goto(`/koppelen/${code}`);
    expect(await heading(tablet).innerText()).toBe('Deze code werkt niet');
    expect(troubles.filter((text) => !/40[34]/.test(text))).toEqual([]);
  });
});
