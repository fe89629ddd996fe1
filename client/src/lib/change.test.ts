import { expect, test } from 'vitest';
import { changeInWords } from './change.ts';

test.each([
  [113, 100, 'more', '13% meer dan een jaar eerder'],
  [87, 100, 'less', '13% minder dan een jaar eerder'],
  [0, 40, 'less', '100% minder dan een jaar eerder'],
  [100, 100, 'same', 'evenveel als een jaar eerder'],
  [1.504, 1.5, 'same', 'vrijwel evenveel als een jaar eerder'],
  [300, 100, 'more', '3,0 keer zo veel als een jaar eerder'],
  [299, 100, 'more', '199% meer dan een jaar eerder'],
])('%d after %d is %s: %s', (now, before, direction, words) => {
  expect(changeInWords(now, before)).toEqual({ direction, words });
});

test.each([
  [5, 0],
  [5, null],
  [null, 5],
  [undefined, undefined],
])('%s after %s is not compared: there is no percentage of nothing', (now, before) => {
  expect(changeInWords(now, before)).toEqual({
    direction: 'unknown',
    words: 'geen vergelijking met een jaar eerder',
  });
});
