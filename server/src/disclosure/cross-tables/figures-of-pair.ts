import { type CrossPair, dimensionsOf } from '../what-is-protected/cross-families.ts';
import type { CrossPoint, CrossYear } from './cells/cross-year.ts';
import { decideCrossTable } from './decide-cross-table.ts';
import { hiddenMonthsOf } from './hidden-months.ts';
import { CodeSets, Numbers, numbersOf } from './numbered-codes.ts';
import { type PointVisits, readPoint } from './read-point.ts';
import { toldOfPair } from './told-of-pair.ts';
import { type WithheldFigure, withheldLines, withheldOfPoints } from './withheld-of-pair.ts';

/** What is decided about at once. */
export interface PairToDecide {
  year: number;
  pair: CrossPair;
  points: readonly PointVisits[];
  /** Figures by one code that are withheld over the whole year: kind of area, its id, `DIMENSION code`. */
  withheld: readonly WithheldFigure[];
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
  const protects = (['rows', 'columns'] as const).filter((_, at) => hiding.includes(pair[at]!));
  const counted: CrossYear = {
    ...{ rows: rows.names.length, columns: columns.names.length, areas: areas.names.length },
    ...{ points: crossPoints, withheld: withheldLines(withheld, { rows, columns, areas }), protects },
    withheldOfPoints: withheldOfPoints({ points, withheld }, dimensions, protects),
  };
  const decision = decideCrossTable(counted, { threshold });
  const told = toldOfPair(counted, decision, {
    year,
    dimensions,
    areas: areas.names,
    codes: { rows: rows.names, columns: columns.names },
  });
  const texts: string[] = [];
  for (let first = 0; first < told.length; first += atOnce)
    texts.push(JSON.stringify(told.slice(first, first + atOnce)));
  return texts;
}
