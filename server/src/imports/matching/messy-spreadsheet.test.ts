import { beforeAll, describe, expect, test } from 'vitest';
import { type ImportedFile, importFile, knownLibrary } from '../../testing/imported-file.ts';
import { type MadeCell, makeWorkbook } from '../../testing/workbook.ts';
import type { Outcome } from './outcome.ts';

const [dalfsen, nieuwleusen] = knownLibrary.locations.map(({ id }) => id);
const day = (serial: number): MadeCell => ({ style: 1, xml: `<v>${serial}</v>` });

/** What a coordinator kept for years: each row below has its own kind of trouble. */
const rows: { cells: MadeCell[]; hidden?: boolean; row: number }[] = [
  { row: 1, cells: ['Registratie Informatiepunt Digitale Overheid 2024'] },
  {
    row: 3,
    cells: [
      null,
      'Datum',
      'Naam klant',
      'Locatie',
      'Onderwerp',
      'Hulp',
      'Bezoeker',
      null,
      null,
      'Opmerkingen',
      'Aantal',
    ],
  },
  { row: 4, cells: [null, null, null, null, null, null, 'Leeftijd', 'Geslacht', 'Duur', null, null] },
  {
    row: 5,
    cells: [
      null,
      day(45323),
      'J. Jansen',
      'Dalfsen',
      'DigiD aanvragen',
      'geholpen',
      '65+',
      'v',
      '10-20',
      'belde met 0612345678',
      1,
    ],
  },
  {
    row: 6,
    cells: [
      null,
      '2-2-2024 14:30',
      'P. de Wit',
      'dalfsen ',
      'toeslagne',
      'beantwoord',
      '19-25',
      'M',
      day(45570),
      null,
      null,
    ],
  },
  { row: 7, cells: [null, '31-2-2024', 'A', 'Dalfsen', 'UWV', 'geholpen', '<18', 'm', '5', null, 1] },
  { row: 8, cells: [null, '1 maart 2026', 'B', 'Dalfsen', 'UWV', 'geholpen', '18 t/m 24', 'v', '<5', null, 1] },
  { row: 9, cells: [null, day(45360), 'C', 'Zwolle', 'UWV', 'geholpen', '70', 'v', '<5', null, 1] },
  { row: 10, cells: [null, day(45360), 'D', 'Lemelerveld', 'UWV', 'geholpen', '70', 'v', '<5', null, 1] },
  { row: 11, cells: [null, day(45360), 'E', 'Dalfsen', 'iets met breien', 'geholpen', '70', 'v', '<5', null, 1] },
  { row: 12, cells: [null, day(45360), 'F', 'Dalfsen', 'UWV', 'geholpen', '70', 'v', '<5', null, -2] },
  { row: 13, cells: [null, day(45360), 'G', 'Dalfsen', 'UWV', 'geholpen', '70', 'v', '<5', null, 1.5] },
  { row: 14, cells: [null, day(45360), 'H', 'Dalfsen', 'UWV', 'geholpen', '70', 'v', '<5', null, 20000] },
  {
    row: 15,
    cells: [
      null,
      'Datum',
      'Naam klant',
      'Locatie',
      'Onderwerp',
      'Hulp',
      'Leeftijd',
      'Geslacht',
      'Duur',
      'Opmerkingen',
      'Aantal',
    ],
  },
  {
    row: 16,
    cells: [
      null,
      day(45361),
      'I',
      'Dalfsen',
      'DigiD, toeslagen',
      'geholpen en doorverwezen',
      '40-54',
      'v',
      'kwartier',
      'bsn 123456782',
      1,
    ],
    hidden: true,
  },
  { row: 17, cells: [null, day(45361), 'K', 'Nieuwleusen', 'wonen', 'info', '40-54', 'v', '30 min', null, 2] },
  { row: 18, cells: [null, day(45361), 'L', 'Dalfsen', null, null, null, null, null, null, 1] },
  { row: 19, cells: [null, 'Totaal', null, null, null, null, null, null, null, null, 11] },
  { row: 21, cells: [null, '* inclusief telefonische vragen van het najaar, geteld door de balie'] },
];

