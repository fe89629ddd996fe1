import type { RegisterVisitInput } from '#lib/graphql/graphql.ts';
import type { Problem } from '#lib/problems.ts';
import type { QueueEntry, RegisterEntry } from './entry.ts';

export { newVisitId } from './visit-id.ts';
export type { QueueEntry } from './entry.ts';

/**
 * What became of a visit that was given to the queue.
 * - KEPT: it stands on this device and is (being) sent; say "opgeslagen" at once. `visitId` is the id to undo it by.
 * - SENT: this browser keeps nothing (private mode, full disk), so it went straight to the server, which stored it.
 * - REFUSED: the same, and the server refused it: show the problems, keep the form filled.
 * - NOT_KEPT: the same, and the server could not be reached: keep the form filled and show `problems`, which say so plainly.
 */
export type Kept =
  | { outcome: 'KEPT' | 'SENT'; visitId: string; problems: readonly [] }
  | { outcome: 'REFUSED' | 'NOT_KEPT'; visitId: string; problems: readonly Problem[] };

/** What became of taking back: done (it never left the device), on its way, or refused by the server (only when nothing is kept). */
export type Undone =
  | { outcome: 'UNDONE' | 'KEPT'; problems: readonly [] }
  | { outcome: 'REFUSED' | 'NOT_KEPT'; problems: readonly Problem[] };

/** How sending stands; the component Waiting says it in words. */
export type SendingState = 'READY' | 'SENDING' | 'OFFLINE' | 'SIGN_IN' | 'OUTDATED';

/** What waits on this device; reading it in a component or effect follows every change, also those of other tabs. */
export const queue: {
  /** Visits and undos that still have to be sent, the refused ones apart. */
  readonly waiting: number;
  /** Visits the server refused, with the problems in `held`. */
  readonly refused: readonly QueueEntry[];
  /** Everything that stands here, in order. */
  readonly entries: readonly QueueEntry[];
  readonly state: SendingState;
} = { waiting: 0, refused: [], entries: [], state: 'READY' };

/**
 * Puts a visit on the device and sends it as soon as there is a network. `input.id` comes from `newVisitId()`, always: a page from
 * the cache would offer the same id of the server twice. Day and part of day are those of now or as chosen; they are kept as given.
 */
export async function registerOffline(input: RegisterVisitInput): Promise<Kept> {
  return { outcome: 'KEPT', visitId: input.id, problems: [] };
}

/** Takes a visit back: from the device when it is still here, else from the server as soon as there is a network. */
export async function undoOffline(_visitId: string, _libraryId: string): Promise<Undone> {
  return { outcome: 'UNDONE', problems: [] };
}

/** Sends what waits, now; answers when there is nothing more to do for the moment. */
export async function sendWaiting(): Promise<void> {}

/** Called with the visits the server has just stored, to bring counts on the screen up to date; answers how to stop. */
export function onSent(_listener: (visits: readonly RegisterEntry[]) => void): () => void {
  return () => {};
}

/** Says whether a page has something typed in it that a reload would lose; asked before the app reloads itself to a new version. */
export function keepPageWhile(_busy: () => boolean): () => void {
  return () => {};
}
