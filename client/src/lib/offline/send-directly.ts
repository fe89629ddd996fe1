import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';
import type { Batch } from './next-batch.ts';
import { sendBatch } from './send-batch.ts';

/** Not stored anywhere: the form keeps what was filled in, and shows why. */
export type Failed = { outcome: 'REFUSED' | 'NOT_KEPT'; problems: readonly Problem[] };

/** Sends without keeping, for a browser that keeps nothing; undefined when the server did it. */
export async function sendDirectly(batch: Batch): Promise<Failed | undefined> {
  const notKept = (message: string): Failed => ({
    outcome: 'NOT_KEPT',
    problems: [{ code: 'NOT_SAVED', message, path: [] }],
  });
  const answer = await sendBatch(batch);
  if (answer.came === 'OUTDATED') return notKept(m.offline_direct_outdated());
  if (answer.came !== 'DATA') return notKept(m.offline_direct_away());
  const [verdict] = answer.verdicts;
  if (verdict === 'DONE') return undefined;
  if (verdict === 'SIGN_IN') return notKept(m.offline_direct_sign_in());
  return { outcome: 'REFUSED', problems: verdict!.problems };
}