describe('a made-up but messy spreadsheet', () => {
  let file: ImportedFile;
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await makeWorkbook({
      formats: ['dd-mm-yyyy'],
      sheets: [
        { name: 'Uitleg', rows: [['Vul elke dag in']] },
        {
          name: '2024',
          rows,
          merged: ['B1:K1', 'G3:I3', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'J3:J4', 'K3:K4'],
        },
      ],
    });
    file = await importFile(bytes, {
      name: 'ido.xlsx',
      correct: ({ mapping }) => void (mapping.values.TOPIC!.wonen = null),
    });
  });
  const of = (row: number): Outcome => {
    const found = file.outcomes.filter((outcome) => outcome.rows.includes(row));
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  const codes = (row: number) => [of(row).kind, ...of(row).remarks.map(({ code }) => code)].join(' ');
  const visitsOf = (row: number) => {
    const outcome = of(row);
    return outcome.kind === 'VISITS' ? outcome.visits : [];
  };

  test('is matched without help, and the columns with people in them are not read', () => {
    expect(file.proposal.mapping.shape).toBe('VISIT');
    expect(
      file.proposal.columns.map(
        ({ letter, heading, role }) => `${letter} ${heading}: ${role.role === 'FIELD' ? role.field : role.role}`,
      ),
    ).toEqual([
      'B Datum: DAY',
      'C Naam klant: IGNORE',
      'D Locatie: LOCATION',
      'E Onderwerp: TOPIC',
      'F Hulp: HELP',
      'G Bezoeker: Leeftijd: AGE',
      'H Bezoeker: Geslacht: GENDER',
      'I Bezoeker: Duur: DURATION',
      'J Opmerkingen: IGNORE',
      'K Aantal: COUNT',
    ]);
    expect(JSON.stringify([file.proposal, file.outcomes])).not.toMatch(/Jansen|de Wit|0612345678|123456782/);
    expect(file.proposal.notes.join(' ')).toContain('‘Naam klant’, ‘Opmerkingen’');
  });

  test.each([
    [5, 'VISITS READ_AS', 'a plain row, 65+ read as over 65'],
    [
      6,
      'VISITS STRADDLES READ_AS',
      'a typing error in the topic, an age over two groups, a duration that Excel made a day of',
    ],
    [7, 'REFUSED IMPOSSIBLE_DAY', '31 February'],
    [8, 'REFUSED FUTURE_DAY', 'a day that has not come'],
    [9, 'REFUSED UNKNOWN_LOCATION', 'a point of somebody else'],
    [10, 'REFUSED AFTER_CLOSING', 'a point that was closed by then'],
    [11, 'REFUSED UNKNOWN_VALUE', 'a topic that nobody knows'],
    [12, 'REFUSED INVALID_COUNT', 'a negative count'],
    [13, 'REFUSED INVALID_COUNT', 'a fraction of a visit'],
    [14, 'REFUSED INVALID_COUNT', 'a count that is none'],
    [15, 'LEFT_OUT REPEATED_HEADING', 'the heading once more'],
    [16, 'VISITS HIDDEN_ROW', 'a hidden row with two topics and two forms of help'],
    [18, 'VISITS DEFAULT_USED', 'a row with a day and nothing else'],
    [19, 'LEFT_OUT TOTAL_ROW', 'a row of totals'],
    [21, 'LEFT_OUT FOOTNOTE', 'a footnote'],
  ])('row %i gives %s: %s', (row, expected) => expect(codes(row)).toBe(expected));

  test('stores what the rows say', () => {
    expect(visitsOf(5)).toMatchObject([
      {
        locationId: dalfsen,
        day: '2024-02-01',
        age: 'OVER_65',
        gender: 'FEMALE',
        duration: 'FROM_10_TO_20',
        questions: [{ topic: 'digid', digid: 'REQUEST', help: ['HELPED'] }],
      },
    ]);
    expect(visitsOf(6)).toMatchObject([
      {
        day: '2024-02-02',
        partOfDay: 'AFTERNOON',
        age: 'UNKNOWN',
        gender: 'MALE',
        duration: 'FROM_5_TO_10',
        questions: [{ topic: 'allowances', help: ['ANSWERED'] }],
      },
    ]);
    expect(visitsOf(16)[0]!.questions.map(({ topic, help }) => [topic, ...help])).toEqual([
      ['digid', 'HELPED', 'REFERRED'],
      ['allowances', 'HELPED', 'REFERRED'],
    ]);
    expect(visitsOf(17).map(({ locationId, questions }) => [locationId, questions[0]!.theme])).toEqual([
      [nieuwleusen, 'general'],
      [nieuwleusen, 'general'],
    ]);
    expect(visitsOf(18)[0]!.questions).toMatchObject([{ topic: 'other', help: ['ANSWERED'] }]);
  });

  test('names the column of what is wrong, and the row as the spreadsheet does', () => {
    expect(of(7).remarks[0]).toEqual({
      row: 7,
      column: 1,
      code: 'IMPOSSIBLE_DAY',
      message: 'In kolom ‘Datum’ staat een dag die niet bestaat. Verbeter de dag.',
    });
  });

  test('gives the same ids again, and every row one outcome', async () => {
    const again = await importFile(bytes, {
      name: 'ido.xlsx',
      correct: ({ mapping }) => void (mapping.values.TOPIC!.wonen = null),
    });
    expect(again.outcomes).toEqual(file.outcomes);
    expect(file.outcomes.flatMap((outcome) => outcome.rows)).toEqual(rows.slice(3).map(({ row }) => row));
  });
});
