import { expect, test } from 'vitest';
import { expectationInWords, onlyPointInWords, rangeInWords } from './expectation.ts';

test.each([
  [{ low: 200, middle: 300, high: 400 }, 'Verwacht: 200 tot 400 bezoeken per jaar, met 300 in het midden.'],
  [{ low: 200, middle: 200, high: 400 }, 'Verwacht: 200 tot 400 bezoeken per jaar.'],
  [
    { low: 0, middle: 100, high: 250 },
    'Verwacht: hooguit 250 bezoeken per jaar, met 100 in het midden. Bij zulke rustige punten is het niet preciezer te zeggen.',
  ],
  [
    { low: 0, middle: 0, high: 250 },
    'Verwacht: hooguit 250 bezoeken per jaar. Bij zulke rustige punten is het niet preciezer te zeggen.',
  ],
])('the visits to expect of %o', (range, words) => {
  expect(expectationInWords(range)).toBe(words);
});

test('a rate from 0 on is told by its upper end', () => {
  expect(rangeInWords({ low: 0, high: 0.5 }, 1)).toBe('hooguit 0,5');
  expect(rangeInWords({ low: 0.5, high: 1 }, 1)).toBe('0,5 tot 1,0');
});

test.each([
  [
    1200,
    3400,
    'Voor 1.200 inwoners is dit het enige punt binnen 2 kilometer, voor 3.400 het enige binnen 5 kilometer.',
  ],
  [0, 3400, 'Voor 3.400 inwoners is dit het enige punt binnen 5 kilometer.'],
  [1200, 0, 'Voor 1.200 inwoners is dit het enige punt binnen 2 kilometer.'],
  [0, 0, 'Iedereen in de buurt heeft ook een ander punt binnen 2 kilometer.'],
])('the only point within 2 km for %i people and within 5 km for %i', (within2km, within5km, words) => {
  expect(onlyPointInWords({ within2km, within5km })).toBe(words);
});
