import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A cell of a made-up sheet: XML inside `<c …>…</c>` without its reference, or a plain value. */
export type MadeCell = string | number | boolean | null | { type?: string; style?: number; xml: string };

/** A made-up sheet. */
export interface MadeSheet {
  name: string;
  rows: (MadeCell[] | { cells: MadeCell[]; hidden?: boolean; row?: number })[];
  merged?: string[];
  state?: 'hidden' | 'veryHidden';
}

interface MadeWorkbook {
  sheets: MadeSheet[];
  /** Codes of number formats; cells name them by their place, from 1. */
  formats?: string[];
  from1904?: boolean;
  strict?: boolean;
  /** Parts added or replaced. */
  parts?: Record<string, string>;
}

const TRANSITIONAL = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
];
const STRICT = [
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** The bytes of an xlsx, made part by part so that tests decide what is odd about it. */
export function makeWorkbook({ sheets, formats = [], from1904, strict, parts = {} }: MadeWorkbook): Promise<Buffer> {
  const [main, relations] = strict ? STRICT : TRANSITIONAL;
  const strings: string[] = [];
  const shared = (text: string) => {
    const found = strings.indexOf(text);
    return found === -1 ? strings.push(text) - 1 : found;
  };
  const cell = (value: MadeCell, reference: string): string => {
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
    if (typeof value === 'string') return `<c r="${reference}" t="s"><v>${shared(value)}</v></c>`;
    return `<c r="${reference}"${value.type ? ` t="${value.type}"` : ''}${value.style === undefined ? '' : ` s="${value.style}"`}>${value.xml}</c>`;
  };
  const sheetXml = ({ rows, merged = [] }: MadeSheet): string => {
    const lines = rows.map((given, at) => {
      const { cells, hidden, row = at + 1 } = Array.isArray(given) ? { cells: given } : given;
      return `<row r="${row}"${hidden ? ' hidden="1"' : ''}>${cells.map((one, i) => cell(one, `${letters(i)}${row}`)).join('')}</row>`;
    });
    const areas = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>${areas && `<mergeCells count="${merged.length}">${areas}</mergeCells>`}</worksheet>`;
  };
  const made = sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const wrap = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const all: Record<string, string> = {
    '_rels/.rels': wrap(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="s${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': wrap(
      sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        relation('strings', 'sharedStrings', '/xl/sharedStrings.xml') +
        relation('styles', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(made),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...parts,
  };
  return zipOf(all);
}

/** The bytes of a zip with these parts. */
export function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    // One moment for all, so that the same parts are the same bytes.
    zip.addBuffer(Buffer.from(content as string), name, { mtime: new Date(2024, 0, 1) });
  }
  zip.end();
  return buffer(zip.outputStream as unknown as AsyncIterable<Buffer> & NodeJS.ReadableStream);
}
