import { expect, test } from 'vitest';
import { fitShares } from './fit-shares.ts';

const cells = [
  { weight: 30, tendencies: [4, 1, 1] },
  { weight: 70, tendencies: [0.5, 2, 1] },
];
const published = [
  ['tax', 20],
  ['digid', 50],
  ['other', 30],
] as const;

test('over all cells together the published shares come out', () => {
  const fitted = fitShares(published, cells);
  const overall = published.map(
    (_, at) => cells.reduce((sum, { weight }, cell) => sum + weight * fitted[cell]![at]!, 0) / 100,
  );
  expect(overall.map((share) => share.toFixed(4))).toEqual(['0.2000', '0.5000', '0.3000']);
});

test('each cell keeps its tendencies: odds between two codes differ between cells as asked', () => {
  const [first, second] = fitShares(published, cells);
  const odds = (shares: number[]) => shares[0]! / shares[1]!;
  expect(odds(first!) / odds(second!)).toBeCloseTo(4 / (0.5 / 2), 6);
});
