import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayAt } from '../../calendar/amsterdam.ts';
import { type GendersOfOthers, gendersOfOthers } from '../../testing/genders-of-others.ts';
import { firstOpenMonth } from '../what-is-protected/first-open-month.ts';

let others: GendersOfOthers;
let api: GendersOfOthers['api'];
let database: GendersOfOthers['database'];
let decide: GendersOfOthers['decide'];
let library: GendersOfOthers['library'];
let points: GendersOfOthers['points'];
let sessions: GendersOfOthers['sessions'];

beforeAll(async () => {
  others = await gendersOfOthers();
  ({ api, database, decide, library, points, sessions } = others);
}, 120_000);
afterAll(() => others?.close());

test('a coordinator sees the own counts beside what others see, and nobody else does', async () => {
  // On the first of January the year that ended last night is not over yet: late registrations may come.
  const lastYear = Number(firstOpenMonth(dayAt()).slice(0, 4)) - 1;
  await database.admin.query(
    `insert into metric_day select $1::uuid, $2::uuid, 'GM0148', make_date($3, 5, 7), given.* from (values
       ('total', '', 30, 30), ('gender', 'MALE', 3, 3), ('gender', 'FEMALE', 7, 7), ('gender', 'UNKNOWN', 20, 20)) as given`,
    [library, points[0], lastYear],
  );
  await decide();
  const query = `query ($library: ID!) { shownToOthers(library: $library) { partiesThreshold examples { point dimension total decided cells { label visits shown } } } }`;
  const { data } = await api.run(sessions['coordinator']!, query, { library });
  expect(data.shownToOthers).toEqual({
    partiesThreshold: 5,
    examples: [
      {
        ...{ point: 'Noord', dimension: 'Geslacht', total: 30, decided: true },
        cells: [
          { label: 'Man', visits: 3, shown: null },
          { label: 'Vrouw', visits: 7, shown: null },
          { label: 'Onbekend', visits: 20, shown: 20 },
        ],
      },
    ],
  });
  for (const who of ['municipality', 'adviser', 'analyst'] as const)
    expect((await api.run(sessions[who]!, query, { library })).data.shownToOthers).toBeNull();
});
