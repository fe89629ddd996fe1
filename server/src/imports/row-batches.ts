import type { StoredVisit } from '../registration/stored-visit.ts';
import type { ImportRun } from './import-run.ts';
import { type ImportStep, CannotGoOn, breathe } from './import-step.ts';
import { known } from './known.ts';
import type { Outcome, ReportedTotal } from './matching/outcome.ts';
import { registrationReader } from './matching/to-registrations.ts';
import { otherSheets } from './other-sheets.ts';
import { filledSheets, openImport } from './read-upload.ts';
import { RemarkLog } from './remark-log.ts';

/** As many visits as go well in one transaction: desks that register meanwhile wait for it, and several are kept in memory at once. */
const batchSize = 500;

/** What some rows of a file came to: short enough for one transaction. */
export interface RowBatch {
  visits: StoredVisit[];
  totals: ReportedTotal[];
  /** Rows that were dealt with from the start of the file up to here. */
  rowsDone: number;
  log: RemarkLog;
}

/** Reads the file of an import by its mapping and hands over what its rows come to, a batch at a time. */
export async function* rowBatches(step: ImportStep, run: ImportRun): AsyncGenerator<RowBatch> {
  if (!run.mapping) throw new CannotGoOn('Er is nog niet gekozen wat in welke kolom staat.');
  const mapping = run.mapping;
  const reader = registrationReader(mapping, await step.as((context) => known(context, run.libraryId)));
  const log = new RemarkLog();
  let batch: RowBatch = { visits: [], totals: [], rowsDone: 0, log };
  const add = (outcome: Outcome) => {
    log.add(outcome);
    batch.rowsDone += outcome.rows.length;
    if (outcome.kind === 'VISITS') batch.visits.push(...outcome.visits);
    if (outcome.kind === 'TOTALS') batch.totals.push(...outcome.totals);
  };
  const isFull = () => batch.visits.length + batch.totals.length >= batchSize || log.waiting >= 2 * batchSize;
  const next = () => {
    const full = batch;
    batch = { visits: [], totals: [], rowsDone: full.rowsDone, log };
    return full;
  };

  const spreadsheet = await openImport(step, run);
  try {
    const sheet = mapping.sheet ?? spreadsheet.proposedSheet;
    log.tell(...otherSheets(filledSheets(spreadsheet), sheet));
    for await (const rows of spreadsheet.rows(sheet)) {
      await breathe(step.signal);
      for (const outcome of reader.take(rows)) {
        add(outcome);
        if (isFull()) yield next();
      }
    }
    for (const outcome of reader.end()) add(outcome);
    log.addRest();
    yield next();
  } finally {
    spreadsheet.close();
  }
}

/** The points of visits, to tell open dashboards of. */
export const pointsOf = (visits: readonly StoredVisit[]): Set<string> =>
  new Set(visits.map((visit) => visit.locationId));

/** Cuts a list in pieces: a row that stands for many visits can make a batch too long. */
export function* inPieces<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += batchSize) yield items.slice(at, at + batchSize);
}
