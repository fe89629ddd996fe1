import type { FastifyBaseLogger } from 'fastify';
import { type JobWithMetadata, PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { loggableError } from '../graphql/loggable-error.ts';
import { type Jobs, type QueueName, jobsSchema, queues } from './queues.ts';

/** What a handler is told about the run of its job. */
export interface JobRun {
  /** Aborted when the server stops: the handler ends soon by throwing, and another process goes on. */
  signal: AbortSignal;
  /** No further attempt follows when this one fails. */
  lastAttempt: boolean;
  log: FastifyBaseLogger;
}

/** Does the work of one queue. Whatever was done of it before, by a process that was killed, must not be done twice. */
export type JobHandlers = { [Name in QueueName]: (data: Jobs[Name], run: JobRun) => Promise<void> };

/** A transaction: TypeORM's, or one that is over with its only statement. */
export type Asks = Pick<EntityManager, 'query'>;

/** How long a stop waits for the work under way, in milliseconds. */
const longestStop = 20_000;

/**
 * Work that outlasts a request, in the database: any process may take it, a killed one loses none. A job is sent in the transaction
 * of the change that asks for it, carries ids only, and is stored where no organisation's rows are (docs/decisions/0012).
 */
export class JobQueue {
  readonly #boss: PgBoss;
  readonly #log: FastifyBaseLogger;
  readonly #stopping = new AbortController();
  #starting: Promise<unknown> | null = null;
  #workers: string[] = [];

  constructor(options: { appUrl: string; log: FastifyBaseLogger; work: boolean }) {
    this.#log = options.log;
    this.#boss = new PgBoss({
      connectionString: options.appUrl,
      application_name: 'regiepunt-jobs',
      max: 2,
      connectionTimeoutMillis: 2000,
      schema: jobsSchema,
      // Tables are the migrator's (database/prepare-jobs.ts), and there is nothing that runs by the clock.
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      monitorVacuum: false,
      supervise: options.work,
      superviseIntervalSeconds: 3,
      monitorIntervalSeconds: 3,
    });
    this.#boss.on('error', (error) => this.#log.warn({ err: loggableError(error) }, 'jobs'));
  }

  /** Takes work from now on, one job at a time, so that the memory of one is the memory of all. */
  async work(handlers: Partial<JobHandlers>): Promise<void> {
    await this.#started();
    for (const name of Object.keys(handlers) as QueueName[]) {
      const id = await this.#boss.work<Jobs[typeof name]>(
        name,
        { includeMetadata: true, pollingIntervalSeconds: 1 },
        ([job]) => this.#run(name, handlers[name]!, job as JobWithMetadata<Jobs[typeof name]>),
      );
      this.#workers.push(id);
    }
  }

  /**
   * Asks for work, in the transaction of `manager`: no change without its job and no job without its change.
   * @param key of what it is about: of one subject one job is waiting or under way at a time
   * @returns false when there is one already; nothing was sent then
   */
  async send<Name extends QueueName>(manager: Asks, name: Name, key: string, data: Jobs[Name]): Promise<boolean> {
    await this.#started();
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await manager.query(text, values) }),
    };
    return (await this.#boss.send(name, data, { singletonKey: key, db })) !== null;
  }

  /** Looks for work now instead of at the next poll: called after the transaction of `send` has ended. */
  wake(): void {
    for (const id of this.#workers) this.#boss.notifyWorker(id);
  }

  /** Hands work under way back, waits for its handler to let go, and closes the connections. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#starting?.catch(() => {});
    const letGo = Promise.all((Object.keys(queues) as QueueName[]).map((name) => this.#boss.offWork(name)));
    const tooLate = new Promise((done) => setTimeout(done, longestStop).unref());
    await Promise.race([letGo, tooLate]);
    await this.#boss.stop({ graceful: false });
  }

  async #run<Name extends QueueName>(
    name: Name,
    handler: JobHandlers[Name],
    job: JobWithMetadata<Jobs[Name]>,
  ): Promise<void> {
    const lastAttempt = job.retryCount >= job.retryLimit;
    const signal = AbortSignal.any([this.#stopping.signal, job.signal]);
    try {
      await handler(job.data, { signal, lastAttempt, log: this.#log });
    } catch (error) {
      if (!this.#stopping.signal.aborted)
        this.#log.error({ err: loggableError(error as Error), job: job.id, queue: name }, 'a job failed');
      // Kept with the job by pg-boss: an error of the database quotes rows, so it is not passed on.
      throw new Error(this.#stopping.signal.aborted ? 'handed back' : 'failed; see the log');
    }
  }

  #started(): Promise<unknown> {
    this.#starting ??= this.#boss.start();
    return this.#starting;
  }
}
