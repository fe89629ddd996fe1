import { parseDay } from '#lib/day.ts';
import type { CloseTrialInput, TrialDecision } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';

const DECISIONS: readonly TrialDecision[] = ['GO_ON', 'STOP', 'MOVE'];

/** Of which point it is; there can be more to it than the API takes. */
type Trial = { libraryId: string; locationId: string };

/** What the coordinator decided, with what was typed, so that nothing is lost on an error. */
export function readDecision(form: FormData, { libraryId, locationId }: Trial) {
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim()]));
  const problems: Problem[] = [];
  const text = (name: string) => values[name] || null;
  const number = (name: string) => {
    const typed = text(name)?.replace(',', '.') ?? null;
    if (typed === null || Number.isFinite(Number(typed))) return typed === null ? null : Number(typed);
    problems.push({ code: 'INVALID_INPUT', message: m.coverage_trial_number(), path: [name] });
    return null;
  };
  const decision = DECISIONS.find((each) => each === values['decision']);
  if (!decision) problems.push({ code: 'INVALID_INPUT', message: m.coverage_trial_choose(), path: ['decision'] });
  const input: CloseTrialInput = {
    libraryId,
    locationId,
    decision: decision ?? 'GO_ON',
    day: parseDay(values['day']) ?? null,
  };
  if (decision === 'MOVE') {
    Object.assign(input, {
      newId: text('newId'),
      name: text('name'),
      municipality: text('municipality'),
      street: text('street'),
      houseNumber: text('houseNumber'),
      postcode: text('postcode'),
      town: text('town'),
      latitude: number('latitude'),
      longitude: number('longitude'),
    } satisfies Partial<CloseTrialInput>);
  }
  return { input, values, problems };
}
