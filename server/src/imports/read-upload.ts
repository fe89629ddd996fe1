import type { RequestContext } from '../graphql/request-context.ts';
import { chunkSize, loadChunks } from './import-file.repository.ts';
import { moveRun, storeReading } from './import-run.repository.ts';
import type { ImportRun, Reading, ReadingSheet } from './import-run.ts';
import { type DoStep, CannotGoOn, breathe } from './import-step.ts';
import { listTemplates } from './import-template.repository.ts';
import { known } from './known.ts';
import { ColumnCensus } from './matching/column-values.ts';
import { applyTemplate, proposeMapping } from './matching/propose-mapping.ts';
import { detectHeader, type Header } from './reading/header.ts';
import { type Spreadsheet, openSpreadsheet } from './reading/read-rows.ts';
import type { Row } from './reading/row.ts';
import type { Pieces } from './reading/source.ts';

/** Rows in which the heading is looked for. */
const topRows = 50;

/** Reads a file that came in once, and proposes what its columns and values stand for. */
export const readUpload: DoStep = async (step, run) => {
  const spreadsheet = await openImport(step, run);
  try {
    const sheets = filledSheets(spreadsheet);
    const chosen = run.mapping?.sheet;
    const sheet = sheets.some(({ index }) => index === chosen) ? chosen! : spreadsheet.proposedSheet;
    const { header, census, rows } = await readAll(spreadsheet.rows(sheet), step.signal);
    await step.as(async (context) => {
      const sheetName = spreadsheet.sheets[sheet]?.name ?? '';
      const values = census.values();
      const proposal = proposeMapping({
        ...{ header, values, sheetName, fileName: run.fileName },
        known: await known(context, run.libraryId),
      });
      const kept = await keptTemplate(context, run.libraryId, header);
      const reading: Reading = { sheetName, sheet, sheets, header, values, proposal, template: kept?.told ?? null };
      await context.db.write(async (manager) => {
        await storeReading(manager, run.libraryId, run.id, reading);
        // The year and the sheet are this file's own: a template was kept of another.
        const year = proposal.mapping.year ?? kept?.mapping.year ?? null;
        const mapping = { ...(kept?.mapping ?? proposal.mapping), year, sheet };
        await moveRun(manager, run, ['UPLOADED'], 'READ', { mapping, rowsDone: rows, rowsTotal: rows });
      });
    });
  } finally {
    spreadsheet.close();
  }
};

/** Opens the stored file of an import. */
export async function openImport(step: Parameters<DoStep>[0], run: ImportRun): Promise<Spreadsheet> {
  return openSpreadsheet(storedFile(step, run), run.fileName);
}

/** Pieces of a stored file that are read in one go. */
const piecesAtOnce = 4;

/** The stored file of an import, read as whoever asked for it. */
const storedFile = (step: Parameters<DoStep>[0], { libraryId, id, fileSize }: ImportRun): Pieces => ({
  size: fileSize,
  async *read() {
    const chunks = Math.ceil(fileSize / chunkSize);
    for (let from = 0; from < chunks; from += piecesAtOnce) {
      const pieces = await step.as(({ db }) => loadChunks(db, libraryId, id, from, piecesAtOnce));
      if (pieces.length < Math.min(piecesAtOnce, chunks - from))
        throw new CannotGoOn('Het bestand is er niet meer. Upload het opnieuw.');
      yield* pieces;
    }
  },
});

/** The sheets in which something stands. */
export const filledSheets = ({ sheets }: Spreadsheet): ReadingSheet[] =>
  sheets.map((sheet, index) => ({ ...sheet, index })).filter(({ rows }) => rows > 0);

async function readAll(batches: AsyncIterable<Row[]>, signal: AbortSignal) {
  const top: Row[] = [];
  let found: { header: Header; census: ColumnCensus } | null = null;
  let rows = 0;
  const take = (batch: Row[]) => {
    if (!found) return;
    const data = batch.filter(({ row }) => row >= found!.header.firstDataRow);
    rows += data.length;
    found.census.add(data);
  };
  const find = () => {
    const header = detectHeader(top);
    found = { header, census: new ColumnCensus(header) };
    take(top);
  };
  for await (const batch of batches) {
    await breathe(signal);
    if (found) take(batch);
    else {
      top.push(...batch);
      if (top.length >= topRows) find();
    }
  }
  if (!found) find();
  return { ...found!, rows };
}

/** The headings of a file, by which a template knows it again. */
export const signatureOf = (header: Header): string =>
  header.columns
    .map(({ heading }) => heading.trim().toLowerCase())
    .sort()
    .join('\n');

/** The template that was kept for a file with these headings, applied to it. */
async function keptTemplate(context: RequestContext, libraryId: string, header: Header) {
  const signature = signatureOf(header);
  const template = (await listTemplates(context.db, libraryId)).find((kept) => kept.signature === signature);
  if (!template) return null;
  const { mapping, missing } = applyTemplate(template.mapping, header);
  return { mapping, told: { id: template.id, name: template.name, missing } };
}
