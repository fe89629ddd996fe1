import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayAt } from '../calendar/amsterdam.ts';
import { Random } from '../demonstration/random.ts';
import { fillEmptyCounts } from '../registration/stored-counts.repository.ts';
import { type LibraryOfOthers, libraryOfOthers } from '../testing/library-of-others.ts';
import type { TestApi } from '../testing/test-api.ts';
import type { TestDatabase } from '../testing/test-database.ts';
import { type Compute, computeHere } from '../computing/compute.ts';
import { asDeciding } from './as-deciding.ts';
import { crossFamilies } from './cross-families.ts';
import { mostWaiting } from './cross-tables.repository.ts';
import { type AsDeciding, decideYears } from './decide-years.ts';
import { anythingDue } from './decisions.repository.ts';

/** The last year that is over whatever the day: on 1 January the year before is still open. */
const year = Number(dayAt().slice(0, 4)) - 2;

let others: LibraryOfOthers;
let database: TestDatabase;
let pool: pg.Pool;
let api: TestApi;
let library: string;
let points: string[];
let visits: Record<string, string | null>[];
let sessions: Record<string, string>;

beforeAll(async () => {
  others = await libraryOfOthers();
  ({ database, pool, api, library, points, sessions } = others);
  visits = inventedVisits();
  await database.admin.query(`insert into visit select * from jsonb_populate_recordset(null::visit, $1)`, [
    JSON.stringify(visits.map(({ topic: _topic, help: _help, ...visit }) => ({ age_list: 'AGE', ...visit }))),
  ]);
  await database.admin.query(
    `insert into question (library_id, visit_id, position, topic, help)
     select $1::uuid, g.id, 1, g.topic, array[g.help] from jsonb_to_recordset($2) as g (id uuid, topic text, help text)`,
    [library, JSON.stringify(visits)],
  );
  await fillEmptyCounts(database.admin as unknown as pg.Client);
}, 120_000);
afterAll(() => others?.close());

/** A year with a busy point, a small one beside it, and one in another municipality. */
function inventedVisits() {
  const chance = new Random('cross-tables');
  return [60, 9, 40].flatMap((monthly, point) =>
    Array.from({ length: monthly * 12 }, (_, at) => ({
      ...{ library_id: library, id: randomUUID(), location_id: points[point]! },
      municipality_code: point === 2 ? 'GM0193' : 'GM0148',
      day: `${year}-${String((at % 12) + 1).padStart(2, '0')}-${String(chance.integer(1, 28)).padStart(2, '0')}`,
      part_of_day: chance.weighted([
        ['MORNING', 50],
        ['AFTERNOON', 46],
        ['EVENING', 4],
      ] as const),
      channel: chance.weighted([
        ['DESK', 90],
        ['TELEPHONE', 10],
      ] as const),
      gender: chance.weighted([
        ['FEMALE', 52],
        ['MALE', 44],
        ['UNKNOWN', 4],
      ] as const),
      topic: chance.weighted([
        ['digid', 60],
        ['devices', 35],
        ['pension', 2],
      ] as const),
      help: chance.weighted([
        ['HELPED', 80],
        ['REFERRED', 20],
      ] as const),
    })),
  );
}

const decide = () => decideYears(asDeciding(pool), { today: dayAt(), threshold: 5 });

const fields = `{ from until state explanation rowCodes { code } columnCodes { code } visits }`;

interface Table {
  state: string;
  explanation: string | null;
  from: string;
  cells: Record<string, number | null>;
}

async function crossTable(
  who: string,
  [kind, id]: readonly [string, string],
  [rows, columns]: readonly [string, string],
  [from, until] = [`${year}-01-01`, `${year + 1}-01-01`],
): Promise<Table | null> {
  const { data } = await api.run(
    sessions[who]!,
    `query ($scope: ScopeInput!, $from: Day!, $until: Day!, $rows: Dimension!, $columns: Dimension!) {
       figures(scope: $scope, from: $from, until: $until) { crossTable(rows: $rows, columns: $columns) ${fields} } }`,
    { scope: { kind, id }, from, until, rows, columns },
  );
  const table = data.figures?.crossTable;
  if (!table) return null;
  const cells: Table['cells'] = {};
  table.rowCodes.forEach((row: { code: string }, r: number) =>
    table.columnCodes.forEach((column: { code: string }, c: number) => {
      cells[`${row.code} ${column.code}`] = table.visits[r][c];
    }),
  );
  return { state: table.state, explanation: table.explanation, from: table.from, cells };
}

