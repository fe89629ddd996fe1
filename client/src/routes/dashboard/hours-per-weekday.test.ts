import { expect, test } from 'vitest';
import { hoursPerWeekday } from './hours-per-weekday.ts';

const piece = (weekday: number, opens: string, closes: string, more: object = {}) => ({
  ...{ kind: 'POINT' as const, weekday, opens, closes, validFrom: '2025-01-01', validUntil: null },
  ...more,
});
const point = (...openingHours: ReturnType<typeof piece>[]) => ({
  openingHours,
});

test('hours of all points add up by weekday: pieces of a day, not what ended, is to begin, or is of a partner', () => {
  const hours = hoursPerWeekday(
    [
      point(
        piece(1, '09:00', '12:00'),
        piece(1, '13:00', '17:30'),
        piece(2, '10:00', '12:00', { validUntil: '2026-01-01' }),
      ),
      point(piece(1, '10:00', '11:00'), piece(7, '12:00', '16:00', { validFrom: '2026-06-01' })),
      point(piece(3, '10:00', '12:00', { kind: 'CONSULTATION' })),
    ],
    '2026-03-01',
  );
  expect(hours).toEqual([8.5, 0, 0, 0, 0, 0, 0]);
});
