import { afterEach, expect, test } from 'vitest';
import { HIDDEN, hideBelow, mostHidden, shownCount, shownShare } from './shown.ts';

afterEach(() => hideBelow(5));

test('a hidden count says the threshold of the server, once that was told', () => {
  expect([HIDDEN, mostHidden]).toEqual(['<5', 4]);
  hideBelow(10);
  hideBelow(undefined);
  expect([HIDDEN, mostHidden, shownCount('hidden'), shownShare('hidden')]).toEqual(['<10', 9, '<10', 'x']);
});
