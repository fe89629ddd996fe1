import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { databaseAway, isDatabaseAway } from './errors.ts';
import { isStorable, unstorable } from './storable-text.ts';

/**
 * Runs operations as compiled functions instead of walking the query for each request; Apollo Server takes an executor through
 * its gateway option. Compiled once per parsed document, which Apollo keeps for as long as it keeps the document.
 */
export function compiledExecution(schema: GraphQLSchema): GatewayInterface {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | ExecutionResult>>();

  const compile = (document: DocumentNode, name: string | undefined): CompiledQuery | ExecutionResult => {
    let byName = compiled.get(document);
    if (!byName) compiled.set(document, (byName = new Map()));
    let query = byName.get(name ?? '');
    if (!query)
      byName.set(name ?? '', (query = compileQuery(schema, document, name) as CompiledQuery | ExecutionResult));
    return query;
  };

  const executor: GatewayExecutor = async ({ document, operationName, operation, request, context }) => {
    // The compiler knows nothing of defaults inside input objects; graphql-js does, and names what is wrong with a variable.
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    if (variables.errors) return { errors: variables.errors };
    if (!isStorable(variables.coerced)) return { errors: [unstorable()] };
    const query = compile(document, operationName ?? undefined);
    const result = isCompiledQuery(query) ? await query.query(undefined, context, variables.coerced) : query;
    return result.errors ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
  };

  return {
    onSchemaLoadOrUpdate: (loaded) => {
      loaded({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor }),
    stop: async () => {},
  };
}

/** The compiler's errors pass for GraphQL errors but lack half of their properties: each is made anew. */
const asGraphQLError = ({ message, path, originalError, extensions }: GraphQLError): GraphQLError =>
  originalError && isDatabaseAway(originalError)
    ? databaseAway(originalError)
    : new GraphQLError(message, { path, originalError, extensions: extensions ?? {} });
