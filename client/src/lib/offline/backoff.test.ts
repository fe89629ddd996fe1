import { describe, expect, it } from 'vitest';
import { delayAfter } from './backoff.ts';

describe('waiting before the next attempt', () => {
  it('doubles from 5 seconds to at most 5 minutes', () => {
    const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((attempts) => delayAfter(attempts, 1) / 1000);
    expect(seconds).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it('is for a quarter chance, so that a room full of tablets does not come back at once', () => {
    expect(delayAfter(1, 0)).toBe(3750);
    expect(delayAfter(1, 0.5)).toBe(4375);
  });
});
