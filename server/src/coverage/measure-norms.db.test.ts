import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { keepNorms } from './measure-norms.ts';

const today = dayAt();
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen', { inhabitants: 30_000 });
  for (const name of ['A', 'B', 'C']) {
    const library = await network.library(`Bibliotheek ${name}`, ['GM0148']);
    for (const at of [1, 2, 3, 4]) {
      const id = await network.location(library, 'GM0148', `Punt ${name}${at}`);
      await database.admin.query(
        `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from)
         values ($1, $2, 'POINT', 2, '10:00', '12:00', '2020-01-01')`,
        [library, id],
      );
      await database.admin.query(`insert into metric_day values ($1, $2, 'GM0148', $3, 'total', '', $4, $4)`, [
        ...[library, id, addDays(today, -60), at * 60],
      ]);
    }
  }
});
afterAll(() => database?.drop());

it('is measured by processes that start together, each in its turn', async () => {
  const keep = () => asMigrator(database.adminUrl, (client) => keepNorms(client, today));
  const measured = await Promise.all([keep(), keep(), keep(), keep()]);
  expect(new Set(measured)).toEqual(new Set([4]));
  const { rows } = await database.admin.query('select distinct points, libraries, low::float8 from peer_norm');
  expect(rows).toEqual([{ points: 12, libraries: 3, low: 1 }]);
});
