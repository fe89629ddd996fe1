import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getVariableValues,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { databaseAway, isDatabaseAway } from './errors.ts';
import type { RequestContext } from './request-context.ts';
import { isStorable, unstorable } from './storable-text.ts';

/** How Apollo Server is to run operations. */
export interface CompiledExecution {
  run: (asked: Asked) => Promise<ExecutionResult>;
  gateway: GatewayInterface;
  plugin: ApolloServerPlugin<RequestContext>;
}

/** One operation to run. */
export interface Asked {
  document: DocumentNode;
  operationName: string | null | undefined;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown> | undefined;
  context: unknown;
}

/**
 * Runs operations as compiled functions instead of walking the query for each request. Compiled once per parsed document, which Apollo
 * keeps for as long as it keeps the document.
 *
 * Apollo Server takes an executor through its gateway option, but makes for each request an object for it with a getter, which V8 gives a
 * shape of its own: those shapes are old at birth, and keep all that the request allocated from the quick collections. So an answer without
 * errors is given by a plugin, ahead of that, and what has errors goes on to the executor, to be reported and masked as usual.
 */
export function compiledExecution(schema: GraphQLSchema): CompiledExecution {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();
  /** Results with errors, on their way from the plugin to the executor. */
  const failed = new WeakMap<object, ExecutionResult>();

  const compile = (document: DocumentNode, name: string | null | undefined): CompiledQuery | ExecutionResult => {
    let byName = compiled.get(document);
    if (!byName) compiled.set(document, (byName = new Map()));
    let query = byName.get(name ?? '');
    if (!query)
      byName.set(
        name ?? '',
        (query = compileQuery(schema, document, name ?? undefined) as CompiledQuery | ExecutionResult),
      );
    return query;
  };

  const run = async ({ document, operationName, operation, variables, context }: Asked): Promise<ExecutionResult> => {
    // The compiler knows nothing of defaults inside input objects; graphql-js does, and names what is wrong with a variable.
    const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (given.errors) return { errors: given.errors };
    if (!isStorable(given.coerced)) return { errors: [unstorable()] };
    const query = compile(document, operationName);
    try {
      const result = isCompiledQuery(query) ? await query.query(undefined, context, given.coerced) : query;
      return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
    } catch (error) {
      // A plugin that throws ends the request before its database work is closed.
      const originalError = error as Error;
      return { errors: [asGraphQLError(new GraphQLError(originalError.message, { originalError }))] };
    }
  };

  const executor: GatewayExecutor = async ({ context }) => failed.get(context as object)!;

  return {
    run,
    gateway: {
      onSchemaLoadOrUpdate: (loaded) => {
        loaded({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({ executor }),
      stop: async () => {},
    },
    plugin: {
      requestDidStart: async () => ({
        responseForOperation: async ({ document, operation, request, response, contextValue }) => {
          const { operationName, variables } = request;
          // Of a document that has no operation of this name the compiler says so, whatever the types promise. That is not kept: anyone can make
          // up names, and a document of the client's own stays for as long as the process.
          const result = (operation as OperationDefinitionNode | undefined)
            ? await run({ document, operationName, operation, variables, context: contextValue })
            : (compileQuery(schema, document, operationName ?? undefined) as ExecutionResult);
          if (!result.errors) return { http: response.http, body: { kind: 'single', singleResult: result } };
          failed.set(contextValue, result);
          return null;
        },
      }),
    },
  };
}

/** The compiler's errors pass for GraphQL errors but lack half of their properties: each is made anew. */
const asGraphQLError = ({ message, path, originalError, extensions }: GraphQLError): GraphQLError =>
  originalError && isDatabaseAway(originalError)
    ? databaseAway(originalError)
    : new GraphQLError(message, { path, originalError, extensions: extensions ?? {} });
