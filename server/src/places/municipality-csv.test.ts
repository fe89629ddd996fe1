import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMunicipalities, type LineError } from './municipality-csv.ts';

const realFile = readFileSync(new URL('../../data/municipalities-2023.csv', import.meta.url));

const HEADER =
  'code,name,province_code,province,longitude,latitude,inhabitants_2022,education_low_15_75_2020,education_middle_15_75_2020,education_high_15_75_2020';
const DALFSEN = 'GM0148,Dalfsen,PV23,Overijssel,6.2762,52.5149,29162,5880,10120,5250';
const ZWOLLE = 'GM0193,Zwolle,PV23,Overijssel,6.1198,52.5192,130668,22460,38060,37680';

const bytes = (text: string) => new TextEncoder().encode(text);
const file = (...lines: string[]) => bytes(`${lines.join('\n')}\n`);

function taken(content: Uint8Array) {
  const result = parseMunicipalities(content);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result;
}
function errors(content: Uint8Array): LineError[] {
  const result = parseMunicipalities(content);
  if (result.ok) throw new Error('expected a refused file');
  return result.errors;
}

describe('the file the project carries', () => {
  const { municipalities, provinces, statistics } = taken(realFile);
  const sum = (kind: string, day: string) =>
    statistics
      .filter((s) => s.kind === kind && s.referenceDate === day)
      .reduce((people, { value }) => people + value, 0);

  test('has 342 municipalities in 12 provinces, with five figures each', () => {
    expect([municipalities.length, provinces.length, statistics.length]).toEqual([342, 12, 1710]);
  });

  test('has the inhabitants and the people with low education that CBS published', () => {
    expect(sum('INHABITANTS', '2022-01-01')).toBe(17_590_672);
    expect(sum('INHABITANTS', '2023-01-01')).toBe(17_811_291);
    expect(sum('EDUCATION_LOW', '2020-01-01')).toBe(3_662_520);
  });

  test('keeps accents, apostrophes and commas in names', () => {
    const names = municipalities.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Súdwest-Fryslân', "'s-Gravenhage", 'Nuenen, Gerwen en Nederwetten']),
    );
  });

  test('has Dalfsen in Overijssel', () => {
    expect(municipalities.find(({ code }) => code === 'GM0148')).toEqual({
      code: 'GM0148',
      name: 'Dalfsen',
      province: 'PV23',
      longitude: 6.2762,
      latitude: 52.5149,
    });
    expect(provinces).toContainEqual({ code: 'PV23', name: 'Overijssel' });
  });
});

describe('a file is taken', () => {
  const expected = taken(file(HEADER, DALFSEN, ZWOLLE));

  test('with a byte order mark, Windows line endings, empty lines or no last line ending', () => {
    expect(taken(bytes(`\uFEFF${HEADER}\n${DALFSEN}\n${ZWOLLE}\n`))).toEqual(expected);
    expect(taken(bytes(`${HEADER}\r\n${DALFSEN}\r\n${ZWOLLE}\r\n`))).toEqual(expected);
    expect(taken(file(HEADER, '', DALFSEN, '', ZWOLLE, ''))).toEqual(expected);
    expect(taken(bytes(`${HEADER}\n${DALFSEN}\n${ZWOLLE}`))).toEqual(expected);
  });

  test('with its columns in another order and other years', () => {
    const { statistics } = taken(
      file(
        'inhabitants_2025,name,code,province,province_code,latitude,longitude,inhabitants_2024',
        '30100,Dalfsen,GM0148,Overijssel,PV23,52.5149,6.2762,29900',
      ),
    );
    expect(statistics).toEqual([
      { municipality: 'GM0148', kind: 'INHABITANTS', referenceDate: '2025-01-01', value: 30_100 },
      { municipality: 'GM0148', kind: 'INHABITANTS', referenceDate: '2024-01-01', value: 29_900 },
    ]);
  });

  test('with a letter and its accent as two characters, as one', () => {
    const { municipalities } = taken(file(HEADER, DALFSEN.replace('Dalfsen', 'Su\u0301dwest')));
    expect(municipalities[0]!.name).toBe('S\u00fadwest');
  });
});

