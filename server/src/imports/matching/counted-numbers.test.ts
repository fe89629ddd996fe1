import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CountedNumbers } from './counted-numbers.ts';

/** Many from a few, and from all there are, those that end alike among them. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 2 ** 20 }).map((high) => high * 2 ** 32 + 7),
  fc.maxSafeNat(),
);

it('tells of every number how often it came by before, whatever came between', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 500 }), (row) => {
      const counted = new CountedNumbers();
      const times = new Map<number, number>();
      for (const number of row) {
        expect(counted.count(number)).toBe(times.get(number) ?? 0);
        times.set(number, (times.get(number) ?? 0) + 1);
      }
    }),
  );
});

it('goes on to tell so when it has grown', () => {
  const counted = new CountedNumbers();
  const spread = (index: number) => (index * 2_654_435_761) % 2 ** 52;
  for (const before of [0, 1])
    for (let index = 0; index < 20_000; index++) expect(counted.count(spread(index))).toBe(before);
});
