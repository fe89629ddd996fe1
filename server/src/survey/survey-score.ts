import type { RequestContext } from '../graphql/request-context.ts';
import { standing } from '../measures/standing.ts';
import type { ScopeInput } from '../measures/scope.type.ts';
import { fewest } from './parts.ts';
import { toldIn } from './told.repository.ts';
import { addCounts, responseOf, type Spread, spreadOf } from './spread.ts';

/** The score visitors give, over the closed periods that ended in a stretch of days. */
export interface SurveyScore {
  /** Mean with quartiles of the scores from 0 to 10; null below `fewest` of them. */
  score: Spread | null;
  /** Answers received; those to parts of too few are among these, and not in the score. */
  answers: number;
  /** Visits registered in the weeks of those periods, at the points that asked. */
  visits: number;
  /** Answers / visits; null when no visit was registered. */
  response: number | null;
  /** First day of the first and end of the last period; null when there was none. */
  from: string | null;
  until: string | null;
  /** Versions of the statements asked, in order: more than one is said beside the figure. */
  versions: number[];
  /** Fewest answers that are told of each of those periods; the most of these when they were closed under several. */
  fewest: number;
}

/**
 * The score for anything figures can be about. Whole periods only, each in the stretch in which its last day lies, so that no two
 * answers subtracted leave a part of one; and of an area only those sets of points that lie inside it whole. The same for the own
 * library and for its parties.
 * @returns null for whoever may know nothing of the scope
 */
export async function surveyScoreOf(
  context: RequestContext,
  scope: ScopeInput,
  from: string,
  until: string,
): Promise<SurveyScore | null> {
  if ((await standing(context, scope)) === null) return null;
  const told = await toldIn(context.db, scope, {
    ...{ from, until, today: context.today },
    thresholds: context.server.thresholds,
  });
  const countsOf = (field: string) =>
    addCounts(told.filter((each) => each.field === field).map(({ counts }) => counts));
  const { answers = 0, visits = 0 } = countsOf('response');
  return {
    score: spreadOf(countsOf('score')),
    ...{ answers, visits, response: responseOf(answers, visits) },
    from: told.map(({ fromDay }) => fromDay).toSorted()[0] ?? null,
    until:
      told
        .map(({ untilDay }) => untilDay)
        .toSorted()
        .at(-1) ?? null,
    fewest: Math.max(fewest, ...told.map((each) => each.fewest)),
    versions: [...new Set(told.map(({ version }) => version))].toSorted((a, b) => a - b),
  };
}
