import { expect, test } from 'vitest';
import { type LinkedKey, linkedKeys } from './linked-keys.ts';

const [young, both] = [0b01n, 0b11n];
const at = (...keys: [key: string, codes: bigint][]): LinkedKey[] =>
  keys.map(([key, codes]) => ({ key, codes, certain: codes }));
const together = (items: LinkedKey[][], one: string, other: string) => {
  const of = linkedKeys(items);
  return of(one) === of(other);
};

test('two weekdays of one point and month move together', () => {
  expect(together([at(['Monday', both], ['Tuesday', both])], 'Monday', 'Tuesday')).toBe(true);
});

test('weekdays move together by way of a third', () => {
  const items = [at(['Monday', both], ['Tuesday', both]), at(['Tuesday', both], ['Friday', both])];
  expect(together(items, 'Monday', 'Friday')).toBe(true);
});

test('weekdays of different points and months do not', () => {
  expect(together([at(['Monday', both]), at(['Tuesday', both])], 'Monday', 'Tuesday')).toBe(false);
});

test('a point to which only the young come does not tie days on which others see the old as well', () => {
  const tie = at(['Monday', young], ['Tuesday', young]);
  expect(together([tie], 'Monday', 'Tuesday')).toBe(true);
  expect(together([tie, at(['Monday', both]), at(['Tuesday', both])], 'Monday', 'Tuesday')).toBe(false);
});

test('nor does one of which it is not certain that others do not know it sees no old', () => {
  const tie = [...at(['Monday', both], ['Tuesday', both])].map((key) => ({ ...key, certain: young }));
  expect(together([tie], 'Monday', 'Tuesday')).toBe(false);
});

test('ties by different codes count together only where they have one in common', () => {
  const all = 0b111n;
  const days = [at(['Monday', all]), at(['Tuesday', all])];
  const tiedBy = (...codes: bigint[]) => codes.map((each) => at(['Monday', each], ['Tuesday', each]));
  expect(together([...days, ...tiedBy(0b011n, 0b100n)], 'Monday', 'Tuesday')).toBe(false);
  expect(together([...days, ...tiedBy(0b011n, 0b110n)], 'Monday', 'Tuesday')).toBe(true);
  expect(together([...days, ...tiedBy(0b001n, 0b100n, 0b111n)], 'Monday', 'Tuesday')).toBe(true);
});
