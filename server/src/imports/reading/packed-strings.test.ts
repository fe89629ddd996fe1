import { expect, test } from 'vitest';
import { PackedStrings } from './packed-strings.ts';

test('texts come back by their number, also beyond those that are held as they are', () => {
  const strings = new PackedStrings();
  const text = (at: number) => `${'é€'.repeat(at % 60)} nummer ${at}`;
  for (let at = 0; at < 60_000; at++) strings.push(text(at));
  expect(strings.length).toBe(60_000);
  for (const at of [0, 19_999, 20_000, 20_001, 41_234, 59_999]) expect(strings.at(at)).toBe(text(at));
  expect([strings.at(60_000), strings.at(-1), strings.at(Number.NaN), strings.at(1.5)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
