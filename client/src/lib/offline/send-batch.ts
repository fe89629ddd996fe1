import { SenderDocument, SendUndoDocument, SendVisitsDocument, type SenderQuery } from '#lib/graphql/graphql.ts';
import type { Problem } from '#lib/problems.ts';
import { askServer, type Answer } from './ask-server.ts';
import type { QueueEntry } from './entry.ts';
import type { Batch } from './next-batch.ts';
import { maySend, mayBeTheSender, verdict, type Verdict } from './verdict.ts';

/** A verdict for each entry in the order sent, or why there is none. */
export type Sent = { came: 'DATA'; verdicts: Verdict[] } | Exclude<Answer<never>, { came: 'DATA' }>;

/** Sends a batch and says what became of each entry; asks who is signed in only when that decides. */
export async function sendBatch(batch: Batch): Promise<Sent> {
  const { sent, doubtful } = await attempt(batch);
  return doubtful ? (await attempt(batch)).sent : sent;
}

/**
 * Sends once. Doubtful is what the server did not find while whoever is signed in now may send it: it may have gone out just before
 * that person signed in, and has to go once more before anything is decided.
 */
async function attempt(batch: Batch): Promise<{ sent: Sent; doubtful: boolean }> {
  const answer = await problemsOf(batch);
  if (answer.came !== 'DATA') return { sent: answer, doubtful: false };
  const found = answer.data;
  let viewer: SenderQuery['viewer'] = null;
  if (found.some(mayBeTheSender)) {
    const sender = await askServer(SenderDocument, {});
    if (sender.came !== 'DATA') return { sent: sender, doubtful: false };
    viewer = sender.data.viewer;
  }
  const entries: readonly QueueEntry[] = batch.entries;
  const verdicts = entries.map((entry, index) => verdict(entry, found[index] ?? [], viewer));
  const doubtful = entries.some((entry, index) => mayBeTheSender(found[index] ?? []) && maySend(entry, viewer));
  return { sent: { came: 'DATA', verdicts }, doubtful };
}

/** The problems of each entry, in the order sent; none: the server has it, or has taken it back. */
async function problemsOf(batch: Batch): Promise<Answer<(readonly Problem[])[]>> {
  if (batch.kind === 'undo') {
    const { libraryId, visitId } = batch.entries[0];
    const answer = await askServer(SendUndoDocument, { libraryId, visitId });
    return answer.came === 'DATA' ? { came: 'DATA', data: [answer.data.undoVisit.problems] } : answer;
  }
  const answer = await askServer(SendVisitsDocument, { visits: batch.entries.map(({ input }) => input) });
  if (answer.came !== 'DATA') return answer;
  const { results, problems } = answer.data.registerVisits;
  return problems.length > 0 ? { came: 'FAILED' } : { came: 'DATA', data: results.map((result) => result.problems) };
}
