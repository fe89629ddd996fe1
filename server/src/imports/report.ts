import { Readable } from 'node:stream';
import { may } from '../access/actions.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { listRemarks } from './import-remark.repository.ts';
import type { ImportRemark, ImportRun } from './import-run.ts';

const pageSize = 2000;

const outcomes: Record<ImportRemark['outcome'], string> = {
  REFUSED: 'Niet ingelezen',
  LEFT_OUT: 'Overgeslagen',
  NOTED: 'Ingelezen',
};

const states: Record<ImportRun['state'], string> = {
  UPLOADED: 'nog niet gelezen',
  READ: 'gelezen, nog niet gecontroleerd',
  CHECKING: 'wordt gecontroleerd',
  CHECKED: 'gecontroleerd, er is nog niets ingelezen',
  RUNNING: 'wordt ingelezen',
  DONE: 'ingelezen',
  FAILED: 'gestopt',
  UNDOING: 'wordt ongedaan gemaakt',
  UNDONE: 'ongedaan gemaakt',
};

/** The summary of an import, in lines of two cells. */
export function summaryOf(run: ImportRun): [string, string | number][] {
  const dry = run.state === 'CHECKED';
  return [
    ['Bestand', run.fileName],
    ['Stand', states[run.state]],
    ['Rijen in het bestand', run.rowsTotal ?? 0],
    [dry ? 'Wordt toegevoegd' : 'Toegevoegd', run.added],
    ['Al bekend', run.known],
    ['Overgeslagen rijen', run.leftOut],
    ['Niet ingelezen rijen', run.refused],
    ...(run.failure ? [['Gestopt omdat', run.failure] as [string, string]] : []),
  ];
}

/**
 * The report of an import as CSV for Dutch Excel: a summary, then a line per remark in the order of the file; streamed.
 * @param contextOf makes a context for one page, which is closed before the page is handed over: a slow reader holds no connection,
 *   and one that is gone leaves none behind
 */
export function reportOf(contextOf: () => Promise<RequestContext>, run: ImportRun): Readable {
  async function* lines() {
    yield `\uFEFF${summaryOf(run).map(line).join('')}${line([])}${line(headings)}`;
    for (let from = 0; ; from += pageSize) {
      const remarks = await pageOf(contextOf, run, from);
      if (remarks.length > 0) yield remarks.map(remarkLine).join('');
      if (remarks.length < pageSize) return;
    }
  }
  return Readable.from(lines());
}

/** Remarks from one place on; none for whoever lost the role meanwhile. */
async function pageOf(
  contextOf: () => Promise<RequestContext>,
  { libraryId, id }: ImportRun,
  from: number,
): Promise<ImportRemark[]> {
  const context = await contextOf();
  try {
    return may(context.identity, 'import.manage', libraryId)
      ? await listRemarks(context.db, libraryId, id, from, pageSize)
      : [];
  } finally {
    await context.db.close();
  }
}

const headings = ['Rij', 'Kolom', 'Wat gebeurde er', 'Uitleg', 'Code'];

const remarkLine = ({ row, column, outcome, message, code }: ImportRemark) =>
  line([row ?? '', column ?? '', outcomes[outcome], message, code]);

const line = (cells: (string | number)[]) => `${cells.map(cell).join(';')}\r\n`;

/** A cell that a spreadsheet takes for text: never for a formula. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
