import { refuseOtherZip } from './file-kind.ts';
import type { ReadingLimits } from './limits.ts';
import { readDayFormats } from './number-formats.ts';
import type { Sheet, Spreadsheet } from './read-rows.ts';
import type { Source } from './source.ts';
import { readSharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';
import { type ScannedSheet, scanSheet } from './sheet-scan.ts';
import { broken } from './unreadable-file.ts';
import { readWorkbook } from './workbook.ts';
import { ZipArchive } from './zip-archive.ts';

const MOST_SHEETS = 200;

/** Opens a workbook of Excel and looks through its sheets. */
export async function openXlsx(source: Source, name: string, limits: ReadingLimits): Promise<Spreadsheet> {
  const zip = await ZipArchive.open(source, limits);
  try {
    refuseOtherZip(zip.names, await textOfPart(zip, 'mimetype'));
    const workbook = await readWorkbook(zip, limits);
    if (workbook.sheets.length === 0) throw broken(new Error('no sheets'));
    const parts = workbook.sheets.slice(0, MOST_SHEETS);
    const scanned: ScannedSheet[] = [];
    for (const { part } of parts) scanned.push(await scanSheet(zip.text(part)));
    const strings = await readSharedStrings(zip, workbook.sharedStrings, limits);
    const formats = await readDayFormats(zip, workbook.styles, limits);
    const sheets = parts.map((sheet, at) => ({ name: sheet.name, hidden: sheet.hidden, rows: scanned[at]!.rows }));
    const proposedSheet = fullest(sheets);
    return {
      kind: 'XLSX',
      name,
      sheets,
      proposedSheet,
      rows: (at = proposedSheet) => {
        const { merged } = scanned[at]!;
        return sheetRows(zip.text(parts[at]!.part), { strings, formats, from1904: workbook.from1904, merged, limits });
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** The visible sheet with the most rows; a hidden one only when nothing else has any. */
function fullest(sheets: readonly Sheet[]): number {
  const worth = ({ hidden, rows }: Sheet) => (rows === 0 ? -1e12 : rows - (hidden ? 1e9 : 0));
  let best = 0;
  sheets.forEach((sheet, at) => {
    if (worth(sheet) > worth(sheets[best]!)) best = at;
  });
  return best;
}

async function textOfPart(zip: ZipArchive, name: string): Promise<string> {
  let text = '';
  for await (const chunk of zip.text(name)) {
    text += chunk;
    if (text.length > 1_000) break;
  }
  return text;
}
