import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { dayAt } from '../../calendar/amsterdam.ts';
import { computeApart } from '../../computing/compute-apart.ts';
import { loggableError } from '../../graphql/loggable-error.ts';
import type { Asks, JobQueue, JobRun } from '../../jobs/job-queue.ts';
import { asDeciding } from '../kept/as-deciding.ts';
import { anythingDue } from '../kept/decisions.repository.ts';
import type { Thresholds } from '../what-is-protected/thresholds.ts';
import { decideYears } from './decide-years.ts';

/** Milliseconds between two looks whether something changed in a month that was over. */
const aMinute = 60_000;

/**
 * Does the job: decides whatever is not decided. Done again it finds nothing left to do.
 * @param program of the thread it is computed in; the usual one when absent
 */
export async function decideJob(
  pool: pg.Pool,
  { parties }: Thresholds,
  { signal }: Pick<JobRun, 'signal'>,
  program?: URL,
): Promise<void> {
  const breathe = async () => {
    await setImmediate();
    signal.throwIfAborted();
  };
  await computeApart(
    signal,
    (compute) => decideYears(asDeciding(pool), { today: dayAt(), threshold: parties, breathe, compute }),
    program,
  );
}

/**
 * Asks for the job at the start, on every new day, and within a minute of an import, a correction or a removal in a month that was over:
 * those leave a mark, whichever way they came.
 */
export function keepDeciding(app: FastifyInstance, pool: pg.Pool, jobs: JobQueue): void {
  let asked = '';
  const ask = async () => {
    const today = dayAt();
    if (asked === today && !(await asDeciding(pool)(anythingDue))) return;
    const query = async (text: string, values?: unknown[]) => (await pool.query(text, values)).rows;
    // One that is under way may have begun yesterday, or before the mark: asked again in a minute.
    if (!(await jobs.send({ query } as Asks, 'decide', 'all', {}))) return;
    jobs.wake();
    asked = today;
  };
  const tryAsking = () => void ask().catch((error: Error) => app.log.warn({ err: loggableError(error) }, 'deciding'));
  const asking = setInterval(tryAsking, aMinute);
  asking.unref();
  app.addHook('onReady', () => tryAsking());
  app.addHook('onClose', () => clearInterval(asking));
}
