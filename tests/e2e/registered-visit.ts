import type { Browser } from 'playwright-core';
import { signInAs, visit } from './visitor.ts';

/**
 * Registers a visit of today with one question, answered, at a point of Bibliotheek De Lindeboom, without JavaScript: the server has it
 * when this is done.
 * @param point part of its name
 * @param subject its topic, or at an Infopunt its theme
 */
export async function registerAt(browser: Browser, point: string, subject: string): Promise<void> {
  const { page } = await visit(browser, { javaScriptEnabled: false });
  await signInAs(page, 'balie');
  await page.goto('/balie');
  const options = page.locator('select[name=punt] option', { hasText: point });
  await page.goto(`/balie?punt=${await options.first().getAttribute('value')}`);
  await page.getByRole('radio', { name: subject }).check();
  await page.getByRole('checkbox', { name: 'Vraag beantwoord' }).check();
  await page.getByRole('button', { name: 'Opslaan' }).last().click();
  await page.getByTestId('bevestiging').filter({ hasText: subject }).waitFor();
  await page.context().close();
}
