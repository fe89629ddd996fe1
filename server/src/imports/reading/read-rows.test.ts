import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWorkbook, zipOf } from '../../testing/workbook.ts';
import { READING_LIMITS } from './limits.ts';
import { openSpreadsheet, readRows } from './read-rows.ts';
import { type Row, textOf } from './row.ts';
import { UnreadableFile } from './unreadable-file.ts';

async function read(bytes: Buffer, limits = READING_LIMITS): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readRows(bytes, 'bestand', limits)) rows.push(...batch);
  return rows;
}
const texts = async (bytes: Buffer) => (await read(bytes)).map(({ cells }) => cells.map(textOf));
const refusal = (bytes: Buffer, limits = READING_LIMITS) =>
  read(bytes, limits).then(
    () => 'READ',
    (error: unknown) => {
      if (!(error instanceof UnreadableFile)) throw error;
      expect(error.message).toMatch(/^[A-ZN].*\.$/);
      return error.code;
    },
  );

describe('a csv', () => {
  test.each([
    ['semicolons', 'a;b\r\n1,5;2'],
    ['commas', 'a,b\n"1,5",2\n'],
    ['tabs', 'a\tb\r1,5\t2'],
    ['its own note of the delimiter', 'sep=;\r\na;b\r\n1,5;2'],
    ['empty and ragged rows', 'a;b\n\n;;;\n1,5;2;;\n'],
  ])('is read with %s', async (_, text) => {
    expect(await texts(Buffer.from(text))).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });

  test.each(['utf8', 'utf-8 with mark', 'latin1', 'utf16le', 'utf-16 with mark', 'utf-16be'])(
    'is read as %s',
    async (encoding) => {
      const text = 'Naam;Café\r\nPatiënt;ja\r\n';
      const swapped = () => Buffer.from(text, 'utf16le').swap16();
      const bytes: Record<string, Buffer> = {
        'utf-8 with mark': Buffer.from(`\ufeff${text}`),
        'utf-16 with mark': Buffer.from(`\ufeff${text}`, 'utf16le'),
        'utf-16be': swapped(),
      };
      expect(await texts(bytes[encoding] ?? Buffer.from(text, encoding as BufferEncoding))).toEqual([
        ['Naam', 'Café'],
        ['Patiënt', 'ja'],
      ]);
    },
  );

  test('is read as Windows-1252 when an accent comes late, also the euro sign that latin-1 does not have', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a;b\n'),
      Buffer.from('c;d\n'.repeat(100_000)),
      Buffer.from([0x80, 0x3b, 0xe9]),
    ]);
    expect((await texts(bytes)).at(-1)).toEqual(['€', 'é']);
  });

  test('gives each row the number that a spreadsheet gives it', async () => {
    expect((await read(Buffer.from('a;b\n\n"c\nd";e\nf;g'))).map(({ row }) => row)).toEqual([1, 3, 4]);
  });

  test('written in any dialect reads back the same', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '€', '1', ' ', ';', ',', '\t', '"', '\n', '.', '<'),
      maxLength: 6,
    });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    const dialect = fc.record({
      delimiter: fc.constantFrom(';', ',', '\t'),
      end: fc.constantFrom('\n', '\r\n'),
      encoding: fc.constantFrom('utf8', 'utf16le'),
      mark: fc.constant('\ufeff'),
    });
    await fc.assert(
      fc.asyncProperty(table, dialect, async (rows, { delimiter, end, encoding, mark }) => {
        const lines = [rows[0]!.map((_, at) => `kop${at}`), ...rows].map((line) =>
          line.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
        );
        const bytes = Buffer.from(`${mark}${lines.join(end)}${end}`, encoding as BufferEncoding);
        const expected = rows
          .map((line) => line.map((text) => text.trim()))
          .map((line) => line.slice(0, line.findLastIndex((text) => text !== '') + 1));
        expect((await texts(bytes)).slice(1)).toEqual(expected.filter((line) => line.length > 0));
      }),
      { numRuns: 150 },
    );
  });
});

