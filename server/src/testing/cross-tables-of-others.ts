import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { expect } from 'vitest';
import { dayAt } from '../calendar/amsterdam.ts';
import { Random } from '../demonstration/random.ts';
import { asDeciding } from '../disclosure/kept/as-deciding.ts';
import { decideYears } from '../disclosure/deciding/decide-years.ts';
import { fillEmptyCounts } from '../registration/stored-counts.repository.ts';
import { type LibraryOfOthers, type Party, libraryOfOthers } from './library-of-others.ts';

/** The last year that is over whatever the day: on 1 January the year before is still open. */
export const year = Number(dayAt().slice(0, 4)) - 2;

export const nation = ['NATION', 'NL'] as const;
export const dalfsen = ['MUNICIPALITY', 'GM0148'] as const;

/** A cross-table as it is told, its cells by both codes. */
export interface ToldTable {
  state: string;
  explanation: string | null;
  from: string;
  cells: Record<string, number | null>;
}

/** A visit, with the topic of its question and the help given. */
export type InventedVisit = Record<string, string | null>;

/** A library with visits in a finished year, of which others ask cross-tables. */
export interface CrossTablesOfOthers extends LibraryOfOthers {
  visits: InventedVisit[];
  decide: () => Promise<number[]>;
  /** What somebody is told of an area; null when it is not theirs to know. */
  crossTable: (
    who: Party,
    area: readonly [kind: string, id: string],
    dimensions: readonly [rows: string, columns: string],
    period?: readonly string[],
  ) => Promise<ToldTable | null>;
  /** Waits until a cross-table is asked for: that goes on after the answer. */
  toBeAsked: (rows: string) => Promise<void>;
}

export async function crossTablesOfOthers(): Promise<CrossTablesOfOthers> {
  const others = await libraryOfOthers();
  const { database, pool, api, library, points, sessions } = others;
  const visits = inventedVisits(library, points);
  await database.admin.query(`insert into visit select * from jsonb_populate_recordset(null::visit, $1)`, [
    JSON.stringify(visits.map(({ topic: _topic, help: _help, ...visit }) => ({ age_list: 'AGE', ...visit }))),
  ]);
  await database.admin.query(
    `insert into question (library_id, visit_id, position, topic, help)
     select $1::uuid, g.id, 1, g.topic, array[g.help] from jsonb_to_recordset($2) as g (id uuid, topic text, help text)`,
    [library, JSON.stringify(visits)],
  );
  await fillEmptyCounts(database.admin as unknown as pg.Client);
  const decide = () => decideYears(asDeciding(pool), { today: dayAt(), threshold: 5 });
  const crossTable: CrossTablesOfOthers['crossTable'] = async (
    who,
    [kind, id],
    [rows, columns],
    [from, until] = [`${year}-01-01`, `${year + 1}-01-01`],
  ) => {
    const { data } = await api.run(
      sessions[who],
      `query ($scope: ScopeInput!, $from: Day!, $until: Day!, $rows: Dimension!, $columns: Dimension!) {
       figures(scope: $scope, from: $from, until: $until) { crossTable(rows: $rows, columns: $columns) ${fields} } }`,
      { scope: { kind, id }, from, until, rows, columns },
    );
    const table = data.figures?.crossTable;
    return table ? toldTable(table) : null;
  };
  const toBeAsked = (rows: string) =>
    expect
      .poll(async () => {
        const { rows: found } = await database.admin.query('select from decided_pair where row_dimension = $1', [rows]);
        return found.length;
      })
      .toBeGreaterThan(0);
  return { ...others, visits, decide, crossTable, toBeAsked };
}

const fields = `{ from until state explanation rowCodes { code } columnCodes { code } visits }`;

interface AnsweredTable extends Omit<ToldTable, 'cells'> {
  rowCodes: { code: string }[];
  columnCodes: { code: string }[];
  visits: (number | null)[][];
}

function toldTable({ state, explanation, from, rowCodes, columnCodes, visits }: AnsweredTable): ToldTable {
  const cells: ToldTable['cells'] = {};
  rowCodes.forEach(({ code: row }, r) =>
    columnCodes.forEach(({ code: column }, c) => {
      cells[`${row} ${column}`] = visits[r]![c]!;
    }),
  );
  return { state, explanation, from, cells };
}

/** A year with a busy point, a small one beside it, and one in another municipality. */
function inventedVisits(library: string, points: readonly string[]): InventedVisit[] {
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
