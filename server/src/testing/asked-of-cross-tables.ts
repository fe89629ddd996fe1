import type { ToldSum } from '../disclosure/auditor/told-sum.ts';
import { auditSums } from '../disclosure/auditor/auditor.ts';
import { type CrossYear, answerAt } from '../disclosure/cross-tables/cells/cross-year.ts';
import type { CrossDecision } from '../disclosure/cross-tables/decide-cross-table.ts';

/** Everything somebody may ask about the cross-tables of a year, as sums of visits that are alike in their point, month and codes. */
export interface AskedOfCrossTables {
  cells: number;
  /** Of every point and month the visits by one set of codes: everyone is taken to know them all. */
  margins: ToldSum[];
  /** Answers that are shown, with the cell they are of. */
  told: (ToldSum & { cell: number })[];
  /** Answers that are hidden for themselves or to cover others. */
  hidden: { cells: number[]; cell: number }[];
}

/** Asks about every cell of every area, of a year in which each visit has one code of each (or none, as one more code). */
export function askCrossTables(year: CrossYear, { visits, hidden, covered }: CrossDecision): AskedOfCrossTables {
  // A cell for every point, month, row and column, and those without a code.
  const [rows, columns] = [year.rows + 1, year.columns + 1];
  const asked: AskedOfCrossTables = { cells: 0, margins: [], told: [], hidden: [] };
  const ofPoint = year.points.map(({ exchanges }) =>
    exchanges.map((exchange) => {
      const first = asked.cells;
      asked.cells += rows * columns;
      const at = (row: number, column: number) => first + row * columns + column;
      const counts = new Int32Array(rows * columns);
      for (const alike of exchange)
        counts[at(alike.rows[0] ?? year.rows, alike.columns[0] ?? year.columns) - first]! += alike.visits;
      const margin = (cells: number[]) =>
        asked.margins.push({ cells, sum: cells.reduce((sum, cell) => sum + counts[cell - first]!, 0) });
      for (let row = 0; row < rows; row += 1) margin(Array.from({ length: columns }, (_, column) => at(row, column)));
      for (let column = 0; column < columns; column += 1)
        margin(Array.from({ length: rows }, (_, row) => at(row, column)));
      return at;
    }),
  );
  for (let area = 0; area < year.areas; area += 1) {
    const inside = ofPoint.filter((_, point) => year.points[point]!.areas.includes(area)).flat();
    for (let row = 0; row < year.rows; row += 1)
      for (let column = 0; column < year.columns; column += 1) {
        const answer = answerAt(year, area, row, column);
        const cells = inside.map((at) => at(row, column));
        const of = { cells, cell: row * year.columns + column };
        if (hidden[answer] === 0) asked.told.push({ ...of, sum: visits[answer]! });
        else if (covered[answer] === 1) asked.hidden.push(of);
      }
  }
  return asked;
}

/** Hidden answers that the auditor computes from those that are shown, and could not compute from the figures by one of both alone. */
export function recoveredFromCrossTables({ cells, margins, told, hidden }: AskedOfCrossTables): number {
  const asked = hidden.map((one) => one.cells);
  const alone = new Set(auditSums(cells, margins, asked));
  return auditSums(cells, [...margins, ...told], asked).filter((at) => !alone.has(at)).length;
}
