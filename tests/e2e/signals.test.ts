/// <reference lib="dom" />
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from './platform.ts';
import { openBrowser, signInAs, visit } from './visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it('goes from a proposal to the municipality and back: sent by the coordinator, answered, told at the desk', async () => {
  const topic = 'Gemeentelijke regelingen';
  const { page, troubles } = await visit(browser);
  await signInAs(page, 'coordinator');
  await page.goto('/vandaag');
  await page.getByRole('link', { name: 'Stuur een signaal of niet' }).click();
  const proposal = page.getByRole('article').filter({ hasText: `${topic} in Dalfsen` });
  expect(await proposal.innerText()).toMatch(/Verwacht: \d+ tot en met \d+/);

  // Personal data is refused at its own field, and nothing is sent.
  const text = proposal.getByRole('textbox');
  const send = proposal.getByRole('button', { name: 'Stuur naar de gemeente' });
  await text.fill('Bel mevrouw op 06-12345678.');
  await text.blur();
  await proposal.getByRole('status').filter({ hasText: 'telefoonnummer' }).waitFor();
  await send.click();
  await page.getByRole('alert').filter({ hasText: 'telefoonnummer' }).waitFor();
  await text.fill('De brief over de regeling is niet te begrijpen.');
  await text.blur();
  await send.click();
  await page.getByText('Het signaal is verstuurd.').waitFor();
  const sent = await page.getByRole('article').filter({ hasText: topic }).first().innerText();
  expect(sent.match(/meer dan toeval verklaart/gi)).toHaveLength(1);
  expect(await page.getByRole('heading', { name: `${topic} in Dalfsen` }).count()).toBe(0);

  // Without JavaScript, as a page with a form.
  const contact = await visit(browser, { javaScriptEnabled: false });
  await signInAs(contact.page, 'gemeente');
  await contact.page.goto('/gemeenten/GM0148');
  await contact.page.getByRole('link', { name: 'Bekijk de signalen' }).click();
  const received = contact.page.getByRole('article').filter({ hasText: topic });
  await received.getByLabel('Opgelost').check();
  await received.getByRole('button').click();
  await contact.page.getByText('Schrijf er een antwoord bij').first().waitFor();
  await received.getByLabel('Opgelost').check();
  await received.getByRole('textbox').fill('We sturen een nieuwe brief.');
  await received.getByRole('button').click();
  await contact.page.getByText('Het antwoord is opgeslagen.').waitFor();

  const desk = await visit(browser);
  await signInAs(desk.page, 'balie');
  await desk.page.goto('/balie');
  const dalfsen = await desk.page
    .locator('select[name=punt] option', { hasText: 'Dalfsen' })
    .first()
    .getAttribute('value');
  await desk.page.goto(`/balie?punt=${dalfsen}`);
  const line = desk.page.getByText(`Gemeente over ${topic}: We sturen een nieuwe brief.`);
  await line.waitFor();
  await desk.page.waitForLoadState('networkidle');
  expect(await line.isVisible()).toBe(true);
  expect([...troubles.filter((each) => !each.includes('400')), ...desk.troubles]).toEqual([]);
});

describe('a coordinator of two libraries', () => {
  const client = new pg.Client({ connectionString: platform().database });
  /** The membership of who is at the desk of one library and coordinates another, for a moment that of a coordinator too. */
  let membership: string;
  beforeAll(async () => {
    await client.connect();
    const { rows } = await client.query<{ id: string }>(
      `update membership set role = 'COORDINATOR' where role = 'COUNTER' and user_id =
         (select user_id from membership group by user_id having array_agg(role order by role)::text[] = '{COORDINATOR,COUNTER}')
       returning id`,
    );
    membership = rows[0]!.id;
  });
  afterAll(async () => {
    await client.query(`update membership set role = 'COUNTER' where id = $1`, [membership]);
    await client.end();
  });

  it.each([true, false])(
    'stays at the one that was chosen after a signal is sent (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const { page } = await visit(browser, { javaScriptEnabled });
      await signInAs(page, 'balie-en-coordinator');
      await page.goto('/signalen');
      const other = page.locator('#bibliotheek option:not(:checked)');
      const name = await other.innerText();
      await page.getByLabel('Bibliotheek').selectOption({ label: name });
      await page.getByRole('button', { name: 'Kies' }).click();
      await page.waitForURL(/bibliotheek=/);
      await page.getByText('Zelf een signaal sturen').click();
      await page.getByLabel('Maand').selectOption({ index: javaScriptEnabled ? 3 : 4 });
      await page.getByRole('button', { name: 'Stuur naar de gemeente' }).last().click();
      await page.getByText('Het signaal is verstuurd.').waitFor();
      const chosen = page.locator('#bibliotheek');
      expect(await chosen.locator('option:checked').innerText()).toBe(name);
      expect(new URL(page.url()).searchParams.get('bibliotheek')).toBe(await chosen.inputValue());
      await page.context().close();
    },
  );
});
