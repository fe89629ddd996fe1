import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';

async function* numbers(until: number, said: string[] = []) {
  try {
    for (let number = 1; number <= until; number += 1) yield number;
    if (until === 3) throw new Error('broken file');
  } finally {
    said.push('closed');
  }
}

describe('dealing with batches side by side', () => {
  it('deals with each once, so many at the same moment and no more', async () => {
    const dealt: number[] = [];
    let busy = 0;
    let busiest = 0;
    await sideBySide(numbers(7), 2, async (number) => {
      busiest = Math.max(busiest, ++busy);
      await setTimeout(number % 3);
      dealt.push(number);
      busy -= 1;
      return true;
    });
    expect(dealt.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(busiest).toBe(2);
  });

  it('takes no more once one says so, and closes the file', async () => {
    const [dealt, said]: [number[], string[]] = [[], []];
    await sideBySide(numbers(9, said), 2, async (number) => {
      await setTimeout(5);
      return dealt.push(number) < 3;
    });
    expect(dealt.length).toBeLessThan(5);
    expect(said).toEqual(['closed']);
  });

  it('tells what went wrong after those under way have ended, and closes the file', async () => {
    const said: string[] = [];
    const dealing = sideBySide(numbers(9, said), 2, async (number) => {
      if (number === 2) throw new Error('no room for 2');
      await setTimeout(10);
      said.push(`dealt with ${number}`);
      return true;
    });
    await expect(dealing).rejects.toThrow('no room for 2');
    expect(said).toEqual(['dealt with 1', 'closed']);
  });

  it('tells that the file broke', async () => {
    await expect(sideBySide(numbers(3), 2, async () => true)).rejects.toThrow('broken file');
  });
});
