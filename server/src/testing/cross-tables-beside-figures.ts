import type { Random } from '../demonstration/random.ts';
import type { ToldSum } from '../disclosure/auditor/told-sum.ts';
import { withRemainders } from '../disclosure/auditor/remainders.ts';
import { auditSums } from '../disclosure/auditor/auditor.ts';
import { type PointMonth, figuresOfDimension } from '../disclosure/one-dimension/figures-of-dimension.ts';
import { figuresOfPair } from '../disclosure/cross-tables/figures-of-pair.ts';
import type { PointVisits } from '../disclosure/cross-tables/read-point.ts';

const codesOf = {
  age: ['FROM_25_TO_65', 'OVER_65', 'UNDER_25', 'UNKNOWN'],
  part_of_day: ['MORNING', 'AFTERNOON', 'EVENING'],
};
const [months, days] = [2, ['1', '2', '3', '4']];

/** Visits of a point, month, weekday and code. */
interface Cell {
  areas: Record<string, string>;
  location: string;
  month: number;
  day: string;
  code: string;
  visits: number;
}

interface DecidedRow {
  area_kind: string;
  area_id: string;
  month: string;
  codes: string[];
  visits: number[];
  whole_from: (string | null)[];
  whole_until: (string | null)[];
}
interface CrossRow {
  area_kind: string;
  area_id: string;
  row_codes: string[];
  column_codes: string[];
  visits: (number | null)[];
}

/** What an auditor found who is told what others are, and nothing else. */
export interface FoundBeside {
  /** Figures of points over the year that are hidden and from 1 up to the threshold; and all that are hidden, of any area. */
  small: number;
  hidden: number;
  /** Of those how many follow with the cross-tables that did not follow without. */
  smallFound: number;
  found: number;
  /** Figures of one month that are hidden, of any area; and how many of them follow with the cross-tables that did not follow without. */
  months: number;
  monthsFound: number;
  /** Cells of cross-tables of the threshold and more, and how many of them are shown. */
  large: number;
  shown: number;
}

/** How a network is made up: on which weekdays points are open, and what is minded in cross-tables. */
export interface Beside {
  /** Whether points change their weekdays from month to month, and sometimes their municipality, also within one, and some codes never come to some points. */
  changing?: boolean;
  /** Whether what is withheld is minded; so it is when absent. */
  withheld?: boolean;
}

/**
 * Invents a small network of points of which many are open on some weekdays only, decides about it as is decided for others, and gives an auditor all
 * answers: the visits by weekday of every point and month, those by age that are told, and the cross-tables of both.
 */
export function auditBesideFigures(
  chance: Random,
  pair: 'age' | 'part_of_day',
  { changing = false, withheld = true }: Beside = {},
): FoundBeside {
  const cells = inventCells(chance, codesOf[pair], changing);
  const dimension = pair.toUpperCase();
  const decided = figuresOfDimension({
    ...{ year: 2024, dimension: pair, finished: 12, threshold: 5 },
    ...{ counts: JSON.stringify(byMonth(cells, false)), totals: JSON.stringify(byMonth(cells, true)) },
  }).flatMap((text) => JSON.parse(text) as DecidedRow[]);
  const lines = new Map<string, [never, string, string]>();
  for (const row of decided)
    row.codes.forEach((code, at) => {
      if (row.whole_from[at] !== null) return;
      lines.set(`${row.area_kind} ${row.area_id} ${code}`, [
        ...[row.area_kind as never, row.area_id, `${dimension} ${code}`],
      ] as [never, string, string]);
    });
  const crossed = figuresOfPair({
    ...{ year: 2024, pair: ['weekday', pair], points: pointsOf(cells, dimension), threshold: 5 },
    hiddenMonths: JSON.stringify(hiddenMonthsOf(decided, dimension)),
    ...(withheld ? { withheld: [...lines.values()], hiding: [pair] } : { withheld: [], hiding: [] }),
  })!.flatMap((text) => JSON.parse(text) as CrossRow[]);

  const known = [...knownByDay(cells), ...toldByCode(cells, decided)];
  const { told, large, shown } = toldByBoth(cells, crossed);
  const asked = hiddenYears(cells, lines);
  const foundOf = (sums: readonly (readonly number[])[]) => {
    const alone = new Set(auditSums(cells.length, known, sums));
    return auditSums(cells.length, withRemainders([...known, ...told]), sums).filter((at) => !alone.has(at));
  };
  const found = foundOf(asked.map((one) => one.cells));
  const ofMonths = hiddenMonths(cells, decided);
  return {
    ...{ hidden: asked.length, small: asked.filter(({ small }) => small).length, found: found.length },
    ...{ smallFound: found.filter((at) => asked[at]!.small).length, large, shown },
    ...{ months: ofMonths.length, monthsFound: foundOf(ofMonths).length },
  };
}

