import { type Source, firstBytes } from './source.ts';
import { UnreadableFile, encrypted } from './unreadable-file.ts';

const SAVE_AS = 'Open het in Excel of LibreOffice, kies Opslaan als en dan Excel-werkmap (.xlsx) of CSV.';
const OLE = 'd0cf11e0a1b11ae1';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** What the content of a file says it is: names of files lie. A kind that is known but cannot be read is refused by name. */
export async function fileKind(source: Source): Promise<'ZIP' | 'TEXT'> {
  const head = await firstBytes(source, 65_536);
  if (head.length === 0) throw new UnreadableFile('EMPTY_FILE', 'Dit bestand is leeg. Kies een ander bestand.');
  const start = head.toString('latin1', 0, 512).trimStart();
  if (start.startsWith('PK')) return 'ZIP';
  if (head.toString('hex', 0, 8) === OLE) throw await oldOffice(source);
  if (start.startsWith('%PDF')) {
    throw new UnreadableFile(
      'NOT_A_SPREADSHEET',
      'Dit is een pdf. Vraag om het spreadsheet waaruit de pdf is gemaakt, en kies dat.',
    );
  }
  if (/^(<!doctype html|<html|<\?xml)/i.test(start.replace(/^(ï»¿|\ufeff)/, ''))) {
    throw new UnreadableFile('NOT_A_SPREADSHEET', `Dit is een webpagina of XML-bestand, geen spreadsheet. ${SAVE_AS}`);
  }
  return 'TEXT';
}

/** Excel until 2003, and every file that Excel locks with a password, are containers of the same kind. */
async function oldOffice(source: Source): Promise<UnreadableFile> {
  // The directory of the container lists its parts; it can stand anywhere, mostly near the start.
  const bytes = await firstBytes(source, 8_000_000);
  if (bytes.includes(utf16('EncryptedPackage'))) return encrypted();
  if (bytes.includes(utf16('Workbook')) || bytes.includes(utf16('Book'))) {
    return new UnreadableFile('OLD_EXCEL', `Dit is een Excel-bestand van het oude soort (.xls). ${SAVE_AS}`);
  }
  return new UnreadableFile('NOT_A_SPREADSHEET', `Dit is geen spreadsheet. ${SAVE_AS}`);
}

/** What a zip holds, told by the names of its parts: only a workbook of Excel can be read. */
export function refuseOtherZip(names: ReadonlySet<string>, mimetype: string): void {
  if (names.has('xl/workbook.xml') || names.has('_rels/.rels')) {
    if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) {
      throw new UnreadableFile('NOT_A_SPREADSHEET', 'Dit is een document of presentatie. Kies een spreadsheet.');
    }
    if (!names.has('xl/workbook.bin')) return;
    throw new UnreadableFile('OLD_EXCEL', `Dit is een binaire Excel-werkmap (.xlsb). ${SAVE_AS}`);
  }
  if (mimetype.includes('opendocument.spreadsheet')) {
    throw new UnreadableFile('OPEN_DOCUMENT', `Dit is een spreadsheet van LibreOffice (.ods). ${SAVE_AS}`);
  }
  throw new UnreadableFile('NOT_A_SPREADSHEET', `In dit zip-bestand zit geen spreadsheet. ${SAVE_AS}`);
}
