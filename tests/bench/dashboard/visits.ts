import type pg from 'pg';
import { built } from '../nested/built.ts';
import { size } from './network.ts';

/** A number from 0 up to 1 that is the same for the same visit every time, and another for each purpose. */
const chance = (purpose: number, of = 'n') => `((hashint8extended(${of}, ${purpose}) & 1048575) / 1048576::float8)`;

const oneOf = (purpose: number, choices: [share: number, code: string | null][], of = 'n') => {
  let sum = 0;
  const cases = choices.map(([share, code]) => {
    sum += share;
    return `when ${chance(purpose, of)} < ${sum} then ${code === null ? 'null' : `'${code}'`}`;
  });
  return `case ${cases.join(' ')} end`;
};

const topics: [number, string][] = [
  ...([
    [0.25, 'devices'],
    [0.22, 'digid'],
    [0.05, 'income-tax'],
    [0.05, 'municipal-schemes'],
    [0.04, 'online-banking'],
  ] as [number, string][]),
  ...([
    [0.04, 'allowances'],
    [0.03, 'health-declaration'],
    [0.03, 'public-transport'],
    [0.02, 'facilities'],
  ] as [number, string][]),
  ...([
    [0.02, 'energy-allowance'],
    [0.01, 'pension'],
    [0.01, 'insurance'],
    [0.01, 'uwv'],
    [0.01, 'understanding'],
  ] as [number, string][]),
  ...([
    [0.01, 'digital-library'],
    [0.01, 'housing'],
    [0.01, 'digital-care'],
    [1, 'other'],
  ] as [number, string][]),
];

/** The visits: some points have far more of them than others, and later years more than earlier ones; a point is open one or two days a week. */
const visits = (count: number, today: string) => `
  insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel, duration, age, gender, language, came_by)
  select md5('library ' || p.municipality % ${size.libraries})::uuid, md5('visit ' || n)::uuid, p.id, 'GM' || lpad(p.municipality::text, 4, '0'),
    date_trunc('week', '${today}'::timestamp)::date - 7 * (1 + floor(${52 * size.years} * power(${chance(1)}, 1.3))::int)
      + ((p.number + floor(p.days * ${chance(2)})::int) % 5),
    ${oneOf(3, [
      [0.5, 'MORNING'],
      [0.45, 'AFTERNOON'],
      [1, 'EVENING'],
    ])}, ${oneOf(4, [
      [0.85, 'DESK'],
      [0.1, 'APPOINTMENT'],
      [1, 'TELEPHONE'],
    ])},
    ${oneOf(5, [
      [0.2, null],
      [0.2, 'UNDER_5'],
      [0.2, 'FROM_5_TO_10'],
      [0.15, 'FROM_10_TO_20'],
      [1, 'FROM_20_TO_40'],
    ])},
    case when p.number % 8 = 0 then ${oneOf(6, [
      [0.5, 'FROM_75'],
      [0.3, 'FROM_40_TO_54'],
      [1, 'UNKNOWN'],
    ])} end,
    case when p.number % 8 = 0 then ${oneOf(7, [
      [0.5, 'FEMALE'],
      [0.44, 'MALE'],
      [1, 'UNKNOWN'],
    ])} end,
    case when p.number % 8 = 0 then ${oneOf(8, [
      [0.62, 'DUTCH'],
      [0.28, 'OTHER'],
      [1, 'UNKNOWN'],
    ])} end,
    ${oneOf(9, [
      [0.6, null],
      [0.15, 'RETURNING'],
      [0.1, 'ACQUAINTANCE'],
      [1, 'MUNICIPALITY'],
    ])}
  from generate_series(1, ${count}) n join bench.point p on p.number = floor(${size.points} * power(${chance(10)}, 1.4))::int`;

/** One question for two visits out of three, two for the third. */
const questions = (count: number) => `
  insert into question (library_id, visit_id, position, topic, help, referral_destination)
  select md5('library ' || p.municipality % ${size.libraries})::uuid, md5('visit ' || n)::uuid, position, ${oneOf(11, topics, 'n * 4 + position')},
    case when referred then '{REFERRED}'::text[] when ${chance(12, 'n * 4 + position')} < 0.6 then '{HELPED}'::text[] else '{ANSWERED}'::text[] end,
    case when referred then ${oneOf(
      13,
      [
        [0.4, 'COURSE'],
        [0.3, 'CONSULTATION_HOUR'],
        [1, 'LOCAL_PARTNER'],
      ],
      'n * 4 + position',
    )} end
  from generate_series(1, ${count}) n join bench.point p on p.number = floor(${size.points} * power(${chance(10)}, 1.4))::int
  cross join lateral (select position, ${chance(14, 'n * 4 + position')} < 0.12 as referred from generate_series(1, case when n % 3 = 0 then 2 else 1 end) position) q`;

const tables = ['visit', 'question', 'metric_day', 'metric_month'];

/** Fills the registration and its counts with so many visits, and nothing else: set by set, with the indexes made afterwards. */
export async function fillVisits(admin: pg.Client, count: number, today: string): Promise<void> {
  const { fillEmptyCounts } = await built<
    typeof import('../../../server/src/registration/stored-counts.repository.ts')
  >('registration/stored-counts.repository');
  const { rollUp } =
    await built<typeof import('../../../server/src/registration/roll-up-months.ts')>('registration/roll-up-months');
  // In the transaction that empties them tables are filled without a log of it.
  await admin.query('begin');
  await admin.query(`truncate ${tables.join(', ')}, metric_month_changed, metric_province_month, metric_rolled_up`);
  const indexes = await dropIndexes(admin);
  // Foreign keys and marks are held by triggers; the rows are right as they are made.
  await admin.query(`set local session_replication_role = replica`);
  await admin.query(`set local work_mem = '1GB'`);
  for (const [what, work] of Object.entries({
    visits: () => admin.query(visits(count, today)),
    questions: () => admin.query(questions(count)),
    analyze: () => admin.query('analyze visit, question'),
    counts: () => fillEmptyCounts(admin),
    indexes: () => restore(admin, indexes),
    'roll-up': () => rollUp(admin, today),
    commit: () => admin.query('commit'),
    vacuum: () => admin.query('vacuum analyze'),
  })) {
    const start = performance.now();
    await work();
    console.log(`  ${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** Takes the keys and indexes of the tables away. @returns the statements that make them again */
async function dropIndexes(admin: pg.Client): Promise<string[]> {
  const { rows } = await admin.query<{ drop: string; make: string }>(
    `select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname || ' cascade' as drop,
       'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid) as make
     from pg_constraint where conrelid = any ($1::regclass[]) and contype in ('p', 'f')
     union all select 'drop index ' || indexrelid::regclass, pg_get_indexdef(indexrelid) from pg_index where indrelid = any ($1::regclass[]) and not indisprimary
     order by 1 desc`,
    [tables],
  );
  const foreign = rows.filter(({ make }) => make.includes('FOREIGN KEY'));
  const own = rows.filter((row) => !foreign.includes(row));
  for (const { drop } of [...foreign, ...own]) await admin.query(drop);
  return [...own, ...foreign].map(({ make }) => (make.includes('FOREIGN KEY') ? `${make} not valid` : make));
}

async function restore(admin: pg.Client, statements: string[]): Promise<void> {
  for (const statement of statements) await admin.query(statement);
}