function inventCells(chance: Random, codes: readonly string[], changing: boolean): Cell[] {
  const cells: Cell[] = [];
  const points = chance.integer(2, 6);
  const size = chance.pick([3, 8, 20, 40]);
  for (let point = 0; point < points; point += 1) {
    const library = chance.integer(1, 2);
    let municipality = chance.integer(1, 3);
    const chooseDays = () => {
      const chosen = days.filter(() => chance.chance(0.4));
      return chosen.length > 0 ? chosen : [chance.pick(days)];
    };
    let open = chooseDays();
    const coming = codes.filter(() => !changing || chance.chance(0.7));
    for (let month = 0; month < months; month += 1) {
      if (changing && chance.chance(0.5)) open = chooseDays();
      if (changing && chance.chance(0.1)) municipality = chance.integer(1, 3);
      for (const day of open) {
        const here = changing && chance.chance(0.1) ? chance.integer(1, 3) : municipality;
        const areas = areasOf(`point ${point}`, library, here);
        codes.forEach((code, at) => {
          const most = coming.includes(code) ? Math.ceil(size * [0.4, 0.5, 0.1, 0.06][at]!) : 0;
          const visits = chance.integer(0, most);
          cells.push({ ...{ areas, location: `point ${point}`, month, day, code, visits } });
        });
      }
    }
  }
  return cells;
}

const areasOf = (point: string, library: number, municipality: number): Cell['areas'] => ({
  LOCATION: point,
  ...{ LIBRARY_IN_MUNICIPALITY: `${library}:${municipality}`, MUNICIPALITY: `${municipality}` },
  ...{ LIBRARY: `${library}`, PROVINCE: municipality < 3 ? 'north' : 'south' },
  ...{ SUPPORT_ORGANISATION: 'poi', NATION: 'NL' },
});

/** A point in each of its municipalities. */
const placeOf = ({ location, areas }: Cell): string => `${location} ${areas['MUNICIPALITY']}`;

const pointOf = ({ areas }: Cell): string[] => [
  ...[
    areas['LIBRARY']!,
    areas['LOCATION']!,
    areas['MUNICIPALITY']!,
    areas['PROVINCE']!,
    areas['SUPPORT_ORGANISATION']!,
  ],
];

function byMonth(cells: readonly Cell[], total: boolean): PointMonth[] {
  return [...Map.groupBy(cells, (cell) => `${placeOf(cell)} ${cell.month}`).values()].flatMap((of) => {
    const visits: Record<string, number> = {};
    for (const cell of of) {
      const code = total ? '' : cell.code;
      if (cell.visits > 0) visits[code] = (visits[code] ?? 0) + cell.visits;
    }
    if (Object.keys(visits).length === 0) return [];
    return [[...pointOf(of[0]!), of[0]!.month, visits] as unknown as PointMonth];
  });
}

function pointsOf(cells: readonly Cell[], dimension: string): PointVisits[] {
  return [...Map.groupBy(cells, placeOf).values()].flatMap((of) => {
    const held = of.filter(({ visits }) => visits > 0);
    if (held.length === 0) return [];
    const [library, location, municipality, province, supportOrganisation] = pointOf(of[0]!) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const visits = held.map(({ month, day, code, visits: count }) => [
      ...[`${month + 1}`, `WEEKDAY ${day}`, `${dimension} ${code}`, count],
    ]);
    return [{ library, location, municipality, province, supportOrganisation, visits: JSON.stringify(visits) }];
  });
}

const sumOf = (cells: readonly Cell[], places: readonly number[]): ToldSum => ({
  cells: places,
  sum: places.reduce((sum, at) => sum + cells[at]!.visits, 0),
});

const knownByDay = (cells: readonly Cell[]): ToldSum[] =>
  [...Map.groupBy(cells.keys(), (at) => `${placeOf(cells[at]!)} ${cells[at]!.month} ${cells[at]!.day}`).values()].map(
    (of) => sumOf(cells, [...of]),
  );

