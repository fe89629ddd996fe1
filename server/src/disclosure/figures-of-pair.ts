import { type CrossPair, dimensionsOf, isLoad } from './cross-families.ts';
import {
  type AlikeVisits,
  type CrossPoint,
  type CrossYear,
  type WithheldLine,
  type WithheldOfPoint,
  answerAt,
} from './cross-year.ts';
import { type CrossDecision, decideCrossTable } from './decide-cross-table.ts';
import { type ReadPoint, hiddenMonthsOf } from './hidden-months.ts';
import { type AreaLevel, areaLevels } from './protected-row.ts';

/** The visits of a year at a point in a municipality. */
export interface PointVisits {
  library: string;
  location: string;
  municipality: string;
  province: string;
  /** '' for a library without one today. */
  supportOrganisation: string;
  /** JSON of a list of: which visits may exchange codes, the codes of the rows and of the columns (`DIMENSION code`, with commas), how many visits. */
  visits: string;
}

/** What is decided about at once. */
export interface PairToDecide {
  year: number;
  pair: CrossPair;
  points: readonly PointVisits[];
  /** Figures by one code that are withheld over the whole year: kind of area, its id, `DIMENSION code`. */
  withheld: readonly (readonly [area: AreaLevel, id: string, label: string])[];
  /** JSON of a list of: a point, a month of the year, `DIMENSION code`; figures that are not told of a month by itself. */
  hiddenMonths: string;
  /** Those of both of which figures by one code are hidden from others. */
  hiding: readonly string[];
  /** Cells below it are hidden. */
  threshold: number;
  /** Areas by rows by columns that are decided about at most; as many as the memory of a small server holds when absent. */
  most?: number;
}

/** Areas by rows by columns, of which some twelve bytes each are kept while it is decided. */
const mostCells = 20_000_000;

/** Areas that are stored in one statement. */
const atOnce = 2000;

/** Numbers things by what they are called, in the order in which they come. */
class Numbers {
  readonly names: string[] = [];
  readonly #known = new Map<string, number>();

  of(name: string): number {
    let number = this.#known.get(name);
    if (number === undefined) this.#known.set(name, (number = this.names.push(name) - 1));
    return number;
  }

  find(name: string): number | undefined {
    return this.#known.get(name);
  }
}

/** The codes that a text of labels stands for, one list for each text: visits that are alike share it, which is most of what they take. */
class CodeSets {
  readonly #numbers: Numbers;
  readonly #told: readonly string[];
  readonly #known = new Map<string, readonly number[]>();

  /** @param told dimensions of which codes count */
  constructor(numbers: Numbers, told: readonly string[]) {
    this.#numbers = numbers;
    this.#told = told;
  }

  of(labels: string): readonly number[] {
    let codes = this.#known.get(labels);
    if (!codes) this.#known.set(labels, (codes = numbersOf(labels.split(','), this.#numbers, this.#told)));
    return codes;
  }
}

/**
 * Decides what may be told of the cross-tables of two families of dimensions in a year.
 * @returns rows of the table decided_cross, some thousands at a time as one text of JSON; null when it is too large to decide
 */
export function figuresOfPair({
  year,
  pair,
  points,
  withheld,
  hiding,
  threshold,
  hiddenMonths,
  most = mostCells,
}: PairToDecide): readonly string[] | null {
  const [rows, columns, areas] = [new Numbers(), new Numbers(), new Numbers()];
  const dimensions = dimensionsOf(pair);
  const sets = { rows: new CodeSets(rows, dimensions.rows), columns: new CodeSets(columns, dimensions.columns) };
  const read = points.map((point) => readPoint(point, pair, { areas, sets }));
  const hidden = hiddenMonthsOf(read, hiddenMonths, (labels) => ({
    ...{ rows: numbersOf(labels, rows, dimensions.rows), columns: numbersOf(labels, columns, dimensions.columns) },
  }));
  const crossPoints = read.map(({ areas: of, exchanges }, at): CrossPoint => ({
    ...{ areas: of, exchanges: [...exchanges.values()], hidden: hidden[at]! },
  }));
  // Of a code that nobody has, too, the zero may be hidden.
  for (const [, , label] of withheld) {
    if (dimensions.rows.includes(label.split(' ')[0]!)) rows.of(label);
    if (dimensions.columns.includes(label.split(' ')[0]!)) columns.of(label);
  }
  // Before anything of that size is made.
  if (rows.names.length * columns.names.length * areas.names.length > most) return null;
  const lines = withheld.flatMap(([kind, id, label]): WithheldLine[] => {
    const area = areas.find(`${kind} ${id}`);
    const [row, column] = [rows.find(label), columns.find(label)];
    if (area === undefined) return [];
    if (row !== undefined) return [{ area, of: 'rows', code: row }];
    return column === undefined ? [] : [{ area, of: 'columns', code: column }];
  });
  const protects = (['rows', 'columns'] as const).filter((_, at) => hiding.includes(pair[at]!));
  const counted: CrossYear = {
    ...{ rows: rows.names.length, columns: columns.names.length, areas: areas.names.length },
    ...{ points: crossPoints, withheld: lines, protects },
    withheldOfPoints: withheldOfPoints({ points, withheld }, dimensions, protects),
  };
  const decision = decideCrossTable(counted, { threshold });
  const told: object[] = [];
  areas.names.forEach((area, at) => {
    const [kind, id] = area.split(' ') as [string, string];
    for (const one of dimensions.rows)
      for (const other of dimensions.columns) {
        const cells = cellsOf(counted, decision, at, [`${one} `, rows.names], [`${other} `, columns.names]);
        if (cells.visits.length === 0) continue;
        told.push({ year, row_dimension: one, column_dimension: other, area_kind: kind, area_id: id, ...cells });
      }
  });
  const texts: string[] = [];
  for (let first = 0; first < told.length; first += atOnce)
    texts.push(JSON.stringify(told.slice(first, first + atOnce)));
  return texts;
}

