import type { RequestContext } from '../graphql/request-context.ts';
import type { ScopeInput } from '../measures/scope.type.ts';

/**
 * Wakes whoever watches a scope when its counts may have changed. Needs no permission of its own: a wake-up says nothing, and the figures
 * are read anew for each of them by someone who may (measures/read-figures.ts).
 */
export const watchRegistrations = (context: RequestContext, scope: ScopeInput): AsyncIterable<void> =>
  context.server.changes.of(scope);
