import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayAt } from '../../calendar/amsterdam.ts';
import {
  type CrossTablesOfOthers,
  type ToldTable,
  crossTablesOfOthers,
  nation,
  year,
} from '../../testing/cross-tables-of-others.ts';
import { type AsDeciding, asDeciding } from '../kept/as-deciding.ts';
import { decideYears } from './decide-years.ts';

let others: CrossTablesOfOthers;
let crossTable: CrossTablesOfOthers['crossTable'];
let database: CrossTablesOfOthers['database'];
let decide: CrossTablesOfOthers['decide'];
let library: CrossTablesOfOthers['library'];
let points: CrossTablesOfOthers['points'];
let pool: CrossTablesOfOthers['pool'];

beforeAll(async () => {
  others = await crossTablesOfOthers();
  ({ crossTable, database, decide, library, points, pool } = others);
}, 120_000);
afterAll(() => others?.close());

test('a change in a finished year takes its cross-tables away until they are decided again', async () => {
  await decide();
  const [load, cell] = [['PART_OF_DAY', 'WEEKDAY'] as const, 'MORNING 1'];
  const before = await crossTable('analyst', nation, load);
  const count = before!.cells[cell]!;
  expect(count).toBeGreaterThan(5);
  let monday = `${year}-03-01`;
  while (new Date(monday).getUTCDay() !== 1) monday = `${year}-03-0${Number(monday.slice(9)) + 1}`;
  await database.admin.query(
    `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel) values ($1, $2, $3, 'GM0148', $4, 'MORNING', 'DESK')`,
    [library, randomUUID(), points[0], monday],
  );
  await database.admin.query(`insert into decision_due values ($1, $2) on conflict do nothing`, [library, year]);
  expect(await crossTable('analyst', nation, load)).toEqual(before);
  let between: ToldTable | null = null;
  const as: AsDeciding = asDeciding(pool);
  const looking: AsDeciding = async (work) => {
    const { rows } = await database.admin.query(
      `select from decided_pair where year = $1 and decided_at is null and row_dimension = 'WEEKDAY'`,
      [year],
    );
    if (rows.length > 0) between ??= await crossTable('analyst', nation, load);
    return as(work);
  };
  expect(await decideYears(looking, { today: dayAt(), threshold: 5 })).toEqual([year]);
  expect(between).toMatchObject({ state: 'PREPARING', cells: {} });
  expect((await crossTable('analyst', nation, load))!.cells[cell]).toBe(count + 1);
});

test('a visit that comes between the figures and a cross-table is not told by the two together', async () => {
  await decide();
  const asked = ['CHANNEL', 'GENDER'] as const;
  await database.admin.query(
    `insert into decided_pair (year, row_dimension, column_dimension) values ($1, 'CHANNEL', 'GENDER')`,
    [year],
  );
  let came = false;
  const register = async () => {
    came = true;
    await database.admin.query(
      `with one as (insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel, gender)
         values ($1, $2, $3, 'GM0148', $4, 'MORNING', 'DESK', 'FEMALE'))
       insert into decision_due values ($1, $5) on conflict do nothing`,
      [library, randomUUID(), points[0], `${year}-03-01`, year],
    );
  };
  const meanwhile: AsDeciding = (work) =>
    asDeciding(pool)((client) =>
      work({
        query: async (...given: unknown[]) => {
          if (!came && String(given[0]).includes('from visit_label')) await register();
          return (client.query as (...all: unknown[]) => Promise<never>)(...given);
        },
      } as never),
    );
  await decideYears(meanwhile, { today: dayAt(), threshold: 5 });
  expect(came).toBe(true);
  expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PREPARING', cells: {} });
  await decide();
  expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PROTECTED' });
});
