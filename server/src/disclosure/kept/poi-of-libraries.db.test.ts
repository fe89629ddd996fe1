import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dayAt } from '../../calendar/amsterdam.ts';
import { fillEmptyCounts } from '../../registration/stored-counts.repository.ts';
import { type LibraryOfOthers, libraryOfOthers } from '../../testing/library-of-others.ts';
import { decideYears } from '../deciding/decide-years.ts';
import { asDeciding } from './as-deciding.ts';
import { askForPair } from './waiting-pairs.repository.ts';

/** A year that is over whatever the day. */
const year = Number(dayAt().slice(0, 4)) - 2;

let others: LibraryOfOthers;
let database: LibraryOfOthers['database'];
/** The POI of the library while its year was decided, and another. */
let older: string;
let newer: string;

beforeAll(async () => {
  others = await libraryOfOthers();
  ({ database } = others);
  const { library, points, network } = others;
  for (let visit = 0; visit < 20; visit += 1)
    await database.admin.query(
      `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel, age_list, gender)
       values ($1, $2, $3, 'GM0148', $4, 'MORNING', 'DESK', 'AGE', $5)`,
      [library, randomUUID(), points[0], `${year}-03-04`, visit % 2 === 0 ? 'FEMALE' : 'MALE'],
    );
  await fillEmptyCounts(database.admin as unknown as pg.Client);
  const { rows } = await database.admin.query<{ poi: string }>(
    'select support_organisation_id as poi from library_support',
  );
  older = rows[0]!.poi;
  newer = await network.supportOrganisation('POI Nieuw', ['PV23'], []);
}, 120_000);
afterAll(() => others?.close());
beforeEach(async () => {
  await database.admin.query('truncate decided_figure, decided_year, decided_pair, decided_cross, decided_support');
  await database.admin.query('delete from library_support');
  await database.admin.query(`insert into library_support values ($1, $2, '2015-01-01')`, [others.library, older]);
  await decide();
});

const decide = () => decideYears(asDeciding(others.pool), { today: dayAt(), threshold: 5 });

/** Gives the library another POI from a day on: today, or as if it had been so before. */
async function moveFrom(day: string): Promise<void> {
  await database.admin.query(`update library_support set valid_until = ${day}`);
  await database.admin.query(`insert into library_support values ($1, $2, ${day})`, [others.library, newer]);
}

/** The POI's of which something is told: figures by gender, and a cross-table that is asked for now. */
async function told(): Promise<Record<'figures' | 'crossTables', string[]>> {
  await asDeciding(others.pool)((client) => askForPair(client, { year, rows: 'CHANNEL', columns: 'GENDER' }));
  await decide();
  const of = async (from: string) => {
    const { rows } = await database.admin.query<{ id: string }>(
      `select distinct area_id as id from ${from} and area_kind = 'SUPPORT_ORGANISATION'`,
    );
    return rows.map(({ id }) => id);
  };
  return {
    figures: await of(`decided_figure where dimension = 'gender' and month = '${year}-03-01'`),
    crossTables: await of(`decided_cross where year = ${year} and row_dimension = 'CHANNEL'`),
  };
}

// A POI that is told of a year with a library and then without it subtracts the library's own figures.
test.each([
  ['from today on', 'current_date'],
  ['from a week ago on, which nobody wrote down then', `(current_date - 7)`],
  ['from before the year on', `date '2016-01-01'`],
])('a library that changes its POI %s stays with the old one in a year that was decided', async (_since, day) => {
  await moveFrom(day);
  expect(await told()).toEqual({ figures: [older], crossTables: [older] });
});

test('also when a correction has all of the year decided again', async () => {
  await moveFrom('current_date');
  await database.admin.query('update decided_year set stale = true');
  expect(await told()).toEqual({ figures: [older], crossTables: [older] });
});

test('a library of which nothing was registered when the year was decided comes in with the POI it has then', async () => {
  await database.admin.query('update decided_year set stale = true');
  await database.admin.query('delete from decided_support');
  await moveFrom('current_date');
  expect(await told()).toEqual({ figures: [newer], crossTables: [newer] });
});
