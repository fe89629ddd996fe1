import { expect, test } from 'vitest';
import { weekOf, type Hours } from './week.ts';

const piece = (weekday: number, opens: string, more: Partial<Hours> = {}): Hours => ({
  kind: 'POINT',
  weekday,
  opens,
  closes: '17:00',
  validFrom: '2020-01-01',
  validUntil: null,
  partner: null,
  ...more,
});

test('a week runs from Monday to Sunday around today, with the pieces of a day in order', () => {
  const week = weekOf([piece(2, '13:00'), piece(2, '09:00'), piece(7, '10:00')], '2026-11-22');
  expect(week.map((each) => each.day)).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ]);
  expect(week[1]?.pieces.map((each) => each.opens)).toEqual(['09:00', '13:00']);
  expect(week[6]?.pieces).toHaveLength(1);
});

test('hours that have ended are gone, hours to come are there', () => {
  const week = weekOf(
    [piece(1, '09:00', { validUntil: '2026-11-22' }), piece(1, '10:00', { validFrom: '2027-01-01' })],
    '2026-11-22',
  );
  expect(week[0]?.pieces.map((each) => each.opens)).toEqual(['10:00']);
});
