import type { RegisterVisitInput } from '#lib/graphql/graphql.ts';
import { sendDirectly, type Failed } from './send-directly.ts';
import { keepUndo, keepVisit } from './store.ts';
import { lookAgain, sendSoon } from './sending.ts';
import { tell } from './standing.ts';
import { rememberWaiting, waitingHint } from './waiting-hint.ts';
import { newVisitId } from './visit-id.ts';
import { registerEntry, undoEntry } from './entry.ts';

export { newVisitId } from './visit-id.ts';
export { onSent, queue } from './standing.ts';
export { sendWaiting, startQueue } from './sending.ts';
export { keepPageWhile } from './new-version.ts';

/**
 * What became of a visit that was given to the queue.
 * - KEPT: it stands on this device and is (being) sent; say "opgeslagen" at once. `visitId` is the id to undo it by.
 * - SENT: this browser keeps nothing (private mode, full disk), so it went straight to the server, which stored it.
 * - REFUSED: the same, and the server refused it: show the problems, keep the form filled.
 * - NOT_KEPT: the same, and the server could not be reached: keep the form filled and show `problems`, which say so plainly.
 */
export type Kept =
  { outcome: 'KEPT' | 'SENT'; visitId: string; problems: readonly [] } | (Failed & { visitId: string });

/** What became of taking back: UNDONE (it never left the device, or the server did it), KEPT (on its way), or not done. */
export type Undone = { outcome: 'UNDONE' | 'KEPT'; problems: readonly [] } | Failed;

/**
 * Puts a visit on the device and sends it as soon as there is a network. `input.id` comes from `newVisitId()`, always: a page from
 * the cache would offer the same id of the server twice. Day and part of day are those of now or as chosen; they are kept as given.
 */
export async function registerOffline(given: RegisterVisitInput): Promise<Kept> {
  const input = { ...given, id: String(given.id), libraryId: String(given.libraryId) };
  // Before it is stored: better a count too high for a moment than a visit that nobody looks for.
  rememberWaiting(waitingHint() + 1);
  try {
    const visitId = await keepVisit(input, newVisitId);
    await lookAgain();
    tell();
    sendSoon();
    return { outcome: 'KEPT', visitId, problems: [] };
  } catch {
    const result = await sendDirectly({ kind: 'register', entries: [{ ...registerEntry(input), number: 0 }] });
    return result ? { ...result, visitId: input.id } : { outcome: 'SENT', visitId: input.id, problems: [] };
  }
}

/** Takes a visit back: from the device when it is still here, else from the server as soon as there is a network. */
export async function undoOffline(visitId: string, libraryId: string): Promise<Undone> {
  try {
    const serverMustKnow = await keepUndo(libraryId, visitId);
    await lookAgain();
    tell();
    sendSoon();
    return { outcome: serverMustKnow ? 'KEPT' : 'UNDONE', problems: [] };
  } catch {
    const result = await sendDirectly({ kind: 'undo', entries: [{ ...undoEntry(libraryId, visitId), number: 0 }] });
    return result ?? { outcome: 'UNDONE', problems: [] };
  }
}
