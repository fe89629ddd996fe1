import { describe, expect, it } from 'vitest';
import { oneAhead } from './one-ahead.ts';

async function* numbers(until: number, said: string[] = []) {
  try {
    for (let number = 1; number <= until; number += 1) {
      said.push(`read ${number}`);
      yield number;
    }
    if (until === 3) throw new Error('broken file');
  } finally {
    said.push('closed');
  }
}

describe('reading one batch ahead', () => {
  it('asks for the next while the last is dealt with, and keeps the order', async () => {
    const said: string[] = [];
    for await (const number of oneAhead(numbers(2, said))) {
      await Promise.resolve();
      said.push(`store ${number}`);
    }
    expect(said).toEqual(['read 1', 'read 2', 'store 1', 'closed', 'store 2']);
  });

  it('tells what broke after what came before it', async () => {
    const stored: number[] = [];
    const storing = async () => {
      for await (const number of oneAhead(numbers(3))) stored.push(number);
    };
    await expect(storing()).rejects.toThrow('broken file');
    expect(stored).toEqual([1, 2, 3]);
  });

  it('closes the file when storing breaks', async () => {
    const said: string[] = [];
    const storing = async () => {
      for await (const number of oneAhead(numbers(5, said))) throw new Error(`no room for ${number}`);
    };
    await expect(storing()).rejects.toThrow('no room for 1');
    expect(said.at(-1)).toBe('closed');
  });
});