describe('an xlsx', () => {
  test.each([true, false])('is read with every kind of cell (strict: %s)', async (strict) => {
    const bytes = await makeWorkbook({
      strict,
      formats: ['dd-mm-yyyy', 'mmm-yy', '[$-413]d mmmm jjjj uu:mm;@', 'h:mm', '0.00 "dagen"'],
      sheets: [
        {
          name: 'Blad1',
          rows: [
            [],
            [
              null,
              'tekst',
              1.5,
              true,
              { type: 'inlineStr', xml: '<is><r><t>in</t></r><r><t>line</t></r></is>' },
              { type: 'str', xml: '<f>A1&amp;B1</f><v>uitkomst</v>' },
            ],
            [
              null,
              ...[45323, 45323, 45323.5, 0.75, 2].map((value, at) => ({ style: at + 1, xml: `<v>${value}</v>` })),
              { type: 'd', xml: '<v>2024-02-01T10:30:00</v>' },
            ],
          ],
        },
      ],
    });
    const rows = await read(bytes);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(rows[0]!.cells.map(({ kind }) => kind)).toEqual(['EMPTY', 'TEXT', 'NUMBER', 'BOOLEAN', 'TEXT', 'TEXT']);
    expect(rows[0]!.cells.map(textOf)).toEqual(['', 'tekst', '1.5', 'ja', 'inline', 'uitkomst']);
    expect(rows[1]!.cells.slice(1)).toMatchObject([
      { kind: 'DAY', value: '2024-02-01', precision: 'DAY', time: null },
      { kind: 'DAY', value: '2024-02-01', precision: 'MONTH' },
      { kind: 'DAY', value: '2024-02-01', time: '12:00' },
      { kind: 'TIME', value: '18:00' },
      { kind: 'NUMBER', value: 2 },
      { kind: 'DAY', value: '2024-02-01', time: '10:30' },
    ]);
  });

  test('counts days from 1904 when it says so', async () => {
    const sheets = [
      {
        name: 'Blad1',
        rows: [
          ['Datum', 'x'],
          [{ style: 1, xml: '<v>43861</v>' }, 1],
        ],
      },
    ];
    expect((await texts(await makeWorkbook({ sheets, formats: ['d-m-yyyy'], from1904: true })))[1]![0]).toBe(
      '2024-02-01',
    );
  });

  test('repeats merged cells, and says that they are copies', async () => {
    const [top, below] = await read(
      await makeWorkbook({
        sheets: [
          {
            name: 'x',
            rows: [
              ['Datum', 'Leeftijd', null, 3],
              [null, '<25', '>65'],
            ],
            merged: ['B1:C1', 'A1:A2'],
          },
        ],
      }),
    );
    expect(top!.cells.map(textOf)).toEqual(['Datum', 'Leeftijd', 'Leeftijd', '3']);
    expect(top!.cells.map(({ merged }) => merged)).toEqual([undefined, undefined, 'ACROSS', undefined]);
    expect(below!.cells[0]).toMatchObject({ value: 'Datum', merged: 'DOWN' });
  });

  test('proposes the visible sheet with the most rows, and marks hidden rows', async () => {
    const many = Array.from({ length: 9 }, () => ['a', 'b']);
    const spreadsheet = await openSpreadsheet(
      await makeWorkbook({
        sheets: [
          { name: 'Uitleg', rows: [['Lees dit eerst']] },
          { name: '2023', rows: [['a', 'b'], { cells: ['c', 'd'], hidden: true }] },
          { name: 'Lijsten', rows: many, state: 'hidden' },
        ],
      }),
      'boek.xlsx',
    );
    expect(spreadsheet.sheets).toEqual([
      { name: 'Uitleg', hidden: false, rows: 1 },
      { name: '2023', hidden: false, rows: 2 },
      { name: 'Lijsten', hidden: true, rows: 9 },
    ]);
    expect(spreadsheet.proposedSheet).toBe(1);
    const rows: Row[] = [];
    for await (const batch of spreadsheet.rows()) rows.push(...batch);
    expect(rows.map(({ hidden }) => hidden)).toEqual([undefined, true]);
    spreadsheet.close();
  });
});

