import type { PartOfDay } from '#lib/graphql/graphql.ts';
import type { Day } from '#lib/day.ts';
import type { QueueEntry } from './entry.ts';
import { lookAgain, sendSoon } from './sending.ts';
import { tell } from './standing.ts';
import { changeEntries, removeAllEntries, removeEntries } from './store.ts';
import { newVisitId } from './visit-id.ts';

/** What can be put right on a refused visit without entering it anew: a wrong clock gives a wrong day. */
export type Correction = { day: Day; partOfDay: PartOfDay };

/** Sends a refused entry again, as it is or put right; under an id of its own where the server has another visit under the old one. */
export async function tryAgain({ number }: QueueEntry, correction?: Correction): Promise<void> {
  await changeEntries([number], (entry) => {
    const free = { ...entry, held: null };
    if (free.kind === 'undo') return free;
    const reused = entry.held?.problems.some(({ code }) => code === 'VISIT_ID_REUSED');
    const visitId = reused ? newVisitId() : free.visitId;
    return { ...free, visitId, input: { ...free.input, ...correction, id: visitId } };
  });
  await shown();
  sendSoon();
}

/** Removes a refused entry for good; the page has asked first. */
export async function throwAway({ number }: QueueEntry): Promise<void> {
  await removeEntries([number]);
  await shown();
}

/** Removes everything that waits for good, at sign-out; the page has asked first. */
export async function throwEverythingAway(): Promise<void> {
  await removeAllEntries();
  await shown();
}

async function shown(): Promise<void> {
  await lookAgain();
  tell();
}
