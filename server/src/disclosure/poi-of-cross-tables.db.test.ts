import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayAt } from '../calendar/amsterdam.ts';
import { fillEmptyCounts } from '../registration/stored-counts.repository.ts';
import { type LibraryOfOthers, libraryOfOthers } from '../testing/library-of-others.ts';
import { asDeciding } from './as-deciding.ts';
import { askForPair } from './cross-tables.repository.ts';
import { decideYears } from './decide-years.ts';

/** A year that is over whatever the day. */
const year = Number(dayAt().slice(0, 4)) - 2;

let others: LibraryOfOthers;

beforeAll(async () => {
  others = await libraryOfOthers();
}, 120_000);
afterAll(() => others?.close());

test('a library that changes its POI after the figures were decided stays with the old one in cross-tables asked for later', async () => {
  const { database, library, points, network, pool } = others;
  for (let visit = 0; visit < 20; visit += 1)
    await database.admin.query(
      `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel, age_list, gender)
       values ($1, $2, $3, 'GM0148', $4, 'MORNING', 'DESK', 'AGE', $5)`,
      [library, randomUUID(), points[0], `${year}-03-04`, visit % 2 === 0 ? 'FEMALE' : 'MALE'],
    );
  await fillEmptyCounts(database.admin as unknown as pg.Client);
  const as = asDeciding(pool);
  const decide = () => decideYears(as, { today: dayAt(), threshold: 5 });
  await decide();
  // Decided a week ago; since yesterday the library has another POI.
  await database.admin.query(`update decided_year set decided_at = now() - interval '7 days'`);
  const { rows } = await database.admin.query<{ poi: string }>(
    `update library_support set valid_until = current_date - 1 returning support_organisation_id as poi`,
  );
  const newer = await network.supportOrganisation('POI Nieuw', ['PV23'], []);
  await database.admin.query('insert into library_support values ($1, $2, current_date - 1)', [library, newer]);
  await as((client) => askForPair(client, { year, rows: 'CHANNEL', columns: 'GENDER' }));
  await decide();
  const { rows: told } = await database.admin.query<{ id: string }>(
    `select distinct area_id as id from decided_cross where year = $1 and row_dimension = 'CHANNEL' and area_kind = 'SUPPORT_ORGANISATION'`,
    [year],
  );
  expect(told).toEqual([{ id: rows[0]!.poi }]);
});
