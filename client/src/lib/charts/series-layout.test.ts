import { expect, test } from 'vitest';
import { layOut } from './series-layout.ts';

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
