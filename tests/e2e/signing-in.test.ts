import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, signInAs, visit } from './visitor.ts';

describe('signing in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it('goes by an invitation link: chosen password, own organisation, and again after signing out', async () => {
    const coordinator = await visit(browser);
    await signInAs(coordinator.page, 'coordinator');
    await coordinator.page.goto('/gebruikers');
    const invite = coordinator.page.locator('form').filter({ has: coordinator.page.locator('input[name=email]') });
    await invite.locator('input[name=email]').fill('nieuwe.collega@example.nl');
    await invite.locator('button[type=submit]').click();
    await coordinator.page.locator('input#link').waitFor();
    const path = new URL(await coordinator.page.locator('input#link').inputValue()).pathname;

    const colleague = await visit(browser);
    await colleague.page.goto(path);
    await colleague.page.locator('input[name=name]').fill('Nieuwe Collega');
    await colleague.page.locator('input[name=password]').fill('bibliotheek2026');
    await colleague.page.locator('main form button[type=submit]').first().click();
    await colleague.page.getByText('te makkelijk te raden').first().waitFor();
    expect(await colleague.page.locator('input[name=name]').inputValue()).toBe('Nieuwe Collega');
    await colleague.page.locator('input[name=password]').fill('vier gele fietsen in mei');
    await colleague.page.locator('main form button[type=submit]').first().click();
    await colleague.page.getByRole('button', { name: 'Uitloggen' }).first().click();
    await colleague.page.getByRole('link', { name: 'Inloggen' }).first().waitFor();

    await colleague.page.goto('/inloggen');
    await colleague.page.locator('input[name=email]').fill('nieuwe.collega@example.nl');
    await colleague.page.locator('input[name=password]').fill('een verkeerd wachtwoord');
    await colleague.page.locator('main form button[type=submit]').first().click();
    await colleague.page.getByText('horen niet bij elkaar').first().waitFor();
    await colleague.page.locator('input[name=password]').fill('vier gele fietsen in mei');
    await colleague.page.locator('main form button[type=submit]').first().click();
    await colleague.page.getByText('Nieuwe Collega').first().waitFor();

    const late = await visit(browser);
    await late.page.goto(path);
    await late.page
      .getByText(/verlopen|gebruikt/)
      .first()
      .waitFor();
  });

  it('shows the counter at one library who is coordinator at another the dashboard of the second only', async () => {
    const { page } = await visit(browser);
    await signInAs(page, 'balie-en-coordinator');
    await page.goto('/dashboard');
    const text = await page.locator('main').innerText();
    expect(text).toContain('De IJsvogel');
    expect(text).not.toContain('De Lindeboom');
    await page.goto('/balie');
    expect(await page.locator('select[name=punt]').innerHTML()).toContain('De Lindeboom');
  });
});