const counted = (
  row: string,
  column: string,
  inside: (visit: Record<string, string | null>) => boolean = () => true,
) => {
  const cells: Record<string, number> = {};
  for (const visit of visits.filter(inside)) {
    const key = `${visit[row]} ${visit[column]}`;
    cells[key] = (cells[key] ?? 0) + 1;
  }
  return cells;
};

/** Asking goes on after the answer. */
const toBeAsked = (rows: string) =>
  expect
    .poll(async () => {
      const { rows: found } = await database.admin.query('select from decided_pair where row_dimension = $1', [rows]);
      return found.length;
    })
    .toBeGreaterThan(0);

const nation = ['NATION', 'NL'] as const;
const dalfsen = ['MUNICIPALITY', 'GM0148'] as const;

describe('given a finished year that nobody asked a cross-table of', () => {
  test('it is being prepared when it is asked for, and there when it was decided', async () => {
    await decide();
    const asked = await crossTable('analyst', nation, ['TOPIC', 'GENDER']);
    expect(asked).toMatchObject({ state: 'PREPARING', cells: {} });
    expect(asked!.explanation).toBe(`Deze kruistabel over ${year} wordt klaargezet. Kijk over een minuut opnieuw.`);
    await toBeAsked('TOPIC');
    await decide();
    const table = await crossTable('analyst', nation, ['TOPIC', 'GENDER']);
    expect(table!.state).toBe('PROTECTED');
    expect(table!.cells['digid FEMALE']).toBe(counted('topic', 'gender')['digid FEMALE']);
  });

  test('turned around it is the same table', async () => {
    const [table, turned] = await Promise.all([
      crossTable('analyst', nation, ['TOPIC', 'GENDER']),
      crossTable('analyst', nation, ['GENDER', 'TOPIC']),
    ]);
    for (const [key, count] of Object.entries(table!.cells))
      expect(turned!.cells[key.split(' ').toReversed().join(' ')]).toBe(count);
  });
});

describe('given the parts of day by weekday of a finished year', () => {
  const load = ['PART_OF_DAY', 'WEEKDAY'] as const;

  test('they are decided without being asked for, and every number that is shown is the right one', async () => {
    await decide();
    const weekday = (visit: Record<string, string | null>) => `${((new Date(visit['day']!).getUTCDay() + 6) % 7) + 1}`;
    let told = 0;
    for (const [area, inside] of [
      [nation, () => true],
      [dalfsen, (visit) => visit['municipality_code'] === 'GM0148'],
      ...points.map((id) => [['LOCATION', id], (visit: Record<string, string | null>) => visit['location_id'] === id]),
    ] as [readonly [string, string], (visit: Record<string, string | null>) => boolean][]) {
      const table = await crossTable('analyst', area, load);
      expect(table!.state).toBe('PROTECTED');
      const shown = Object.entries(table!.cells).filter(([, count]) => count !== null);
      told += shown.length;
      for (const [key, count] of shown) {
        const real = visits.filter((visit) => inside(visit) && `${visit['part_of_day']} ${weekday(visit)}` === key);
        expect(count, key).toBe(real.length);
        expect(count! === 0 || count! >= 5).toBe(true);
      }
    }
    expect(told).toBeGreaterThan(20);
  });

  test('municipality, POI and KB see the same of the same area', async () => {
    const table = await crossTable('municipality', dalfsen, load);
    expect(await crossTable('analyst', dalfsen, load)).toEqual(table);
    const inDalfsen = ['LIBRARY_IN_MUNICIPALITY', `${library}:GM0148`] as const;
    expect(await crossTable('adviser', inDalfsen, load)).toEqual(table);
  });

  test('what is hidden is said beside what is shown', async () => {
    const table = await crossTable('analyst', nation, load);
    expect(Object.values(table!.cells)).toContain(null);
    expect(table!.explanation).toContain('Aantallen van 1 tot en met 4 tonen we niet');
  });

  test('where every number is hidden there is a sentence and no table', async () => {
    const table = await crossTable('municipality', dalfsen, load);
    expect(table).toMatchObject({ state: 'PROTECTED', from: `${year}-01-01`, cells: {} });
    expect(table!.explanation).toBe(
      `Over het jaar ${year} kunnen we van dit gebied geen enkel aantal tonen zonder dat er aantallen van 1 tot en met 4 zijn uit te rekenen. Kies een ander kenmerk, of een groter gebied.`,
    );
  });

  test('nobody sees those of an area that is not theirs, and the library its own exactly', async () => {
    expect(await crossTable('municipality', ['MUNICIPALITY', 'GM0193'], load)).toBeNull();
    expect(await crossTable('municipality', ['LIBRARY', library], load)).toBeNull();
    expect(await crossTable('municipality', nation, load)).toBeNull();
    expect(await crossTable('coordinator', dalfsen, load)).toBeNull();
    expect(await crossTable('coordinator', ['LIBRARY', library], load)).toMatchObject({ state: 'EXACT' });
  });

  test('a period without a finished year names the year to choose, a longer one is about its last year', async () => {
    const short = await crossTable('municipality', dalfsen, load, [`${year}-02-01`, `${year + 1}-01-01`]);
    expect(short).toMatchObject({ state: 'TOO_RECENT', cells: {} });
    expect(short!.explanation).toMatch(/Kies het jaar 20\d\d\.$/);
    const long = await crossTable('municipality', dalfsen, load, [`${year - 1}-01-01`, `${year + 1}-01-01`]);
    expect(long!.from).toBe(`${year}-01-01`);
    expect(long!.cells).toEqual((await crossTable('municipality', dalfsen, load))!.cells);
  });
});

