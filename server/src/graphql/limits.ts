import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';

/** What an operation that is not one of the client's own documents may ask for. */
export const limits = {
  depth: 8,
  aliases: 10,
  directives: 10,
  tokens: 1000,
  complexity: 500,
  /** Largest body of a request, in bytes. */
  body: 64 * 1024,
  /** The same with an API token: 500 visits with everything filled in. */
  bodyWithToken: 1024 * 1024,
  /** Validation errors told at most. */
  validationErrors: 5,
} as const;

/** Told as a mistake in the operation, like any other; left to themselves the rules throw, which would pass for our own failure. */
const told = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** Validation rules that refuse operations beyond the limits before anything runs. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true, ...told }),
  // Its own default allows the alias `node` without end.
  maxAliasesRule({ n: limits.aliases, allowList: [], ...told }),
  maxDirectivesRule({ n: limits.directives, ...told }),
  costLimitRule({ maxCost: limits.complexity, flattenFragments: true, ignoreIntrospection: true, ...told }),
].map((rule) => rule as unknown as ValidationRule);
