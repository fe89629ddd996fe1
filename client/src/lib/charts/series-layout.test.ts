import { expect, test } from 'vitest';
import { layOut, placeBands } from './series-layout.ts';

const row = (visits: number, before: number | null = null) => ({ start: '2026-01-01', visits, before });

test('bars stand on the floor, the highest below the top, and together fill the width', () => {
  const { bars } = layOut([row(0), row(50), row(100)], 200);
  expect(bars[0]).toMatchObject({ y: 200, height: 0 });
  expect(bars[2]!.y).toBeGreaterThanOrEqual(22);
  expect(bars.every((bar) => Math.abs(bar.y + bar.height - 200) < 0.01)).toBe(true);
  expect(bars[2]!.x + bars[2]!.width).toBeLessThan(100);
});

test('a year before without anything draws no line', () => {
  expect(layOut([row(5, 0), row(6, 0)], 200).before).toEqual([]);
  expect(layOut([row(5, 3), row(6, 4)], 200).before).toHaveLength(1);
});

test('no visits at all still have an axis in whole numbers', () => {
  const { ticks } = layOut([row(0), row(0)], 200);
  expect(ticks.every((tick) => Number.isInteger(tick.value))).toBe(true);
  expect(ticks.length).toBeGreaterThan(0);
});

test('a band covers the pieces its days are in, and is left out where it lies outside', () => {
  const starts = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
  const band = (from: string, until: string | null) => ({ kind: 'CLOSURE' as const, from, until, text: 'verbouwing' });
  const placed = placeBands(starts, '2026-05-01', [
    band('2026-02-10', '2026-04-01'),
    band('2025-12-01', '2026-01-05'),
    band('2026-04-20', null),
    band('2026-05-01', '2026-06-01'),
  ]);
  expect(placed.map(({ x, width }) => [x, width])).toEqual([
    [25, 50],
    [0, 25],
    [75, 25],
  ]);
});
