import type { QueueEntry, RegisterEntry, UndoEntry } from './entry.ts';

/** Visits that go in one call, or one visit to take back. */
export type Batch = { kind: 'register'; entries: RegisterEntry[] } | { kind: 'undo'; entries: [UndoEntry] };

/** At most so many visits in a call; the server takes 500, but an answer lost on bad wifi then costs less. */
const MOST = 50;
/** At most so many characters, well under the 64 kB of a request. */
const LARGEST = 40_000;

/**
 * What goes next, in the order in which it was registered; undefined when nothing can. What is held stays, what was passed over in
 * this round waits for the next, and an undo never overtakes its visit. An entry the server failed on goes alone, after the others: it
 * must not keep them waiting.
 */
export function nextBatch(entries: readonly QueueEntry[], passed: ReadonlySet<number> = new Set()): Batch | undefined {
  const inOrder = [...entries].sort((one, other) => one.number - other.number);
  const stays = new Set(
    inOrder
      .filter((each) => each.kind === 'register' && (each.held !== null || passed.has(each.number)))
      .map(({ visitId }) => visitId),
  );
  const free = inOrder.filter(
    (each) => each.held === null && !passed.has(each.number) && !(each.kind === 'undo' && stays.has(each.visitId)),
  );
  const well = free.filter((each) => each.failures === 0);
  const ahead = new Set(free.filter((each) => each.kind === 'register').map(({ visitId }) => visitId));
  const first = well.find((each) => each.kind === 'register' || !ahead.has(each.visitId)) ?? free[0];
  if (!first) return undefined;
  if (first.kind === 'undo') return { kind: 'undo', entries: [first] };
  if (first.failures > 0) return { kind: 'register', entries: [first] };
  return { kind: 'register', entries: together(well.slice(well.indexOf(first))) };
}

/** The visits in front, as many as fit in a call. */
function together(entries: readonly QueueEntry[]): RegisterEntry[] {
  const taken: RegisterEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    if (entry.kind !== 'register' || taken.length === MOST) break;
    size += JSON.stringify(entry.input).length;
    if (taken.length > 0 && size > LARGEST) break;
    taken.push(entry);
  }
  return taken;
}
