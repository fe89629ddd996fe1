import { type Problem, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { registerVisits } from './register-visits.ts';
import type { StoredVisit } from './stored-visit.ts';
import type { RegisterVisitInput } from './visit.inputs.ts';

/** What registering came to; the resolver tells it in the words of the schema. */
export type Registered =
  | { visit: StoredVisit; alreadyRegistered: boolean; registered: { day: string; visits: number; questions: number } }
  | { problems: Problem[] };

/** Registers an anonymous visit: once, however often it is sent with the same id. */
export async function registerVisit(context: RequestContext, input: RegisterVisitInput): Promise<Registered> {
  const { outcomes, registered } = await registerVisits(context, [input]);
  const [outcome] = outcomes;
  if (outcome!.outcome === 'REFUSED')
    return { problems: outcome!.problems.map((each) => ({ ...each, path: ['input', ...each.path] })) };
  if (outcome!.outcome === 'UNDONE') return { problems: [takenBack] };
  const { visit } = outcome!;
  return { visit, alreadyRegistered: outcome!.outcome === 'ALREADY_REGISTERED', registered: registered! };
}

const takenBack = problem('VISIT_UNDONE', 'Dit bezoek is eerder ongedaan gemaakt. Het is niet opnieuw opgeslagen.', [
  'input',
  'id',
]);
