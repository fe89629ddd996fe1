import { describe, expect, test } from 'vitest';
import { detectHeader } from './header.ts';
import { type Cell, type Row, EMPTY, textCell } from './row.ts';

/** Rows as a csv gives them: '|' between the cells. */
const rows = (...lines: string[]): Row[] =>
  lines.map((line, at) => ({ row: at + 1, cells: line.split('|').map((text) => textCell(text)) }));
const headings = (given: Row[]) => detectHeader(given).columns.map(({ heading }) => heading);

describe('the heading of a spreadsheet', () => {
  test('is the first full row above the data, below a title and a period', () => {
    const header = detectHeader(
      rows(
        'Registratie IDO 2023',
        'Periode|1-1-2023|t/m|31-12-2023',
        '',
        'Datum|Vraag|Hulp|Leeftijd|Tijd|Balie',
        '2-1-2023|DigiD|geholpen|65+|10:00|Dalfsen',
      ).filter(({ cells }) => cells.some(({ kind }) => kind !== 'EMPTY')),
    );
    expect(header.columns.map(({ heading }) => heading)).toEqual([
      'Datum',
      'Vraag',
      'Hulp',
      'Leeftijd',
      'Tijd',
      'Balie',
    ]);
    expect(header.firstDataRow).toBe(5);
    expect(header.title[0]).toBe('Registratie IDO 2023');
  });

  test('joins two rows of which the upper one has merged cells', () => {
    const age = textCell('Leeftijd');
    const merged = (cell: Cell): Cell => ({ ...cell, merged: 'ACROSS' });
    const top: Row = { row: 1, cells: [textCell('Datum'), age, merged(age), merged(age), textCell('Aantal')] };
    const below: Row = {
      row: 2,
      cells: [{ ...textCell('Datum'), merged: 'DOWN' }, ...['<25', '25-65', '>65'].map(textCell), EMPTY],
    };
    const header = detectHeader([top, below, { ...rows('1-2-2024|x|||3')[0]!, row: 3 }]);
    expect(header.columns.map(({ heading }) => heading)).toEqual([
      'Datum',
      'Leeftijd: <25',
      'Leeftijd: 25-65',
      'Leeftijd: >65',
      'Aantal',
    ]);
    expect(header.columns[1]!.path).toEqual(['Leeftijd', '<25']);
    expect(header.firstDataRow).toBe(3);
  });

  test('joins two rows where a csv left the merged cells empty', () => {
    expect(headings(rows('Datum|Leeftijd|||Geslacht|', '|<25|25-65|>65|m|v', '1-2-2024|1|2|3|4|5'))).toEqual([
      'Datum',
      'Leeftijd: <25',
      'Leeftijd: 25-65',
      'Leeftijd: >65',
      'Geslacht: m',
      'Geslacht: v',
    ]);
  });

  test('holds years and months as headings', () => {
    const header = detectHeader(rows('Onderwerp|2019|2020|2021|Totaal', 'DigiD|10|20|30|60'));
    expect(header.columns.map(({ heading }) => heading)).toEqual(['Onderwerp', '2019', '2020', '2021', 'Totaal']);
    expect(header.firstDataRow).toBe(2);
    expect(headings(rows('Onderwerp|jan|feb-24|mrt', 'DigiD|10|20|30'))).toEqual(['Onderwerp', 'jan', 'feb-24', 'mrt']);
  });

  test('gives a repeated heading its letter, and a column without one too', () => {
    expect(headings(rows('Datum|Aantal|Aantal||x', '1-2-2024|1|2|3|4'))).toEqual([
      'Datum',
      'Aantal',
      'Aantal (C)',
      'Kolom D',
      'x',
    ]);
  });

  test('may be missing', () => {
    const header = detectHeader(rows('1-2-2024|DigiD|geholpen', '2-2-2024|UWV|geholpen'));
    expect(header.columns.map(({ heading }) => heading)).toEqual(['Kolom A', 'Kolom B', 'Kolom C']);
    expect(header.firstDataRow).toBe(1);
  });

  test('skips empty columns on the left', () => {
    expect(headings(rows('||Datum|Onderwerp', '||1-2-2024|DigiD'))).toEqual(['Datum', 'Onderwerp']);
  });
});
