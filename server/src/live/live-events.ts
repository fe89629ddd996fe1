import { type ExecutionArgs, type ExecutionResult, GraphQLError, createSourceEventStream, execute } from 'graphql';
import { isDatabaseAway } from '../graphql/errors.ts';
import type { RequestContext } from '../graphql/request-context.ts';

/** Makes a context for one event: who subscribed as they are now; null when their session has ended. */
export type ContextOfEvent = () => Promise<RequestContext | null>;

/** Milliseconds until a read that failed is tried again. */
const again = 5000;

/**
 * Runs a subscription: each event is an operation of its own, read in a unit of work that is opened for it and closed before the answer
 * is sent, so that no transaction waits for what happens next. Ends when there is nothing (any more) for this subscriber.
 */
export async function liveEvents(
  args: ExecutionArgs,
  contextOf: ContextOfEvent,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const context = await contextOf();
  if (!context) return { data: null };
  const source = await createSourceEventStream({ ...args, contextValue: context }).finally(() => context.db.close());
  if (!(Symbol.asyncIterator in source)) return source;
  const wakes = source[Symbol.asyncIterator]();
  const life = new AbortController();
  const end = async () => {
    life.abort();
    await wakes.return?.();
    return { done: true, value: undefined } as const;
  };
  const read = async (): Promise<ExecutionResult | null> => {
    const fresh = await contextOf();
    if (!fresh) return null;
    try {
      return await execute({ ...args, contextValue: fresh });
    } finally {
      await fresh.db.close();
    }
  };
  let tryAgain = false;

  const events: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      while (!life.signal.aborted) {
        if (tryAgain) await new Promise((resolve) => setTimeout(resolve, again).unref());
        else if ((await wakes.next()).done) break;
        const result = await read().catch(failed);
        if (!result) break;
        // Figures that cannot be read now are no news: those on the screen stay until they can.
        tryAgain = result.errors?.some(({ originalError }) => originalError && isDatabaseAway(originalError)) ?? false;
        if (tryAgain) continue;
        if (result.errors || Object.values(result.data ?? {}).every((value) => value === null)) await end();
        return { done: false, value: result };
      }
      return end();
    },
    return: end,
    throw: async (error) => {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]: () => events,
  };
  return events;
}

const failed = (originalError: Error): ExecutionResult => ({
  errors: [new GraphQLError(originalError.message, { originalError })],
});
