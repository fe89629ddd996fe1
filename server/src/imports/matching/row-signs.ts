import type { Row } from '../reading/row.ts';
import type { ImportMapping } from './mapping.ts';
import type { RowCode, RowRemark } from './outcome.ts';
import { plain, plainOf } from './plain.ts';

const TOTAL = /^(sub|eind)?totaal\b|^(sub|eind)?totalen\b|^som\b|^gemiddelde?\b|^(totaal )?aantal totaal\b|\btotaal$/;
const NOTE = /^(\*|\d\)|bron\b|opm(erking)?\b|let op\b|toelichting\b|noot\b|nb\b|ps\b|voetnoot\b)/i;

/** Why a row is no registration, told by its look: a total, a note below the table, the heading once more. Null: it may be one. */
export function leftOut(row: Row, mapping: ImportMapping): RowRemark | null {
  const filled = row.cells.flatMap((cell, column) => (cell.kind === 'EMPTY' || cell.merged ? [] : [{ cell, column }]));
  const remark = (code: RowCode, message: string, column: number | null = null): RowRemark => ({
    ...{ row: row.row, column, code, message },
  });
  const label = filled.slice(0, 3).find(({ cell }) => cell.kind === 'TEXT' && TOTAL.test(plainOf(cell)));
  // A row of a table by topic may be called 'Totaal' only as a total; a visit with a topic of that name does not exist.
  if (label)
    return remark(
      'TOTAL_ROW',
      'Dit is een rij met totalen. Die telt niet mee, want de rijen zelf tellen al.',
      label.column,
    );
  if (isHeadingAgain(row, mapping)) return remark('REPEATED_HEADING', 'Hier staat de kopregel nog een keer.');
  const read = mapping.columns.filter(({ to }) => to.role !== 'IGNORE');
  const [only] = filled;
  if (
    filled.length === 1 &&
    only?.cell.kind === 'TEXT' &&
    (NOTE.test(only.cell.value) || only.cell.value.length > 60)
  ) {
    return remark('FOOTNOTE', 'Dit is een opmerking onder of tussen de rijen. Die wordt niet opgeslagen.', only.column);
  }
  if (
    !read.some(({ index }) => (row.cells[index]?.kind ?? 'EMPTY') !== 'EMPTY' && row.cells[index]?.merged === undefined)
  ) {
    return remark('NO_FIGURES', 'In de gekozen kolommen staat op deze rij niets.');
  }
  return null;
}

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
