import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf, readPeriod } from './dutch-day.ts';
import { readNumber } from './dutch-number.ts';

const said = (text: string, year: number | null = null) => {
  const period = readPeriod(text, year);
  if (period === null || period === 'IMPOSSIBLE') return period;
  return [period.from, period.until, period.precision, ...(period.time === null ? [] : [period.time])].join(' ');
};

describe('days as the Dutch write them', () => {
  test.each([
    '1-2-2024',
    '01/02/24',
    '1.2.2024',
    "1-2-'24",
    '2024-02-01',
    '20240201',
    '1 februari 2024',
    '1 feb. 2024',
    '1-feb-24',
    'do 1 februari 2024',
    'Donderdag 1 Februari 2024',
    '1e februari 2024',
    ' 01-02-2024 ',
  ])('%s is 1 February 2024', (text) => expect(said(text)).toBe('2024-02-01 2024-02-02 DAY'));

  test.each([
    '1-2-2024 14:30',
    '2024-02-01T14:30:00',
    '2024-02-01 14:30:00',
    '1 februari 2024 14.30 uur',
    '2024-02-01T14:30:00.000Z',
  ])('%s has a time behind it', (text) => expect(said(text)).toBe('2024-02-01 2024-02-02 DAY 14:30'));

  test.each([
    ['feb-24', '2024-02-01 2024-03-01 MONTH'],
    ['februari 2024', '2024-02-01 2024-03-01 MONTH'],
    ['2024-02', '2024-02-01 2024-03-01 MONTH'],
    ['02-2024', '2024-02-01 2024-03-01 MONTH'],
    ['2024: feb', '2024-02-01 2024-03-01 MONTH'],
    ['week 5 2024', '2024-01-29 2024-02-05 WEEK'],
    ['wk5-2024', '2024-01-29 2024-02-05 WEEK'],
    ['2024-W05', '2024-01-29 2024-02-05 WEEK'],
    ['1e kwartaal 2024', '2024-01-01 2024-04-01 QUARTER'],
    ['Q4 2023', '2023-10-01 2024-01-01 QUARTER'],
    ['2019', '2019-01-01 2020-01-01 YEAR'],
  ])('%s is %s', (text, expected) => expect(said(text)).toBe(expected));

  test('a day or month without a year is of the year that is known', () => {
    expect([said('1 feb'), said('1-2'), said('mrt'), said('week 53')]).toEqual([null, null, null, null]);
    expect(said('1 feb', 2023)).toBe('2023-02-01 2023-02-02 DAY');
    expect(said('1-2', 2023)).toBe('2023-02-01 2023-02-02 DAY');
    expect(said('mrt', 2023)).toBe('2023-03-01 2023-04-01 MONTH');
    expect(said('week 53', 2023)).toBe('IMPOSSIBLE');
  });

  test.each(['31-2-2024', '29-2-2023', '12/31/2024', '2024-13-01', '0-1-2024', '31 april 2024'])(
    '%s is on no calendar',
    (text) => expect(said(text)).toBe('IMPOSSIBLE'),
  );

  test.each(['', 'DigiD', 'maandag', 'augurk 2024', '25-65', '10 minuten', 'decor 24'])('%s is no day', (text) =>
    expect(said(text)).toBeNull(),
  );

  test('a bare number is a day as spreadsheets number them', () => {
    expect(periodOf({ kind: 'TEXT', value: '45323', raw: '45323' })).toMatchObject({ from: '2024-02-01' });
    expect(periodOf({ kind: 'NUMBER', value: 45323.5, raw: '45323.5' })).toMatchObject({
      from: '2024-02-01',
      time: '12:00',
    });
    expect(periodOf({ kind: 'NUMBER', value: 12, raw: '12' })).toBeNull();
  });

  test('each day reads back from every way of writing it, and no text makes it fail', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2079-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = date.toISOString().slice(0, 10).split('-') as [string, string, string];
        const long = date.toLocaleDateString('nl-NL', { dateStyle: 'full', timeZone: 'UTC' });
        for (const text of [`${d}-${m}-${y}`, `${+d}/${+m}/${y}`, `${y}-${m}-${d}`, long])
          expect(readPeriod(text)).toMatchObject({ from: `${y}-${m}-${d}` });
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readPeriod(text, 2024)));
  });
});

describe('numbers as the Dutch write them', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1234,5', 1234.5],
    ['1 234', 1234],
    ['12.5', 12.5],
    ['1,234.5', 1234.5],
    ['-3', -3],
    ['0,5', 0.5],
    ['1.234.567', 1234567],
    ['007', 7],
  ])('%s is %d', (text, number) => expect(readNumber(text)).toBe(number));

  test.each(['', 'x', '1-2', '3 x', '65+', '1.23.456', '<25'])('%s is none', (text) =>
    expect(readNumber(text)).toBeNull(),
  );
});
