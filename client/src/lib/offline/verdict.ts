import type { SenderQuery } from '#lib/graphql/graphql.ts';
import type { Problem } from '#lib/problems.ts';
import type { Held, QueueEntry } from './entry.ts';

/** What an answer of the server means for an entry: gone, held here with the reason, or to be sent after signing in. */
export type Verdict = 'DONE' | 'SIGN_IN' | Held;

/** Whether the answer leaves open if the entry is wrong or who sends it: not found and not allowed look the same. */
export function mayBeTheSender(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'NOT_FOUND');
}

/** The verdict, given who is signed in; `viewer` is only looked at where the answer leaves that open. */
export function verdict(entry: QueueEntry, problems: readonly Problem[], viewer: SenderQuery['viewer']): Verdict {
  if (problems.length === 0) return 'DONE';
  if (!mayBeTheSender(problems)) return { why: 'REFUSED', problems };
  if (!viewer) return 'SIGN_IN';
  if (!maySend(entry, viewer)) return { why: 'ELSEWHERE', problems };
  // Whoever may take it back does not find it: it never arrived, or is gone already.
  return entry.kind === 'undo' ? 'DONE' : { why: 'REFUSED', problems };
}

/** Whether the point of an entry is one where whoever is signed in registers. */
export function maySend(entry: QueueEntry, viewer: SenderQuery['viewer']): boolean {
  return viewer?.deskLocations.some((location) => isOf(entry, location)) ?? false;
}

type DeskLocation = NonNullable<SenderQuery['viewer']>['deskLocations'][number];

function isOf(entry: QueueEntry, location: DeskLocation): boolean {
  return entry.kind === 'register' ? entry.input.locationId === location.id : entry.libraryId === location.library.id;
}
