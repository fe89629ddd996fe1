import { SenderDocument, SendUndoDocument, SendVisitsDocument, type SenderQuery } from '#lib/graphql/graphql.ts';
import type { Problem } from '#lib/problems.ts';
import { askServer, type Answer } from './ask-server.ts';
import type { QueueEntry } from './entry.ts';
import type { Batch } from './next-batch.ts';
import { mayBeTheSender, verdict, type Verdict } from './verdict.ts';

/** A verdict for each entry in the order sent, or why there is none. */
export type Sent = { came: 'DATA'; verdicts: Verdict[] } | Exclude<Answer<never>, { came: 'DATA' }>;

/** Sends a batch and says what became of each entry; asks who is signed in only when that decides. */
export async function sendBatch(batch: Batch): Promise<Sent> {
  const answer = await problemsOf(batch);
  if (answer.came !== 'DATA') return answer;
  const found = answer.data;
  let viewer: SenderQuery['viewer'] = null;
  if (found.some(mayBeTheSender)) {
    const sender = await askServer(SenderDocument, {});
    if (sender.came !== 'DATA') return sender;
    viewer = sender.data.viewer;
  }
  const entries: readonly QueueEntry[] = batch.entries;
  return { came: 'DATA', verdicts: entries.map((entry, index) => verdict(entry, found[index] ?? [], viewer)) };
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
