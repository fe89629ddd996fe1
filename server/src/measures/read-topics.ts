import { may } from '../access/actions.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { libraryTopics } from './figures.repository.ts';
import type { CodeCount, Figures } from './figures.type.ts';
import { ScopeKind } from './scope.type.ts';

/** Questions by topic and theme with their shares, most asked first; null for anyone but the library itself. */
export async function readTopics(
  context: RequestContext,
  { scope, from, until }: Figures,
): Promise<CodeCount[] | null> {
  if (scope.kind !== ScopeKind.LIBRARY || !may(context.identity, 'figures.topics', scope.id)) return null;
  const rows = await libraryTopics(context.db, scope.id, from, until);
  const all = (list: string) => rows.reduce((total, row) => total + (row.list === list ? row.questions : 0), 0);
  return rows.map(({ visits, questions, ...code }) => ({ code, visits, questions, share: questions / all(code.list) }));
}
