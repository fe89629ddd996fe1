import { expect, test } from 'vitest';
import { stack } from './stacked-layout.ts';

const part = (key: string, share: number | 'hidden' | null) => ({ key, label: key, share, count: null });

test('parts stand side by side in their order and fill the width when they are the whole', () => {
  const segments = stack([part('a', 0.25), part('b', 0), part('c', 0.75)]);
  expect(segments.map(({ key, x, width }) => [key, x, width])).toEqual([
    ['a', 0, 25],
    ['c', 25, 75],
  ]);
});

test('what is hidden takes no room, so that its size cannot be read from the drawing', () => {
  expect(stack([part('a', 0.5), part('b', 'hidden'), part('c', 0.4)]).map(({ key, x }) => [key, x])).toEqual([
    ['a', 0],
    ['c', 50],
  ]);
});
