import type { RequestContext } from '../graphql/request-context.ts';
import { standing } from '../measures/standing.ts';
import type { ScopeInput } from '../measures/scope.type.ts';
import { addCounts, spreadOf } from './spread.ts';
import { toldIn } from './told.repository.ts';
import type { SurveyStatement } from './survey.type.ts';

const prefix = 'statement:';

/**
 * What visitors agreed with, over the closed periods that ended in a stretch of days: for anything figures can be about, under the same
 * rule as the score. Each statement adds up the sets of points it was told in, whole ones only, so that no two answers subtracted tell
 * of fewer than the threshold. Another version is another wording, and is never added to it.
 * @returns in the order in which they are asked; empty for whoever may know nothing of the scope
 */
export async function surveyStatementsOf(
  context: RequestContext,
  scope: ScopeInput,
  from: string,
  until: string,
): Promise<SurveyStatement[]> {
  if ((await standing(context, scope)) === null) return [];
  const told = await toldIn(context.db, scope, {
    ...{ from, until, today: context.today },
    thresholds: context.server.thresholds,
  });
  const asked = Map.groupBy(
    told.filter(({ field }) => field.startsWith(prefix)),
    ({ version, field }) => `${version} ${field}`,
  );
  return [...asked.values()]
    .flatMap((parts) => {
      const [{ version, field, position }] = parts as [(typeof parts)[number]];
      const spread = spreadOf(addCounts(parts.map(({ counts }) => counts)));
      return spread ? [{ version, position, key: field.slice(prefix.length), ...spread }] : [];
    })
    .toSorted((a, b) => a.version - b.version || a.position - b.position)
    .map(({ position: _, ...statement }) => statement);
}
