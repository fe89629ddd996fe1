import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createRequire } from 'node:module';
import type { ZipFile } from 'yazl';

// A package of the server; its reader is what is measured here.
const { ZipFile: Zip } = createRequire(new URL('../../../server/package.json', import.meta.url))('yazl') as {
  ZipFile: typeof ZipFile;
};

const headings = ['Datum', 'Locatie', 'Onderwerp', 'Hulp', 'Leeftijd', 'Kanaal', 'Duur', 'Naam'];
const topics = ['DigiD', 'Apparaten', 'Toeslagen', 'Bankzaken', 'Pensioen', 'Verzekering', 'Openbaar vervoer'];
const help = ['Ter plekke geholpen', 'Vraag beantwoord', 'Doorverwezen', 'Informatie meegegeven'];
const ages = ['jonger dan 18', '18-24', '25-39', '40-54', '55-65', '66-74', '75+'];
const channels = ['Balie', 'Telefoon', 'Afspraak'];
const durations = ['5-10 min', '10-20 min', '20-40 min'];

/** The names of the points the rows are about. */
export const points = Array.from({ length: 13 }, (_, index) => `Informatiepunt ${index + 1}`);

/** Row `index` of the file: of the days of two years, all different by the number of rows that are the same. */
function rowOf(index: number): { day: number; cells: string[] } {
  const pick = (from: readonly string[], step: number) => from[Math.floor(index / step) % from.length]!;
  const cells = [
    pick(points, 7),
    pick(topics, 1),
    pick(help, 3),
    pick(ages, 5),
    pick(channels, 11),
    pick(durations, 13),
  ];
  return { day: Math.floor((index * 730) / 200_000) % 730, cells: [...cells, `Bezoeker ${index}`] };
}

const start = Date.UTC(2022, 0, 3);
const dayMs = 24 * 3600 * 1000;

/** A csv as Dutch Excel writes it. */
export async function csvFile(rows: number): Promise<Buffer> {
  const lines = [headings.join(';')];
  for (let index = 0; index < rows; index++) {
    const { day, cells } = rowOf(index);
    const date = new Date(start + day * dayMs).toISOString().slice(0, 10).split('-').reverse().join('-');
    lines.push([date, ...cells].join(';'));
  }
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

/** An xlsx as Excel writes it: shared strings, days as numbers. */
export async function xlsxFile(rows: number): Promise<Buffer> {
  const strings = new Map<string, number>();
  const shared = (text: string) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text)!;
  };
  headings.forEach(shared);
  for (let index = 0; index < rows; index++) rowOf(index).cells.forEach(shared);

  function* sheet() {
    yield `${xml}<worksheet xmlns="${main}"><sheetData>`;
    yield rowXml(
      1,
      headings.map((text) => `t="s"><v>${shared(text)}</v>`),
    );
    for (let index = 0; index < rows; index++) {
      const { day, cells } = rowOf(index);
      const serial = 44564 + day;
      yield rowXml(index + 2, [`s="1"><v>${serial}</v>`, ...cells.map((text) => `t="s"><v>${shared(text)}</v>`)]);
    }
    yield '</sheetData></worksheet>';
  }
  function* sharedStrings() {
    yield `${xml}<sst xmlns="${main}" uniqueCount="${strings.size}">`;
    for (const text of strings.keys()) yield `<si><t>${text}</t></si>`;
    yield '</sst>';
  }
  const zip = new Zip();
  for (const [name, content] of parts) zip.addBuffer(Buffer.from(content), name);
  zip.addReadStream(Readable.from(sheet()), 'xl/worksheets/sheet1.xml');
  zip.addReadStream(Readable.from(sharedStrings()), 'xl/sharedStrings.xml');
  zip.end();
  const folder = mkdtempSync(join(tmpdir(), 'regiepunt-bench-'));
  try {
    const path = join(folder, 'bench.xlsx');
    await pipeline(zip.outputStream, createWriteStream(path));
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rowXml = (row: number, cells: string[]) =>
  `<row r="${row}">${cells.map((cell, at) => `<c r="${String.fromCharCode(65 + at)}${row}" ${cell}</c>`).join('')}</row>`;

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const ofKind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts: [string, string][] = [
  [
    '[Content_Types].xml',
    `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${ofKind}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${ofKind}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${ofKind}.styles+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${ofKind}.sharedStrings+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Registratie" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${xml}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${xml}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
      `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  ],
];