/** The points of which a figure is withheld; one in several municipalities always, in each of them: it is told of all together. */
function withheldOfPoints(
  { points, withheld }: Pick<PairToDecide, 'points' | 'withheld'>,
  dimensions: ReturnType<typeof dimensionsOf>,
  protects: CrossYear['protects'] = [],
): WithheldOfPoint[] {
  const ofLocation = Map.groupBy(points.keys(), (at) => points[at]!.location);
  return protects.flatMap((of) => {
    const hidden = withheld.filter(
      ([kind, , label]) => kind === 'LOCATION' && dimensions[of].includes(label.split(' ')[0]!),
    );
    const locations = new Set(hidden.map(([, id]) => id));
    return [...ofLocation].flatMap(([id, at]) =>
      locations.has(id) || at.length > 1 ? at.map((point): WithheldOfPoint => ({ point, of })) : [],
    );
  });
}

function readPoint(
  point: PointVisits,
  pair: CrossPair,
  { areas, sets }: { areas: Numbers; sets: Record<'rows' | 'columns', CodeSets> },
): ReadPoint {
  const ids: Record<AreaLevel, string> = {
    LOCATION: isLoad(pair) ? point.location : '',
    LIBRARY_IN_MUNICIPALITY: `${point.library}:${point.municipality}`,
    ...{ MUNICIPALITY: point.municipality, LIBRARY: point.library, PROVINCE: point.province, NATION: 'NL' },
    SUPPORT_ORGANISATION: point.supportOrganisation,
  };
  const exchanges = new Map<string, AlikeVisits[]>();
  for (const [among, ofRows, ofColumns, visits] of JSON.parse(point.visits) as [string, string, string, number][]) {
    const alike = { rows: sets.rows.of(ofRows), columns: sets.columns.of(ofColumns), visits };
    const known = exchanges.get(among);
    if (known) known.push(alike);
    else exchanges.set(among, [alike]);
  }
  const inAreas = areaLevels.flatMap((kind) => (ids[kind] === '' ? [] : [areas.of(`${kind} ${ids[kind]}`)]));
  return { location: point.location, areas: inAreas, exchanges };
}

const numbersOf = (labels: readonly string[], numbers: Numbers, of: readonly string[]): number[] =>
  labels.filter((label) => of.includes(label.split(' ')[0]!)).map((label) => numbers.of(label));

/** The cells of an area that are hidden or not 0, of the codes of one dimension each. */
function cellsOf(
  year: CrossYear,
  { visits, hidden }: CrossDecision,
  area: number,
  [ofRows, rows]: [string, string[]],
  [ofColumns, columns]: [string, string[]],
) {
  const cells = { row_codes: [] as string[], column_codes: [] as string[], visits: [] as (number | null)[] };
  rows.forEach((row, r) => {
    if (!row.startsWith(ofRows)) return;
    columns.forEach((column, c) => {
      const at = answerAt(year, area, r, c);
      if (!column.startsWith(ofColumns) || (visits[at] === 0 && hidden[at] === 0)) return;
      cells.row_codes.push(row.slice(ofRows.length));
      cells.column_codes.push(column.slice(ofColumns.length));
      cells.visits.push(hidden[at] === 1 ? null : visits[at]!);
    });
  });
  return cells;
}
