import { expect, test } from 'vitest';
import { firstOpenMonth } from './first-open-month.ts';

test('on the first of a month the month before it stays open, for what is sent late', () => {
  expect(firstOpenMonth('2026-11-01')).toBe('2026-10-01');
  expect(firstOpenMonth('2026-11-02')).toBe('2026-11-01');
  expect(firstOpenMonth('2026-01-01')).toBe('2025-12-01');
});
