import type { RegisterVisitInput } from '#lib/graphql/graphql.ts';
import type { Problem } from '#lib/problems.ts';

/** The shape of an entry that this version of the app writes; count it up with a step in `upgrade-entry.ts` when it changes. */
export const ENTRY_VERSION = 1;

type Waiting = {
  /** Place in the order of sending; IndexedDB gives it out. */
  number: number;
  version: number;
  visitId: string;
  libraryId: string;
  /** When it was put here, in milliseconds of the device's clock: to show, never to compute with. */
  at: number;
  /** Whether it was sent without an answer that says what became of it: the server may have it already. */
  tried: boolean;
  /** How often the server failed on this very entry. */
  failures: number;
  /** Why it stays here: the server refused it, or whoever is signed in may not register at its point. */
  held: Held | null;
};

/** What has to happen before an entry is sent again. */
export type Held = { why: 'REFUSED' | 'ELSEWHERE'; problems: readonly Problem[] };

/** A visit with its ids as text, as the device makes them. */
export type VisitInput = RegisterVisitInput & { id: string; libraryId: string };

/** A visit that waits on this device; day and part of day are those of the moment it was registered. */
export type RegisterEntry = Waiting & { kind: 'register'; input: VisitInput };

/** A visit to take back that may have reached the server. */
export type UndoEntry = Waiting & { kind: 'undo' };

/** What waits on this device to be sent. */
export type QueueEntry = RegisterEntry | UndoEntry;

/** An entry before it has its place in the order. */
export type NewEntry = Omit<RegisterEntry, 'number'> | Omit<UndoEntry, 'number'>;

export function registerEntry(input: VisitInput, at = Date.now()): Omit<RegisterEntry, 'number'> {
  return { ...fresh(input.libraryId, input.id, at), kind: 'register', input };
}

export function undoEntry(libraryId: string, visitId: string, at = Date.now()): Omit<UndoEntry, 'number'> {
  return { ...fresh(libraryId, visitId, at), kind: 'undo' };
}

const fresh = (libraryId: string, visitId: string, at: number) => ({
  version: ENTRY_VERSION,
  visitId,
  libraryId,
  at,
  tried: false,
  failures: 0,
  held: null,
});