describe('what cannot be read is refused in plain words', () => {
  const ole = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
  const sheet = (rows: unknown[][]) => makeWorkbook({ sheets: [{ name: 'x', rows: rows as string[][] }] });

  test.each([
    ['EMPTY_FILE', () => Buffer.alloc(0)],
    ['NOT_A_SPREADSHEET', () => Buffer.from('%PDF-1.7\n…')],
    ['NOT_A_SPREADSHEET', () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
    ['NOT_A_SPREADSHEET', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 0, 0])],
    ['OLD_EXCEL', () => ole('Workbook')],
    ['ENCRYPTED', () => ole('EncryptedPackage')],
    ['ONE_COLUMN', () => Buffer.from('Dit is een brief.\nGeen spreadsheet.\n')],
    ['NO_ROWS', () => sheet([[]])],
    ['BROKEN_FILE', () => Buffer.from('a;b\n"c;d\n')],
    [
      'OPEN_DOCUMENT',
      () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ],
    ['NOT_A_SPREADSHEET', () => zipOf({ '_rels/.rels': '<x/>', 'word/document.xml': '<x/>' })],
    ['NOT_A_SPREADSHEET', () => zipOf({ 'foto.txt': 'hallo' })],
    ['BROKEN_FILE', async () => (await sheet([['a', 'b']])).subarray(0, 900)],
  ])('%s', async (code, make) => expect(await refusal(await make())).toBe(code));

  test('a part with a DTD, whose entities are never resolved', async () => {
    const bomb =
      '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><sst><si><t>&b;&f;</t></si></sst>';
    expect(
      await refusal(
        await makeWorkbook({ sheets: [{ name: 'x', rows: [['a', 'b']] }], parts: { 'xl/sharedStrings.xml': bomb } }),
      ),
    ).toBe('BROKEN_FILE');
  });

  test('a zip bomb: one part that grows a thousandfold, many parts, many texts, one endless cell, many rows', async () => {
    const rows = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(1_200_000)}</sheetData></worksheet>`;
    const huge = { sheets: [{ name: 'x', rows: [['a', 'b']] }], parts: { 'xl/worksheets/sheet1.xml': rows } };
    expect(await refusal(await makeWorkbook(huge))).toBe('TOO_LARGE');
    expect(await refusal(await makeWorkbook(huge), { ...READING_LIMITS, ratio: 10_000 })).toBe('TOO_MANY_ROWS');
    const small = await makeWorkbook({ sheets: [{ name: 'x', rows: [['a', 'b']] }] });
    expect(await refusal(small, { ...READING_LIMITS, entries: 3 })).toBe('TOO_LARGE');
    expect(await refusal(small, { ...READING_LIMITS, sharedStrings: 1 })).toBe('TOO_LARGE');
    expect(await refusal(small, { ...READING_LIMITS, unpackedBytes: 500 })).toBe('TOO_LARGE');
    const endless = `<worksheet><sheetData><row><c t="str"><v>${'x'.repeat(2_000_000)}</v></c></row></sheetData></worksheet>`;
    expect(await refusal(await makeWorkbook({ ...huge, parts: { 'xl/worksheets/sheet1.xml': endless } }))).toBe(
      'TOO_LARGE',
    );
  });

  test('200 malformed files give rows or a refusal, and never a crash', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`Onderwerp ${at}`, at, at % 2 === 0]);
    const workbook = await makeWorkbook({ sheets: [{ name: 'x', rows, merged: ['A1:B1'] }] });
    const csv = Buffer.from(rows.map((row) => row.map((value) => `"${value}"`).join(';')).join('\r\n'));
    // The same files each time, so that a failure can be found again.
    let state = 2024;
    const below = (limit: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return Math.floor((state / 0x80000000) * limit);
    };
    const flipped = (bytes: Buffer) => {
      const copy = Buffer.from(bytes);
      for (let times = 0; times < 8; times++) copy[below(copy.length)] = below(256);
      return copy;
    };
    const cut = (bytes: Buffer) => bytes.subarray(0, below(bytes.length));
    const made = Array.from({ length: 200 }, (_, at) => {
      const bytes = at % 2 === 0 ? workbook : csv;
      if (at % 5 === 4)
        return Buffer.concat([
          at % 2 === 0 ? Buffer.from('PK\x03\x04') : Buffer.alloc(0),
          Buffer.from(Array.from({ length: 3_000 }, () => below(256))),
        ]);
      return at % 5 < 2 ? cut(bytes) : flipped(bytes);
    });
    const outcomes = await Promise.all(made.map((bytes) => refusal(bytes)));
    expect(outcomes).toHaveLength(200);
    expect(new Set(outcomes).size).toBeGreaterThan(2);
  });
});