describe('what is not told of others', () => {
  test('two dimensions that hang together, and two of one point', async () => {
    const together = await crossTable('analyst', nation, ['HELP', 'SOLVED']);
    expect(together).toMatchObject({ state: 'PROTECTED', cells: {} });
    expect(together!.explanation).toContain('hangen zo nauw samen');
    const ofPoint = await crossTable('analyst', ['LOCATION', points[0]!], ['TOPIC', 'GENDER']);
    expect(ofPoint).toMatchObject({ state: 'PROTECTED', cells: {} });
    expect(ofPoint!.explanation).toContain('Kies de gemeente of de bibliotheek');
  });

  test('a line of which the figure by one code is hidden', async () => {
    let lines = 0;
    for (const point of points) {
      const { data } = await api.run(
        sessions['analyst']!,
        `query ($from: Day!, $until: Day!, $scope: ScopeInput!) { figures(scope: $scope, from: $from, until: $until) {
         distributions(dimensions: [PART_OF_DAY]) { cells { code hidden } } } }`,
        { scope: { kind: 'LOCATION', id: point }, from: `${year}-01-01`, until: `${year + 1}-01-01` },
      );
      const [{ cells }] = data.figures.distributions;
      const hidden = cells.filter((cell: { hidden: boolean }) => cell.hidden);
      lines += hidden.length;
      for (const { code } of hidden) {
        const { rows: told } = await database.admin.query<{ visits: number | null }>(
          `select c.visits from decided_cross f cross join lateral unnest(f.column_codes, f.visits) as c (code, visits)
           where f.year = $1 and f.row_dimension = 'WEEKDAY' and f.column_dimension = 'PART_OF_DAY' and f.area_id = $2 and c.code = $3`,
          [year, point, code],
        );
        expect(told.length).toBeGreaterThan(0);
        expect(new Set(told.map(({ visits: count }) => count)), code).toEqual(new Set([null]));
      }
    }
    expect(lines).toBeGreaterThan(0);
  });
});

test('a change in a finished year takes its cross-tables away until they are decided again', async () => {
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
  let between: Table | null = null;
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
  expect((await crossTable('analyst', nation, ['TOPIC', 'GENDER']))!.state).toBe('PROTECTED');
});

describe('given a cross-table that cannot be decided', () => {
  const asked = ['CHANNEL', 'GENDER'] as const;
  const failing: Compute = (name, input) =>
    name === 'figuresOfPair' && 'pair' in input && input.pair.includes('channel')
      ? Promise.reject(new Error('out of memory'))
      : computeHere(name, input);

  test('it is put aside for a day, and those behind it are decided', async () => {
    await Promise.all([crossTable('analyst', nation, asked), crossTable('analyst', nation, ['KIND', 'GENDER'])]);
    await Promise.all([toBeAsked('CHANNEL'), toBeAsked('KIND')]);
    const decideFailing = () => decideYears(asDeciding(pool), { today: dayAt(), threshold: 5, compute: failing });
    await expect(decideFailing()).rejects.toThrow('out of memory');
    await decideFailing();
    expect(await asDeciding(pool)(anythingDue)).toBe(false);
    expect((await crossTable('analyst', nation, asked))!.explanation).toContain('Over een dag proberen we het opnieuw');
    expect((await crossTable('analyst', nation, ['KIND', 'GENDER']))!.state).toBe('PROTECTED');
  });

  test('after a day it is tried again', async () => {
    await database.admin.query(
      `update decided_pair set decided_at = now() - interval '2 days' where put_aside = 'FAILED'`,
    );
    expect(await asDeciding(pool)(anythingDue)).toBe(true);
    await decide();
    expect((await crossTable('analyst', nation, asked))!.cells['DESK FEMALE']).toBeGreaterThan(0);
  });

  test('one that is too large says so', async () => {
    await database.admin.query(`update decided_pair set put_aside = 'TOO_LARGE' where row_dimension = 'CHANNEL'`);
    expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PROTECTED', cells: {} });
    expect((await crossTable('analyst', nation, asked))!.explanation).toContain('te groot');
    const organisations = await crossTable('analyst', nation, ['ORGANISATION', 'SENDER']);
    expect(organisations!.explanation).toContain('te groot');
  });
});

