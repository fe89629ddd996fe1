import { expect, test } from 'vitest';
import { bubbleMap } from './bubble-map.ts';

const place = (code: string, longitude: number, latitude: number) => ({ code, name: code, longitude, latitude });
const bubble = (code: string, longitude: number, visits: number, rate: number | null = 5) => ({
  ...place(code, longitude, 52.5),
  visits,
  rate,
});

test('four times the visits is twice the radius, and the smaller circle lies on top', () => {
  const { circles } = bubbleMap([bubble('a', 6, 100), bubble('b', 6.5, 400)], []);
  expect(circles.map(({ code }) => code)).toEqual(['b', 'a']);
  expect(circles[0]!.r / circles[1]!.r).toBeCloseTo(2, 1);
});

test('the surroundings show as quiet dots, as far as they lie on the map', () => {
  const { quiet, circles } = bubbleMap(
    [bubble('a', 6, 10), bubble('b', 7, 10)],
    [place('a', 6, 52.5), place('near', 6.5, 52.52), place('far', 4, 51.5)],
  );
  expect(quiet.match(/M/g)).toHaveLength(1);
  expect(circles).toHaveLength(2);
});

test('a municipality without inhabitants known has no colour, and names do not stand on each other', () => {
  const { circles, labels } = bubbleMap([bubble('a', 6, 10, null), bubble('b', 6.001, 9), bubble('c', 7, 8)], []);
  expect(circles.find(({ code }) => code === 'a')?.group).toBe(0);
  expect(labels.map(({ name }) => name)).toEqual(['a', 'c']);
});
