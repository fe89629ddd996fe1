import type { Cell, Row } from '../reading/row.ts';
import type { ImportMapping } from './mapping.ts';
import type { RowCode, RowRemark } from './outcome.ts';
import { plain, plainOf } from './plain.ts';

const TOTAL = /^(sub|eind)?totaal\b|^(sub|eind)?totalen\b|^som\b|^gemiddelde?\b|^(totaal )?aantal totaal\b|\btotaal$/;
const NOTE = /^(\*|\d\)|bron\b|opm(erking)?\b|let op\b|toelichting\b|noot\b|nb\b|ps\b|voetnoot\b)/i;

/** Why a row is no registration, told by its look: a total, a note below the table, the heading once more. Null: it may be one. */
export function leftOut(row: Row, mapping: ImportMapping): RowRemark | null {
  const remark = (code: RowCode, message: string, column: number | null = null): RowRemark => ({
    ...{ row: row.row, column, code, message },
  });
  // Without lists in between: most rows are asked this for nothing, hundreds of thousands in a row.
  const { cells } = row;
  let [filled, only, total] = [0, -1, -1];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]!;
    if (cell.kind === 'EMPTY' || cell.merged) continue;
    filled++;
    only = column;
    if (filled <= 3 && total === -1 && cell.kind === 'TEXT' && TOTAL.test(plainOf(cell))) total = column;
  }
  // A row of a table by topic may be called 'Totaal' only as a total; a visit with a topic of that name does not exist.
  if (total !== -1)
    return remark('TOTAL_ROW', 'Dit is een rij met totalen. Die telt niet mee, want de rijen zelf tellen al.', total);
  if (isHeadingAgain(row, mapping)) return remark('REPEATED_HEADING', 'Hier staat de kopregel nog een keer.');
  const last = cells[only];
  if (filled === 1 && last?.kind === 'TEXT' && (NOTE.test(last.value) || last.value.length > 60)) {
    return remark('FOOTNOTE', 'Dit is een opmerking onder of tussen de rijen. Die wordt niet opgeslagen.', only);
  }
  if (!mapping.columns.some(({ index, to }) => to.role !== 'IGNORE' && saysSomething(cells[index]))) {
    return remark('NO_FIGURES', 'In de gekozen kolommen staat op deze rij niets.');
  }
  return null;
}

const saysSomething = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.kind !== 'EMPTY' && cell.merged === undefined;

function isHeadingAgain(row: Row, mapping: ImportMapping): boolean {
  let same = 0;
  for (const { index, heading } of mapping.columns) {
    const text = plainOf(row.cells[index]);
    if (text === '') continue;
    const words = plain(heading);
    if (text === words || words.endsWith(` ${text}`)) same++;
    else return false;
  }
  return same > 1;
}
