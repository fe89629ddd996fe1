import { describe, expect, it } from 'vitest';
import { ENTRY_VERSION, registerEntry } from './entry.ts';
import { readEntry } from './upgrade-entry.ts';

const input = {
  id: 'visit-1',
  libraryId: 'library',
  locationId: 'location',
  day: '2026-11-20',
  partOfDay: 'MORNING' as const,
  questions: [{ topic: 'digid', help: ['HELPED' as const] }],
};
const entry = { ...registerEntry(input, 0), number: 4 };

describe('reading what an app of another version left', () => {
  it('leaves an entry of this version as it is', () => {
    expect(readEntry(entry)).toEqual(entry);
    expect(entry.version).toBe(ENTRY_VERSION);
  });

  it('goes through every version in between, and keeps the place in the order', () => {
    const steps = {
      1: (old: { topic: string; number: number }) => ({ ...old, version: 0, topics: [old.topic] }),
      2: (old: { topics: string[]; number: number }) => ({ ...old, version: 0, codes: old.topics }),
    };
    expect(readEntry({ version: 1, number: 9, topic: 'digid' } as never, steps as never, 3)).toMatchObject({
      version: 3,
      number: 9,
      codes: ['digid'],
    });
  });

  it('leaves an entry of a newer version alone, until that version is back', () => {
    expect(readEntry({ ...entry, version: ENTRY_VERSION + 1 })).toBeNull();
  });

  it('leaves an entry alone when a step is missing, instead of sending half of it', () => {
    expect(readEntry({ ...entry, version: 1 }, {}, 2)).toBeNull();
  });
});
