import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { AboutFile, FileCell, FileTable } from './file-table.ts';
import { contentTypes, relationships, styles, workbook, workbookRelationships } from './workbook-parts.ts';

/** Rows of one sheet, as Excel has them; what does not fit goes on in the next. */
const rowsPerSheet = 1_048_576;

/**
 * A table as a workbook, written while it is read: memory does not grow with the number of rows. Every cell is text or a number, never a
 * formula. A last sheet says what the file is about.
 */
export function asXlsx(
  { sheet: name, headings, pieces }: FileTable,
  about: AboutFile,
  sheetRows = rowsPerSheet,
): Readable {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  void (async () => {
    const rows = eachRow(pieces);
    let names: string[] = [];
    let next = await rows.next();
    do {
      names = [...names, names.length === 0 ? name : `${name} ${names.length + 1}`];
      const sheet = Readable.from(
        sheetText(
          headings,
          () => next,
          async () => (next = await rows.next()),
          sheetRows,
        ),
        { objectMode: false },
      );
      zip.addReadStream(sheet, `xl/worksheets/sheet${names.length}.xml`);
      await new Promise<void>((resolve, reject) => sheet.once('end', resolve).once('error', reject));
    } while (!next.done);
    names = [...names, 'Over dit bestand'];
    zip.addBuffer(Buffer.from(aboutSheet(about)), `xl/worksheets/sheet${names.length}.xml`);
    zip.addBuffer(Buffer.from(contentTypes(names.length)), '[Content_Types].xml');
    zip.addBuffer(Buffer.from(relationships), '_rels/.rels');
    zip.addBuffer(Buffer.from(workbook(names)), 'xl/workbook.xml');
    zip.addBuffer(Buffer.from(workbookRelationships(names.length)), 'xl/_rels/workbook.xml.rels');
    zip.addBuffer(Buffer.from(styles), 'xl/styles.xml');
    zip.end();
  })().catch((error: Error) => output.destroy(error));
  return output;
}

async function* eachRow(pieces: AsyncIterable<FileCell[][]>) {
  for await (const piece of pieces) yield* piece;
}

type Row = readonly FileCell[];

/** The text of one sheet: the headings, then rows until the sheet is full or there are no more. */
async function* sheetText(
  headings: readonly string[],
  current: () => IteratorResult<Row>,
  advance: () => Promise<unknown>,
  sheetRows: number,
) {
  yield `${opening}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  yield rowText(headings, 1);
  let text = '';
  for (let number = 2; number <= sheetRows && !current().done; number += 1) {
    text += rowText(current().value as Row, 0);
    if (text.length > 64 * 1024) {
      yield text;
      text = '';
    }
    await advance();
  }
  yield `${text}</sheetData></worksheet>`;
}

const opening =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

function aboutSheet({ title, lines }: AboutFile): string {
  const rows = [rowText([title], 1), ...lines.map((line) => rowText(line, 0))];
  return `${opening}<cols><col min="1" max="2" width="40" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** Style 1 is bold: headings. */
const rowText = (row: Row, style: number): string =>
  `<row>${row.map((value) => cellText(value, style)).join('')}</row>`;

function cellText(value: FileCell, style: number): string {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return `<c s="${style}"><v>${value}</v></c>`;
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Signs that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>]/g, (sign) => signs[sign]!);
