import { ApolloServerErrorCode } from '@apollo/server/errors';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { limitRules, limits } from '../graphql/limits.ts';
import { isStorable, unstorable } from '../graphql/storable-text.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';

export interface SubscriptionArgumentsOptions {
  schema: GraphQLSchema;
  documents: TrustedDocuments;
  /** Production: the client's own documents only. */
  production: boolean;
}

/**
 * What a message asks for: one of the client's own subscriptions by `extensions.documentId` (`query` is then ''), or, outside production,
 * the text of one within the limits of the API. The same rules as for /graphql over http (http/graphql-route.ts).
 */
export function subscriptionArguments({ schema, documents, production }: SubscriptionArgumentsOptions) {
  const own = new Map<string, DocumentNode>();

  const trusted = (id: string): DocumentNode | null => {
    const text = documents.text(id);
    if (text !== null && !own.has(id)) own.set(id, parse(text));
    return own.get(id) ?? null;
  };

  const free = (text: string): DocumentNode | readonly GraphQLError[] => {
    try {
      const document = parse(text, { maxTokens: limits.tokens });
      const errors = validate(schema, document, [...specifiedRules, ...limitRules], {
        maxErrors: limits.validationErrors,
      });
      return errors.length > 0 ? errors : document;
    } catch (error) {
      return [error as GraphQLError];
    }
  };

  return ({
    query,
    variables,
    operationName,
    extensions,
  }: SubscribePayload): ExecutionArgs | readonly GraphQLError[] => {
    const id = extensions?.['documentId'];
    let document: DocumentNode | null;
    if (typeof id === 'string') {
      document = trusted(id);
      if (!document) return [refusal('NOT_TRUSTED', 'Deze pagina is verouderd. Laad haar opnieuw.')];
    } else {
      if (production)
        return [refusal('NOT_TRUSTED', 'Alleen de eigen documenten van de website worden hier uitgevoerd.')];
      const read = free(query);
      if (!('kind' in read)) return read;
      document = read;
    }
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [refusal('BAD_REQUEST', 'Hier kun je alleen volgen. Vragen en opdrachten gaan met POST naar /graphql.')];
    if (!isStorable(variables)) return [unstorable()];
    return { schema, document, variableValues: variables ?? {}, operationName: operationName ?? null };
  };
}

/** A refusal in plain Dutch. */
export const refusal = (code: 'NOT_TRUSTED' | 'BAD_REQUEST', message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: code === 'BAD_REQUEST' ? ApolloServerErrorCode.BAD_REQUEST : code },
  });