/** What is told by one code: of a month, and over the year. */
function toldByCode(cells: readonly Cell[], decided: readonly DecidedRow[]): ToldSum[] {
  const told: ToldSum[] = [];
  const years = new Map<string, { is: boolean; of: [kind: string, id: string, code: string] }>();
  for (const { area_kind: kind, area_id: id, month, ...row } of decided)
    row.codes.forEach((code, at) => {
      const [from, until] = [row.whole_from[at]!, row.whole_until[at]!];
      const within = (first: number, end: number) =>
        told.push(
          sumOf(
            cells,
            placesOf(cells, [kind, id, code], (m) => m >= first && m < end),
          ),
        );
      const first = Number(month.slice(5, 7)) - 1;
      const key = `${kind} ${id} ${code}`;
      const year = years.get(key) ?? { is: true, of: [kind, id, code] };
      years.set(key, { ...year, is: year.is && from !== null });
      if (isToldAlone(month, from, until)) within(first, first + 1);
    });
  for (const { is, of } of years.values())
    if (is)
      told.push(
        sumOf(
          cells,
          placesOf(cells, of, () => true),
        ),
      );
  return told;
}

function toldByBoth(cells: readonly Cell[], crossed: readonly CrossRow[]) {
  const told: ToldSum[] = [];
  const codes = new Set(cells.map(({ code }) => code));
  let [large, shown] = [0, 0];
  const answers = new Map(
    crossed.map((row) => [
      `${row.area_kind} ${row.area_id}`,
      new Map(row.visits.map((visits, at) => [`${row.row_codes[at]} ${row.column_codes[at]}`, visits])),
    ]),
  );
  const areas = new Map(cells.flatMap(({ areas: of }) => Object.entries(of)).map((area) => [area.join(' '), area]));
  for (const [key, [kind, id]] of areas)
    for (const day of days)
      for (const code of codes) {
        // Points have tables of when it is busy only.
        const table = answers.get(key);
        if (!table) continue;
        const answer = table.get(`${day} ${code}`);
        const sum = sumOf(
          cells,
          placesOf(cells, [kind!, id!, code], () => true, day),
        );
        if (sum.sum >= 5) large += 1;
        if (answer === null) continue;
        if (sum.sum >= 5) shown += 1;
        if (sum.sum !== (answer ?? 0)) throw new Error(`${key} ${day} ${code} is told wrong.`);
        told.push(sum);
      }
  return { told, large, shown };
}

function hiddenYears(cells: readonly Cell[], lines: ReadonlyMap<string, readonly [string, string, string]>) {
  return [...lines.values()].map(([kind, id, label]) => {
    const { cells: of, sum } = sumOf(
      cells,
      placesOf(cells, [kind, id, label.split(' ')[1]!], () => true),
    );
    return { cells: of, small: kind === 'LOCATION' && sum > 0 && sum < 5 };
  });
}

/** Figures of one month that are not told by themselves. */
function hiddenMonths(cells: readonly Cell[], decided: readonly DecidedRow[]): number[][] {
  return decided.flatMap(({ area_kind: kind, area_id: id, month, codes: of, ...row }) =>
    of.flatMap((code, at) => {
      const at0 = Number(month.slice(5, 7)) - 1;
      const asked = placesOf(cells, [kind, id, code], (each) => each === at0);
      return asked.length === 0 || isToldAlone(month, row.whole_from[at]!, row.whole_until[at]!) ? [] : [asked];
    }),
  );
}

/** Figures of points that are not told of a month by itself. */
const hiddenMonthsOf = (decided: readonly DecidedRow[], dimension: string) =>
  decided
    .filter((row) => row.area_kind === 'LOCATION')
    .flatMap(({ area_id: id, month, codes: of, ...row }) =>
      of.flatMap((code, at) =>
        !isToldAlone(month, row.whole_from[at]!, row.whole_until[at]!)
          ? [[id, Number(month.slice(5, 7)), `${dimension} ${code}`]]
          : [],
      ),
    );

/** Whether a figure of a month is told by itself. */
const isToldAlone = (month: string, from: string | null, until: string | null): boolean =>
  from === month && until !== null && Number(until.slice(5, 7)) === (Number(month.slice(5, 7)) % 12) + 1;

const placesOf = (
  cells: readonly Cell[],
  [kind, id, code]: readonly [string, string, string],
  within: (month: number) => boolean,
  day?: string,
): number[] =>
  cells.flatMap((cell, at) =>
    cell.areas[kind] === id && cell.code === code && within(cell.month) && (day === undefined || cell.day === day)
      ? [at]
      : [],
  );
