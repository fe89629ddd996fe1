/** The queues of work that outlasts a request, each with what its jobs carry: ids and nothing else. */
export interface Jobs {
  /** Reads, checks, stores or takes back an import, by the state the import is in. */
  import: { libraryId: string; importId: string; userId: string };
  /** Decides what others see of the months that are over, as far as that is not decided. */
  decide: Record<string, never>;
}

/** The name of a queue. */
export type QueueName = keyof Jobs;

/**
 * How each queue behaves. A job whose process was killed misses its heartbeat and is given to another process, or to the same one
 * when it is back; its work must stand being done again. `exclusive` with a key: one job at a time per subject.
 */
export const queues: Record<QueueName, object> = {
  import: {
    policy: 'exclusive',
    heartbeatSeconds: 10,
    expireInSeconds: 3600,
    retryLimit: 5,
    retryDelay: 1,
    // What is finished tells nothing that its subject does not tell itself.
    deleteAfterSeconds: 24 * 3600,
    retentionSeconds: 7 * 24 * 3600,
  },
  decide: {
    policy: 'exclusive',
    // A year of the whole country is decided in one go.
    heartbeatSeconds: 60,
    expireInSeconds: 3600,
    retryLimit: 5,
    retryDelay: 10,
    deleteAfterSeconds: 3600,
    retentionSeconds: 24 * 3600,
  },
};

/** The schema in which pg-boss keeps its tables. */
export const jobsSchema = 'pgboss';
