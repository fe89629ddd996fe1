/** How often a write is tried before its deadlock is thrown on. */
const attempts = 3;

/** PostgreSQL ended this transaction because two of them waited for each other. */
const deadlock = '40P01';

/**
 * Does a write, and does it again when PostgreSQL ended it to let another go on: two batches mark the months and years they change, each in
 * an order of its own. Only for writes that leave nothing behind when they fail and come to the same when they are done again.
 */
export async function againAfterDeadlock<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== deadlock || attempt === attempts) throw error;
    }
  }
}