describe('a file is refused', () => {
  const refusals: [string, Uint8Array, LineError[]][] = [
    ['when it is empty', bytes(''), [{ line: 1, message: 'Het bestand is leeg.' }]],
    ['when it has empty lines only', bytes('\n\n'), [{ line: 1, message: 'Het bestand is leeg.' }]],
    [
      'when it has no municipalities',
      file(HEADER),
      [{ line: 1, message: 'Het bestand heeft alleen een kopregel en geen gemeenten.' }],
    ],
    [
      'when its columns are separated by semicolons',
      file(HEADER.replaceAll(',', ';'), DALFSEN.replaceAll(',', ';')),
      [
        {
          line: 1,
          message: 'De kolommen zijn gescheiden door puntkomma’s. Sla het bestand op met komma’s tussen de kolommen.',
        },
      ],
    ],
    [
      'when columns are missing',
      file('code,name,province_code,longitude,latitude,education_low_15_75_2020', 'GM0148,Dalfsen,PV23,6.2,52.5,1'),
      [
        { line: 1, message: 'De kolom province ontbreekt.' },
        { line: 1, message: 'De kolom education_middle_15_75_2020 ontbreekt.' },
        { line: 1, message: 'De kolom education_high_15_75_2020 ontbreekt.' },
        { line: 1, message: 'De kolom inhabitants_JAAR ontbreekt.' },
      ],
    ],
    [
      'when a column is unknown',
      file(`${HEADER},inhabitans_2023`, `${DALFSEN},1`),
      [{ line: 1, message: 'De kolom "inhabitans_2023" is onbekend. Haal die weg of verbeter de naam.' }],
    ],
    [
      'when a column comes twice',
      file(`${HEADER},inhabitants_2022`, `${DALFSEN},1`),
      [{ line: 1, message: 'De kolom "inhabitants_2022" staat er meer dan één keer.' }],
    ],
    [
      'when a line has too few columns',
      file(HEADER, DALFSEN, 'GM0193,Zwolle,PV23'),
      [{ line: 3, message: 'De regel heeft 3 kolommen, de kopregel 10.' }],
    ],
    [
      'when a line has too many columns, as with a comma in a name without quotes',
      file(HEADER, DALFSEN.replace('Dalfsen', 'Nuenen, Gerwen')),
      [{ line: 2, message: 'De regel heeft 11 kolommen, de kopregel 10.' }],
    ],
    [
      'when a code comes twice',
      file(HEADER, DALFSEN, ZWOLLE, DALFSEN),
      [{ line: 4, message: 'De code GM0148 staat ook op regel 2.' }],
    ],
    [
      'when a code is malformed',
      file(HEADER, DALFSEN.replace('GM0148', 'GM148')),
      [{ line: 2, message: 'code moet GM met vier cijfers, zoals GM0148, zijn. Er staat "GM148".' }],
    ],
    [
      'when a province code is malformed',
      file(HEADER, DALFSEN.replace('PV23', '23')),
      [{ line: 2, message: 'province_code moet PV met twee cijfers, zoals PV23, zijn. Er staat "23".' }],
    ],
    [
      'when a province has two names',
      file(HEADER, DALFSEN, ZWOLLE.replace('Overijssel', 'Gelderland')),
      [{ line: 3, message: 'Provincie PV23 heet hier Gelderland en op een eerdere regel Overijssel.' }],
    ],
    [
      'when a province has two codes',
      file(HEADER, DALFSEN, ZWOLLE.replace('PV23', 'PV32')),
      [{ line: 3, message: 'Provincie Overijssel heeft hier code PV32 en op een eerdere regel PV23.' }],
    ],
    [
      'when longitude and latitude are swapped',
      file(HEADER, DALFSEN.replace('6.2762,52.5149', '52.5149,6.2762')),
      [
        { line: 2, message: 'longitude moet een getal tussen 3.2 en 7.3 (Nederland) zijn. Er staat "52.5149".' },
        { line: 2, message: 'latitude moet een getal tussen 50.7 en 53.7 (Nederland) zijn. Er staat "6.2762".' },
      ],
    ],
    [
      'when a coordinate is written with a decimal comma',
      file(HEADER, DALFSEN.replace('6.2762', '"6,2762"')),
      [{ line: 2, message: 'longitude moet een getal tussen 3.2 en 7.3 (Nederland) zijn. Er staat "6,2762".' }],
    ],
    ...['-1', '29162.5', '29.162,0', '', '.', '1e5', 'onbekend', '9999999999'].map(
      (wrong): [string, Uint8Array, LineError[]] => [
        `when the number of inhabitants is "${wrong}"`,
        file(HEADER, DALFSEN.replace('29162', `"${wrong}"`)),
        [{ line: 2, message: `inhabitants_2022 moet een geheel getal van 0 of meer zijn. Er staat "${wrong}".` }],
      ],
    ),
    [
      'when a name is empty',
      file(HEADER, DALFSEN.replace('Dalfsen', '  ')),
      [{ line: 2, message: 'name is leeg. Vul de naam in.' }],
    ],
    [
      'when a name has lost a letter before',
      file(HEADER, DALFSEN.replace('Dalfsen', 'S\uFFFDdwest')),
      [{ line: 2, message: 'name bevat een onleesbaar teken. Verbeter de naam.' }],
    ],
    [
      'when a name goes over two lines',
      file(HEADER, DALFSEN.replace('Dalfsen', '"Dalf\nsen"')),
      [{ line: 3, message: 'name bevat een onleesbaar teken. Verbeter de naam.' }],
    ],
    [
      'when a quote is not closed',
      file(HEADER, DALFSEN, ZWOLLE.replace('Zwolle', '"Zwolle')),
      [
        {
          line: 3,
          message: 'Een aanhalingsteken (") staat verkeerd of wordt niet gesloten. De regels erna zijn niet gelezen.',
        },
      ],
    ],
  ];
  test.each(refusals)('%s', (_, content, expected) => {
    expect(errors(content)).toEqual(expected);
  });

  const NOT_UTF8 = 'Dit is geen leesbare UTF-8-tekst. Sla het bestand op als "CSV UTF-8" en probeer het opnieuw.';

  test('when it is Latin-1, naming the lines with an accent', () => {
    const latin1 = Buffer.from([HEADER, DALFSEN, ZWOLLE.replace('Zwolle', 'Súdwest-Fryslân')].join('\n'), 'latin1');
    expect(errors(latin1)).toEqual([{ line: 3, message: NOT_UTF8 }]);
  });

  test('when it is UTF-16, as a spreadsheet may save it', () => {
    expect(errors(Buffer.from(HEADER, 'utf16le'))).toEqual([{ line: 1, message: NOT_UTF8 }]);
    expect(errors(Buffer.from(`\uFEFF${HEADER}\n${DALFSEN}`, 'utf16le'))[0]).toEqual({ line: 1, message: NOT_UTF8 });
  });

  test('with all its errors, in the order of the lines', () => {
    const found = errors(
      file(HEADER, DALFSEN.replace('29162', '-5'), 'GM9', '', DALFSEN.replace('6.2762', '5,0').replace('PV23', 'X')),
    );
    expect(found.map(({ line }) => line)).toEqual([2, 3, 5]);
    const both = errors(
      file(HEADER, DALFSEN.replace('29162', '-5'), DALFSEN.replace('PV23', 'X').replace('52.5149', '0')),
    );
    expect(both.map(({ line, message }) => `${line} ${message.split(' ')[0]}`)).toEqual([
      '2 inhabitants_2022',
      '3 province_code',
      '3 latitude',
      '3 De',
      '3 Provincie',
    ]);
  });
});

describe('no file breaks the reader', () => {
  test('not one of random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        expect(errors(content).length).toBeGreaterThan(0);
      }),
    );
  });

  test('not the real file cut off or with a few bytes changed: taken with sound figures, or refused with a line', () => {
    const start = realFile.subarray(0, 2_000);
    const change = fc.tuple(fc.nat({ max: start.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.nat({ max: start.length }), fc.array(change, { maxLength: 4 }), (length, changed) => {
        const content = Uint8Array.from(start);
        for (const [at, byte] of changed) content[at] = byte;
        const result = parseMunicipalities(content.subarray(0, length));
        if (result.ok) {
          for (const { value } of result.statistics) expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
        } else {
          expect(result.errors.length).toBeGreaterThan(0);
          for (const { line } of result.errors) expect(line).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
