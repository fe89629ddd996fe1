import { problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { registerVisits } from './register-visits.ts';
import type { RegisterVisitInput } from './visit.inputs.ts';
import { type RegisterVisitsPayload, VisitOutcome } from './visit.type.ts';

/** Visits sent at once at most. */
const most = 500;

/** Registers many visits at once, with a result for each in the order sent. */
export async function registerInBulk(
  context: RequestContext,
  visits: readonly RegisterVisitInput[],
): Promise<RegisterVisitsPayload> {
  if (visits.length < 1 || visits.length > most) {
    const message = `Stuur 1 tot ${most} bezoeken tegelijk. Dit zijn er ${visits.length}.`;
    return { results: [], problems: [problem('INVALID_INPUT', message, ['visits'])] };
  }
  const { outcomes } = await registerVisits(context, visits);
  return {
    results: outcomes.map((each, at) => ({
      id: visits[at]!.id,
      outcome: VisitOutcome[each.outcome],
      problems:
        each.outcome === 'REFUSED'
          ? each.problems.map((one) => ({ ...one, path: ['visits', String(at), ...one.path] }))
          : [],
    })),
    problems: [],
  };
}
