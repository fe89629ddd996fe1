import { expect, test } from 'vitest';
import { togetherByMonth } from './together-by-month.ts';

const year = 'LIBRARY L 2025-01-01 2026-01-01 ALL MONTH total';
const yearBefore = 'LIBRARY L 2024-01-01 2025-01-01 ALL MONTH total';
const course = 'LIBRARY L 2024-02-01 2026-02-01 MONTH MONTH total';

test('the year of a dashboard, the year before and the course of both are one stretch of months', () => {
  const together = 'LIBRARY L 2024-01-01 2026-02-01 MONTH MONTH total';
  const { keys, longer } = togetherByMonth([
    year,
    'LIBRARY L 2025-01-01 2026-01-01 ALL MONTH topic',
    yearBefore,
    course,
  ]);
  expect(keys).toEqual([together, 'LIBRARY L 2025-01-01 2026-01-01 ALL MONTH topic']);
  expect([...longer]).toEqual([
    [yearBefore, together],
    [course, together],
    [year, together],
  ]);
});

test('totals without a course by month stay apart, as do areas, tables, cuts and stretches with months between them', () => {
  for (const keys of [
    [year, yearBefore],
    [course, yearBefore.replace('LIBRARY L', 'LIBRARY K')],
    [course.replaceAll('MONTH', 'DAY'), year],
    [course.replace('MONTH MONTH', 'MONTH PROVINCE'), year],
    [course.replace('MONTH MONTH', 'QUARTER MONTH'), year],
    [course, 'LIBRARY L 2022-01-01 2024-01-01 ALL MONTH total'],
    [course, 'LIBRARY L 2024-01-01 2025-01-01 ALL MONTH topic'],
  ])
    expect(togetherByMonth(keys)).toEqual({ keys, longer: new Map() });
});
