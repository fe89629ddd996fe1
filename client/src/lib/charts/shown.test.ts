import { afterEach, expect, test } from 'vitest';
import { formatNumber } from '#lib/format.ts';
import {
  HIDDEN,
  HIDDEN_SHARE,
  NOT_REGISTERED,
  NOT_TOLD,
  hideBelow,
  mostHidden,
  shownCount,
  shownShare,
} from './shown.ts';

afterEach(() => hideBelow(5));

test('a hidden count says the threshold of the server, once that was told', () => {
  expect([HIDDEN, mostHidden]).toEqual(['<5', 4]);
  hideBelow(10);
  hideBelow(undefined);
  expect([HIDDEN, mostHidden, shownCount('hidden'), shownShare('hidden')]).toEqual(['<10', 9, '<10', 'x']);
});

test('no two symbols look alike: each is another sign, and no two are dashes', () => {
  const symbols = [HIDDEN, HIDDEN_SHARE, formatNumber(0), NOT_REGISTERED, NOT_TOLD];
  expect(symbols).toEqual(['<5', 'x', '0', '-', '?']);
  expect(symbols.filter((symbol) => /\p{Pd}/u.test(symbol))).toEqual([NOT_REGISTERED]);
});
