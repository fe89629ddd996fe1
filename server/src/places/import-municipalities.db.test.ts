import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asMigrator } from '../database/as-migrator.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { importMunicipalities } from './import-municipalities.ts';

const carried = readFileSync(new URL('../../data/municipalities-2023.csv', import.meta.url));
const header = 'code,name,province_code,province,longitude,latitude,inhabitants_2022';
const dalfsen = 'GM0148,Dalfsen,PV23,Overijssel,6.2762,52.5149,29162';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.admin.query('truncate province, municipality, municipality_statistic cascade'));

async function importText(content: string | Uint8Array) {
  const lines: string[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const report = await asMigrator(database.adminUrl, (client) =>
    importMunicipalities(client, bytes, (line) => lines.push(line)),
  );
  return { report, lines };
}

const stored = async () =>
  (
    await database.admin.query<{ provinces: number; municipalities: number; statistics: number }>(
      `select (select count(*)::int from province) as provinces, (select count(*)::int from municipality) as municipalities,
         (select count(*)::int from municipality_statistic) as statistics`,
    )
  ).rows[0];

describe('the register the project carries', () => {
  test('adds 342 municipalities with five figures each, and names CBS as the source', async () => {
    const { lines } = await importText(carried);
    expect(await stored()).toEqual({ provinces: 12, municipalities: 342, statistics: 1710 });
    expect(lines.at(-2)).toBe('Toegevoegd: 12 provincies, 342 gemeenten, 1.710 cijfers.');
    const { rows } = await database.admin.query(
      `select value, source from municipality_statistic where municipality_code = 'GM0148' and kind = 'INHABITANTS' and reference_date = '2022-01-01'`,
    );
    expect(rows).toEqual([{ value: 29_162, source: 'CBS StatLine 84799NED, 85318NED, 03759NED' }]);
  });

  test('the second time changes nothing and says so', async () => {
    await importText(carried);
    const { lines } = await importText(carried);
    expect(lines).toEqual([
      'Gelezen: 12 provincies, 342 gemeenten, 1.710 cijfers.',
      'Alles was al zo. Er is niets veranderd.',
    ]);
    expect(await stored()).toEqual({ provinces: 12, municipalities: 342, statistics: 1710 });
  });
});

test('each thing added is told, by municipality', async () => {
  const { lines } = await importText(`${header}\n${dalfsen}\n`);
  expect(lines).toEqual([
    'Gelezen: 1 provincie, 1 gemeente, 1 cijfer.',
    'PV23 Overijssel: toegevoegd.',
    'GM0148 Dalfsen: toegevoegd; inwoners 2022 29.162 toegevoegd.',
    'Toegevoegd: 1 provincie, 1 gemeente, 1 cijfer.',
    'Veranderd: 0 provincies, 0 gemeenten, 0 cijfers.',
  ]);
});

test('each change is told with what it was, and is stored', async () => {
  await importText(`${header}\n${dalfsen}\n`);
  const { lines } = await importText(
    `${header}\n${dalfsen.replace('Dalfsen', 'Dalfsen aan de Vecht').replace('29162', '29163')}\n`,
  );
  expect(lines).toContain(
    'GM0148 Dalfsen aan de Vecht: naam Dalfsen → Dalfsen aan de Vecht; inwoners 2022 29.162 → 29.163.',
  );
  const { rows } = await database.admin.query(
    'select name, value from municipality join municipality_statistic on code = municipality_code',
  );
  expect(rows).toEqual([{ name: 'Dalfsen aan de Vecht', value: 29_163 }]);
});

test('a municipality that is not in the file stays', async () => {
  await importText(carried);
  await importText(`${header}\n${dalfsen}\n`);
  expect(await stored()).toEqual({ provinces: 12, municipalities: 342, statistics: 1710 });
});

test('a file with one wrong line changes nothing, and each wrong line is told', async () => {
  await importText(`${header}\n${dalfsen}\n`);
  const wrong = ['GM0150,Deventer,PV23,Overijssel,6.2352,52.2678,101446', 'GM9,Nergens,PV23,Overijssel,6.2,52.2,-1'];
  const { report, lines } = await importText([header, ...wrong].join('\n'));
  expect(report.ok).toBe(false);
  expect(lines).toEqual([
    'Regel 3: geweigerd. code moet GM met vier cijfers, zoals GM0148, zijn. Er staat "GM9".',
    'Regel 3: geweigerd. inhabitants_2022 moet een geheel getal van 0 of meer zijn. Er staat "-1".',
    'Er is niets veranderd. Verbeter deze 2 fouten en probeer het opnieuw.',
  ]);
  expect(await stored()).toEqual({ provinces: 1, municipalities: 1, statistics: 1 });
});

test('an import that the database breaks off leaves nothing behind', async () => {
  await database.admin.query(`alter table municipality_statistic add constraint for_this_test check (value <> 29162)`);
  try {
    await expect(importText(`${header}\n${dalfsen}\n`)).rejects.toThrow('for_this_test');
  } finally {
    await database.admin.query(`alter table municipality_statistic drop constraint for_this_test`);
  }
  expect(await stored()).toEqual({ provinces: 0, municipalities: 0, statistics: 0 });
});
