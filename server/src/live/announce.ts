import type { RequestContext } from '../graphql/request-context.ts';

/**
 * Tells the dashboards that are open now that the counts of these points changed. Called after the commit, never inside the
 * transaction (live/announcer.ts says why). Costs nothing here: it is sent along with others within a tenth of a second, and a notice
 * that is lost costs nobody a figure, only a moment.
 */
export function announce(context: Pick<RequestContext, 'server'>, locationIds: Iterable<string>): void {
  context.server.announcer.add(locationIds);
}
