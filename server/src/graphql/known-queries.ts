import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { ReadingWork } from '../database/reading-work.ts';
import type { Asked } from './jit-executor.ts';
import type { RequestContext } from './request-context.ts';

/** What is asked of an own document. */
export type AskedOfDocument = Partial<Pick<Asked, 'operationName' | 'variables'>>;

/**
 * The client's own queries that Apollo Server has read, checked and answered without errors before. Such a query is run again without all that
 * Apollo Server does for a request of any form. What has errors this time goes to Apollo Server, to be reported and masked as usual.
 */
export class KnownQueries {
  readonly #run: (asked: Asked) => Promise<ExecutionResult>;
  /** By their hash: as many as the client has at most. */
  readonly #known = new Map<string, { document: DocumentNode; operation: OperationDefinitionNode }>();

  constructor(run: (asked: Asked) => Promise<ExecutionResult>) {
    this.#run = run;
  }

  /** Learns from what Apollo Server answers; only for a server that runs own documents alone. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, document, operation, response: { body } }) => {
        const hash = request.extensions?.persistedQuery?.sha256Hash;
        const answered = body.kind === 'single' && !body.singleResult.errors;
        if (hash && answered && document && operation?.operation === OperationTypeNode.QUERY)
          this.#known.set(hash, { document, operation });
      },
    }),
  };

  /** Whether a query can be run again. */
  knows(hash: string, { operationName }: AskedOfDocument): boolean {
    const known = this.#known.get(hash);
    return known !== undefined && (!operationName || operationName === known.operation.name?.value);
  }

  /**
   * The answer to a query that it knows, as JSON; null when it has errors. Its database work is closed.
   * @throws when there is no connection to the database
   */
  async answer(
    hash: string,
    { operationName, variables }: AskedOfDocument,
    context: RequestContext & { db: ReadingWork },
  ): Promise<string | null> {
    try {
      await context.db.beginReading();
      const { data, errors } = await this.#run({ ...this.#known.get(hash)!, operationName, variables, context });
      return errors ? null : JSON.stringify({ data });
    } finally {
      // The answer does not wait for it: see apollo.ts.
      setImmediate(() => void context.db.close().catch(() => {}));
    }
  }
}
