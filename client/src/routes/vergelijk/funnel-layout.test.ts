import { expect, test } from 'vitest';
import { layOutFunnel } from './funnel-layout.ts';
import type { FunnelPlot, Row } from './rows.ts';
import { standingOut } from './stand-out.ts';

const row = (id: string, numerator: number, denominator: number, position: Row['positions']['SOLVED']) =>
  ({
    ...{ id, name: `Punt ${id}` },
    cells: {
      SOLVED: { value: denominator ? numerator / denominator : null, numerator, denominator, percentile: null },
    },
    positions: { SOLVED: position },
  }) as unknown as Row;
const lines = {
  of: [1, 50, 100],
  lower95: [0, 0.3, 0.4],
  upper95: [1, 0.7, 0.6],
  lower998: [0, 0.2, 0.3],
  upper998: [1, 0.8, 0.7],
};
const funnel: FunnelPlot = {
  ...{ measure: 'SOLVED', mean: 0.5, dispersion: 1, compared: 3, widening: 1, positions: [], widenedPositions: [] },
  ...{ lines, widenedLines: lines },
};

test('widened limits are drawn with those of chance alone inside them, unless only those are asked for', () => {
  const widenedLines = { ...lines, lower998: [0, 0.05, 0.1], upper998: [1, 0.95, 0.9] };
  const widened = { ...funnel, dispersion: 4, widening: 2, widenedLines };
  const end = (path: string) => Number(path.split(' ').at(-1));
  const { paths, chance } = layOutFunnel([], 'SOLVED', widened, 300);
  expect(end(paths.upper998)).toBeLessThan(end(chance!.upper998));
  expect(end(paths.lower998)).toBeGreaterThan(end(chance!.lower998));
  const alone = layOutFunnel([], 'SOLVED', widened, 300, true);
  expect(alone.paths).toEqual(layOutFunnel([], 'SOLVED', funnel, 300).paths);
  expect([alone.chance, layOutFunnel([], 'SOLVED', funnel, 300).chance]).toEqual([null, null]);
});

test('points stand where their number of questions and their share put them; those without questions are not there', () => {
  const { dots } = layOutFunnel([row('a', 25, 50, 'WITHIN'), row('b', 0, 0, null)], 'SOLVED', funnel, 300);
  expect(dots).toEqual([expect.objectContaining({ id: 'a', x: 50, y: 154 })]);
});

test('the lines narrow towards the mean, the wide ones outside the narrow ones', () => {
  const { paths, mean } = layOutFunnel([], 'SOLVED', funnel, 300);
  expect(paths.upper95).toMatch(/^M1 8L50 [\d.]+L100 [\d.]+$/);
  const end = (path: string) => Number(path.split(' ').at(-1));
  expect(end(paths.upper998)).toBeLessThan(end(paths.upper95));
  expect(end(paths.upper95)).toBeLessThan(mean);
  expect(end(paths.lower998)).toBeGreaterThan(end(paths.lower95));
});

test('who stands out furthest is told first, and what can be chance apart', () => {
  const rows = [
    row('a', 70, 100, 'FAR_ABOVE'),
    row('b', 10, 100, 'FAR_BELOW'),
    row('c', 40, 100, 'BELOW'),
    row('d', 5, 10, 'WITHIN'),
  ];
  const { far, near } = standingOut(rows, 'SOLVED', funnel);
  expect(far.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(near.map(({ id }) => id)).toEqual(['c']);
  expect(standingOut(rows, 'SOLVED', { ...funnel, mean: null })).toEqual({ far: [], near: [] });
});
