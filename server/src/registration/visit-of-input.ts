import { may, mayRegisterAt } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Known } from './known.ts';
import type { StoredQuestion, StoredVisit } from './stored-visit.ts';
import type { QuestionInput, RegisterVisitInput } from './visit.inputs.ts';
import { visitProblems } from './visit-rules.ts';

/** The visit a client means, when whoever asks may register it there; paths of problems start at the visit. */
export function visitOfInput(
  { identity }: RequestContext,
  input: RegisterVisitInput,
): { visit: StoredVisit } | { problems: Problem[] } {
  const libraryId = uuidOrNull(input.libraryId);
  const locationId = uuidOrNull(input.locationId);
  if (!libraryId || !locationId || !may(identity, 'visit.register', libraryId) || !mayRegisterAt(identity, locationId))
    return { problems: [notFound('Dit punt', ['locationId'])] };
  const id = uuidOrNull(input.id);
  if (!id) return { problems: [problem('INVALID_INPUT', 'Het kenmerk van het bezoek is geen UUID.', ['id'])] };
  return { visit: asStored(input, { id, libraryId, locationId }) };
}

/** Why this visit cannot be stored, by what is known of its point, codes and organisations. */
export function problemsOfVisit({ today }: RequestContext, visit: StoredVisit, known: Known): Problem[] {
  const point = known.points.get(`${visit.libraryId} ${visit.locationId}`);
  if (!point) return [notFound('Dit punt', ['locationId'])];
  return visitProblems(visit, point, known, today).map(({ code, message, path }) => problem(code, message, path));
}

function asStored(input: RegisterVisitInput, ids: { id: string; libraryId: string; locationId: string }): StoredVisit {
  return {
    ...ids,
    day: input.day,
    partOfDay: input.partOfDay,
    channel: input.channel,
    duration: input.duration ?? null,
    satisfaction: input.satisfaction ?? null,
    helperKind: input.helperKind ?? null,
    cameBy: input.cameBy ?? null,
    cameByOrganisationId: organisation(input.cameByOrganisationId),
    age: input.age ?? null,
    gender: input.gender ?? null,
    language: input.language ?? null,
    questions: input.questions.map(asStoredQuestion),
  };
}

const asStoredQuestion = (input: QuestionInput): StoredQuestion => ({
  topic: input.topic ?? null,
  theme: input.theme ?? null,
  help: [...input.help],
  kind: input.kind ?? null,
  organisationId: organisation(input.organisationId),
  governmentLevel: input.governmentLevel ?? null,
  digid: input.digid ?? null,
  referral: input.referral
    ? {
        destination: input.referral.destination,
        organisationId: organisation(input.referral.organisationId),
        warm: input.referral.warm ?? null,
      }
    : null,
});

/** As the database writes it; what is no UUID stays what it is, and is refused as unknown. */
const organisation = (id: string | null | undefined) => (id ? (uuidOrNull(id) ?? id) : null);
