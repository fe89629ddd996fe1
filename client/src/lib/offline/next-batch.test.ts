import { describe, expect, it } from 'vitest';
import { registerEntry, undoEntry, type Held, type QueueEntry } from './entry.ts';
import { nextBatch } from './next-batch.ts';

const REFUSED: Held = { why: 'REFUSED', problems: [] };

function visit(number: number, changes: Partial<QueueEntry> = {}, topic = 'digid'): QueueEntry {
  const input = {
    id: `visit-${number}`,
    libraryId: 'library',
    locationId: 'location',
    day: '2026-11-20',
    partOfDay: 'MORNING' as const,
    channel: 'DESK' as const,
    questions: [{ topic, help: ['HELPED' as const] }],
  };
  return { ...registerEntry(input, 0), number, ...changes } as QueueEntry;
}

const undo = (number: number, of: number): QueueEntry => ({ ...undoEntry('library', `visit-${of}`, 0), number });
const numbers = (entries: readonly QueueEntry[], passed: number[] = []) =>
  nextBatch(entries, new Set(passed))?.entries.map(({ number }) => number);

describe('what is sent next', () => {
  it('is nothing when nothing waits', () => {
    expect(nextBatch([])).toBeUndefined();
  });

  it('is what was registered first, however the store hands it out', () => {
    expect(numbers([visit(3), visit(1), visit(2)])).toEqual([1, 2, 3]);
  });

  it('is at most 50 visits', () => {
    const many = Array.from({ length: 120 }, (_, index) => visit(index + 1));
    expect(numbers(many)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it('stays well under the 64 kB of a request, and still sends one visit that is larger', () => {
    const large = (number: number) => visit(number, {}, 'x'.repeat(15_000));
    expect(numbers([large(1), large(2), large(3)])).toEqual([1, 2]);
    expect(numbers([visit(1, {}, 'x'.repeat(50_000)), visit(2)])).toEqual([1]);
  });

  it('takes a visit back after the visit itself, and before what came later', () => {
    const entries = [visit(1), undo(2, 1), visit(3)];
    expect(numbers(entries)).toEqual([1]);
    expect(numbers(entries.slice(1))).toEqual([2]);
    expect(numbers(entries.slice(2))).toEqual([3]);
  });

  it('takes a visit back that was sent long ago', () => {
    expect(numbers([undo(7, 1), visit(8)])).toEqual([7]);
  });

  it('leaves what was refused, and an undo of it', () => {
    expect(numbers([visit(1, { held: REFUSED }), undo(2, 1), visit(3)])).toEqual([3]);
    expect(numbers([visit(1, { held: REFUSED })])).toBeUndefined();
  });

  it('sends what the server failed on alone, after the others', () => {
    const entries = [visit(1, { failures: 1 }), visit(2, { failures: 2 }), visit(3), undo(4, 1), visit(5)];
    expect(numbers(entries)).toEqual([3]);
    expect(numbers([entries[0]!, entries[1]!, entries[3]!, entries[4]!])).toEqual([5]);
    expect(numbers([entries[0]!, entries[1]!, entries[3]!])).toEqual([1]);
    expect(numbers([entries[0]!, entries[1]!, entries[3]!], [1])).toEqual([2]);
    expect(numbers([entries[0]!, entries[1]!, entries[3]!], [1, 2])).toBeUndefined();
  });
});
