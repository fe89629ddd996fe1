import { isDeepStrictEqual } from 'node:util';
import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { locationOfLibrary } from '../libraries/location-of-library.ts';
import { type CodePath, codePathsOn } from '../codes/code-paths.ts';
import { type VisitCount, countsOfVisit } from './visit-counts.ts';
import type { RegisterVisitInput } from './visit.inputs.ts';
import type { StoredVisit } from './stored-visit.ts';
import { findVisit, registeredOn, storeVisit } from './visit.repository.ts';
import { visitProblems } from './visit-rules.ts';

/** What registering came to; the resolver tells it in the words of the schema. */
export type Registered =
  | { visit: StoredVisit; alreadyRegistered: boolean; registered: { day: string; visits: number; questions: number } }
  | { problems: Problem[] };

/** Registers an anonymous visit: once, however often it is sent with the same id. */
export async function registerVisit(context: RequestContext, input: RegisterVisitInput): Promise<Registered> {
  const failed = (...problems: Problem[]): Registered => ({ problems });
  const libraryId = uuidOrNull(input.libraryId);
  const locationId = uuidOrNull(input.locationId);
  if (!libraryId || !locationId || !may(context.identity, 'visit.register', libraryId))
    return failed(notFound('Dit punt', ['input', 'locationId']));
  const id = uuidOrNull(input.id);
  if (!id) return failed(problem('INVALID_INPUT', 'Het kenmerk van het bezoek is geen UUID.', ['input', 'id']));

  const [location, codes] = await Promise.all([
    locationOfLibrary(context, libraryId, locationId),
    codePathsOn(context.db, input.day),
  ]);
  if (!location) return failed(notFound('Dit punt', ['input', 'locationId']));
  const visit = asStored(input, { id, libraryId, locationId });
  const known = { topics: codeSet(codes, 'TOPIC'), themes: codeSet(codes, 'THEME') };
  const problems = visitProblems(visit, location, known, context.today);
  if (problems.length > 0)
    return failed(...problems.map(({ code, message, path }) => problem(code, message, ['input', ...path])));

  const actor = context.identity!.actor.id;
  const stored = await context.db.write((manager) => storeVisit(manager, visit, countsOf(visit, codes), actor));
  if (!stored && !isDeepStrictEqual(await findVisit(context.db, libraryId, id), visit)) {
    return failed(
      problem('VISIT_ID_REUSED', 'Met dit kenmerk is al een ander bezoek opgeslagen. Registreer dit bezoek opnieuw.', [
        'input',
        'id',
      ]),
    );
  }
  return {
    visit,
    alreadyRegistered: !stored,
    registered: await registeredOn(context.db, libraryId, locationId, visit.day),
  };
}

/** The counts a stored visit makes, with the ancestors of its codes. */
export function countsOf(visit: StoredVisit, codes: CodePath[]): VisitCount[] {
  const paths = new Map(codes.map(({ list, code, path }) => [`${list} ${code}`, path]));
  const pathOf = (list: string, code: string | null) =>
    code === null ? null : (paths.get(`${list} ${code}`) ?? [code]);
  return countsOfVisit({
    ...visit,
    questions: visit.questions.map(({ topic, theme, help }) => ({
      topicPath: pathOf('TOPIC', topic),
      themePath: pathOf('THEME', theme),
      help,
    })),
  });
}

const codeSet = (codes: CodePath[], list: string) =>
  new Set(codes.filter((code) => code.list === list).map(({ code }) => code));

function asStored(input: RegisterVisitInput, ids: { id: string; libraryId: string; locationId: string }): StoredVisit {
  return {
    ...ids,
    day: input.day,
    partOfDay: input.partOfDay,
    channel: input.channel,
    duration: input.duration ?? null,
    age: input.age ?? null,
    gender: input.gender ?? null,
    language: input.language ?? null,
    questions: input.questions.map(({ topic, theme, help }) => ({
      topic: topic ?? null,
      theme: theme ?? null,
      help: [...help],
    })),
  };
}
