import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import { may } from '../access/actions.ts';
import { recordChange } from '../audit/record-change.ts';
import { type Problem, notFound, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { announce } from '../live/announce.ts';
import { countedBy } from './counted-visit.ts';
import { findVisits, registeredOn, registeredRecently } from './find-visits.repository.ts';
import { knownForRegistering, lockOutRegistering } from './known.repository.ts';
import { namedBy } from './named-by.ts';
import type { Registered } from './register-visit.ts';
import { storeVisits } from './store-visits.repository.ts';
import type { StoredVisit } from './stored-visit.ts';
import { ownMinutes, uncount } from './undo-visit.ts';
import type { RegisterVisitInput } from './visit.inputs.ts';
import { problemsOfVisit, visitOfInput } from './visit-of-input.ts';

/**
 * Gives a visit other content: any field, also another day or another point of the same library. By whoever registered it for ten
 * minutes, by the coordinator always. The counts move along.
 */
export async function correctVisit(context: RequestContext, input: RegisterVisitInput): Promise<Registered> {
  const read = visitOfInput(context, input);
  if ('problems' in read) return failed(read.problems);
  const { visit } = read;
  const { problems, points } = await context.db.write((manager) => replace(context, manager, visit));
  if (problems.length > 0) return failed(problems);
  announce(context, points);
  const { libraryId, locationId, day } = visit;
  const registered = { day, ...(await registeredOn(context.db, libraryId, locationId, day)) };
  return { visit, alreadyRegistered: false, registered };
}

async function replace(
  context: RequestContext,
  manager: EntityManager,
  visit: StoredVisit,
): Promise<{ problems: Problem[]; points: string[] }> {
  const refused = (...problems: Problem[]) => ({ problems, points: [] });
  const { libraryId, id } = visit;
  await lockOutRegistering(manager, libraryId);
  const [found] = await findVisits(manager, libraryId, [id]);
  if (!found) return refused(notFound('Dit bezoek', ['id']));
  const { actor } = context.identity!;
  const isOwn = () => registeredRecently(manager, libraryId, id, actor.id, ownMinutes);
  if (!may(context.identity, 'visit.manage', libraryId) && !(await isOwn())) return refused(expired);
  const known = await knownForRegistering(manager, namedBy([visit]));
  const problems = problemsOfVisit(context, visit, known);
  if (problems.length > 0) return refused(...problems);

  const { importId, ...before } = found;
  if (isDeepStrictEqual(before, visit)) return { problems: [], points: [] };
  await uncount(manager, found);
  // It was there, so whatever says that it was taken back is wrong.
  const stored = await storeVisits(manager, [countedBy(known)(visit)], { actor: null, importId, evenUndone: true });
  if (!stored.results[0]!.stored) throw new Error('A visit that was corrected would be lost.');
  const change = { libraryId, action: 'VISIT_CORRECTED', subjectId: id, before, after: visit } as const;
  await recordChange(manager, context.identity!, change);
  return { problems: [], points: [found.locationId, visit.locationId] };
}

const failed = (problems: Problem[]): Registered => ({
  problems: problems.map((each) => ({ ...each, path: ['input', ...each.path] })),
});

const expired = problem(
  'CORRECTION_EXPIRED',
  `Verbeteren kan tot ${ownMinutes} minuten na het opslaan, door wie het opsloeg. Vraag je coördinator.`,
  ['id'],
);