test('a connection that breaks while a cross-table is decided is no reason to put it aside', async () => {
  const asked = ['SENDER', 'GENDER'] as const;
  await crossTable('analyst', nation, asked);
  await toBeAsked('SENDER');
  const breaking: Compute = async function (name, input) {
    if (name === 'figuresOfPair')
      await database.admin.query(
        `select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
         where l.locktype = 'advisory' and l.granted and d.datname = current_database()`,
      );
    return computeHere(name, input);
  };
  // The pool of the server listens too.
  pool.on('error', () => {});
  const decideBreaking = () => decideYears(asDeciding(pool), { today: dayAt(), threshold: 5, compute: breaking });
  await expect(decideBreaking()).rejects.toMatchObject({ code: '57P01' });
  expect(await asDeciding(pool)(anythingDue)).toBe(true);
  expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PREPARING' });
  await decide();
  expect(await crossTable('analyst', nation, asked)).toMatchObject({ state: 'PROTECTED' });
});

describe('given as many cross-tables that wait as there may be', () => {
  const asked = ['DURATION', 'GENDER'] as const;
  const waiting = async () => {
    const { rows } = await database.admin.query<{ pair: string }>(
      `select row_dimension as pair from decided_pair where decided_at is null and row_dimension not like 'OTHER%'`,
    );
    return rows.map(({ pair }) => pair);
  };
  beforeAll(async () => {
    await database.admin.query(
      `insert into decided_pair (year, row_dimension, column_dimension) select $1, 'OTHER' || n, 'GENDER' from generate_series(1, $2::int) n`,
      [year - 1, mostWaiting],
    );
  });
  afterAll(() => database.admin.query(`delete from decided_pair where row_dimension like 'OTHER%'`));

  test('who asks for one more is told that it is busy, and those that wait are still being prepared', async () => {
    const busy = await crossTable('analyst', nation, asked);
    expect(busy).toMatchObject({ state: 'PREPARING', cells: {} });
    expect(busy!.explanation).toBe(
      'Het is nu druk: er worden al 40 andere kruistabellen klaargezet. Deze komt erbij zodra er plaats is. Laat deze pagina open, of vraag er later opnieuw om.',
    );
    await database.admin.query(
      `insert into decided_pair (year, row_dimension, column_dimension) values ($1, 'WEEKDAY', 'LANGUAGE')`,
      [year],
    );
    expect((await crossTable('analyst', nation, ['LANGUAGE', 'WEEKDAY']))!.explanation).toContain('over een minuut');
    expect(await waiting()).toEqual(['WEEKDAY']);
  });

  test('and it is taken when it is asked for again and there is room', async () => {
    await database.admin.query(
      `update decided_pair set decided_at = now() where row_dimension in ('OTHER1', 'OTHER2')`,
    );
    expect((await crossTable('analyst', nation, asked))!.explanation).toContain('over een minuut');
    await expect.poll(waiting).toContain('GENDER');
  });
});

test('a period before anything was counted has no finished year', async () => {
  const old = await crossTable('analyst', nation, ['TOPIC', 'AGE'], ['1990-01-01', '1996-01-01']);
  expect(old).toMatchObject({ state: 'TOO_RECENT', cells: {} });
});

describe('nobody but the role that decides', () => {
  const asked = async (statement: string) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      return await client.query(statement);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  test.each(['decided_pair', 'decided_cross', 'visit_label'])('has a right on %s', async (table) => {
    await expect(asked(`select * from ${table}`)).rejects.toThrow('permission denied');
  });

  test('and that role sees codes of visits by point and month, no id and no day', async () => {
    const { fields: columns } = await asked('set local role regiepunt_decide').then(() =>
      asked('set local role regiepunt_decide; select * from visit_label limit 0').then(
        (results) => (results as unknown as pg.QueryResult[])[1]!,
      ),
    );
    const codes = Object.keys(crossFamilies);
    expect(columns.map(({ name }) => name)).toEqual([
      ...['library_id', 'location_id', 'municipality_code', 'month', 'questions'],
      ...codes,
    ]);
  });
});
