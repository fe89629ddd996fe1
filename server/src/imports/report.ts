import { Readable } from 'node:stream';
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

/** The report of an import as CSV for Dutch Excel: a summary, then a line per remark in the order of the file; streamed. */
export function reportOf(context: RequestContext, run: ImportRun): Readable {
  async function* lines() {
    try {
      yield '\uFEFF';
      for (const cells of summaryOf(run)) yield line(cells);
      yield line([]);
      yield line(['Rij', 'Kolom', 'Wat gebeurde er', 'Uitleg', 'Code']);
      for (let from = 0; ; from += pageSize) {
        const remarks = await listRemarks(context.db, run.libraryId, run.id, from, pageSize);
        for (const { row, column, outcome, message, code } of remarks)
          yield line([row ?? '', column ?? '', outcomes[outcome], message, code]);
        if (remarks.length < pageSize) return;
      }
    } finally {
      await context.db.close();
    }
  }
  return Readable.from(lines());
}

const line = (cells: (string | number)[]) => `${cells.map(cell).join(';')}\r\n`;

/** A cell that a spreadsheet takes for text: never for a formula. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
