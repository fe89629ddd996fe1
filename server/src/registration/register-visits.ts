import { isDeepStrictEqual } from 'node:util';
import { type Problem, problem } from '../graphql/problem.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { announce } from '../live/announce.ts';
import { countedBy } from './counted-visit.ts';
import { findVisits, registeredAsGiven, registeredOn } from './find-visits.repository.ts';
import { type Asks, knownForRegistering } from './known.repository.ts';
import { namedBy } from './named-by.ts';
import { type StoreResult, storeVisits } from './store-visits.repository.ts';
import type { StoredVisit } from './stored-visit.ts';
import type { RegisterVisitInput } from './visit.inputs.ts';
import { problemsOfVisit, visitOfInput } from './visit-of-input.ts';

/** What became of a visit that was sent. */
export type Outcome =
  | { outcome: 'REGISTERED' | 'ALREADY_REGISTERED' | 'UNDONE'; visit: StoredVisit }
  | { outcome: 'REFUSED'; problems: Problem[] };

/** What a point has registered on a day. */
type Registered = { day: string; visits: number; questions: number };

/**
 * Registers anonymous visits: each once, however often it is sent with the same id. Those that are right are stored in one
 * statement; one that is wrong hinders no other.
 * @returns an outcome for each in the order given, paths of problems starting at the visit; and, when one visit was given and is
 *   there, what its point has on that day
 */
export async function registerVisits(
  context: RequestContext,
  inputs: readonly RegisterVisitInput[],
): Promise<{ outcomes: Outcome[]; registered: Registered | null }> {
  const read = inputs.map((input) => visitOfInput(context, input));
  const first = new Map<string, StoredVisit>();
  for (const each of read)
    if ('visit' in each && !first.has(keyOf(each.visit))) first.set(keyOf(each.visit), each.visit);

  const visits = [...first.values()];
  const stored = visits.length > 0 ? await store(context, visits) : { outcomes: [], total: null };
  announce(
    context,
    new Set(stored.outcomes.flatMap((each) => (each.outcome === 'REGISTERED' ? each.visit.locationId : []))),
  );

  const byKey = new Map(visits.map((visit, at) => [keyOf(visit), stored.outcomes[at]!]));
  const outcomes = read.map((each): Outcome => {
    if ('problems' in each) return { outcome: 'REFUSED', problems: each.problems };
    const outcome = byKey.get(keyOf(each.visit))!;
    const earlier = first.get(keyOf(each.visit))!;
    if (earlier === each.visit) return outcome;
    if (!isDeepStrictEqual(earlier, each.visit)) return reused;
    return outcome.outcome === 'REGISTERED' ? { ...outcome, outcome: 'ALREADY_REGISTERED' } : outcome;
  });
  const one = outcomes.length === 1 && outcomes[0]!.outcome !== 'REFUSED' ? outcomes[0]!.visit : null;
  return { outcomes, registered: one && { day: one.day, ...(stored.total ?? (await totalOf(context.db, one))) } };
}

/** Judges and stores visits with different ids, in one transaction. */
async function store(
  context: RequestContext,
  visits: readonly StoredVisit[],
): Promise<{ outcomes: Outcome[]; total: { visits: number; questions: number } | null }> {
  const { right, problems, results, registered } = await context.db.write(async (manager, prepared) => {
    const known = await knownForRegistering(prepared, namedBy(visits));
    const problems = visits.map((visit) => problemsOfVisit(context, visit, known));
    const right = visits.filter((_, at) => problems[at]!.length === 0);
    if (right.length === 0) return { right, problems, results: [], registered: null };
    const counted = right.map(countedBy(known));
    // A plan made beforehand is for a few rows; many are worth a plan of their own.
    const db = right.length === 1 ? { query: prepared.last } : manager;
    const stored = await storeVisits(db, counted, { actor: context.identity!.actor, importId: null });
    // A point that moved to another municipality that day has counts in both.
    const moved = known.points.get(`${right[0]!.libraryId} ${right[0]!.locationId}`)!.places.length > 1;
    return { right, problems, ...stored, ...(moved ? { registered: null } : {}) };
  });
  const there = right.filter((_, at) => !results[at]!.stored && !results[at]!.undone);
  const same = await sameAsStored(context.db, context.identity!.actor.id, there);
  const outcomeOf = new Map(right.map((visit, at) => [visit, outcome(visit, results[at]!, same)]));
  return {
    outcomes: visits.map((visit, at) => outcomeOf.get(visit) ?? { outcome: 'REFUSED', problems: problems[at]! }),
    total: visits.length === 1 ? registered : null,
  };
}

function outcome(visit: StoredVisit, { stored, undone }: StoreResult, same: ReadonlySet<StoredVisit>): Outcome {
  if (stored) return { outcome: 'REGISTERED', visit };
  if (undone) return { outcome: 'UNDONE', visit };
  return same.has(visit) ? { outcome: 'ALREADY_REGISTERED', visit } : reused;
}

/** Those that were stored before as they are given now, be they corrected since. */
async function sameAsStored(db: Asks, actorId: string, visits: StoredVisit[]): Promise<Set<StoredVisit>> {
  const same = new Set<StoredVisit>();
  for (const [libraryId, own] of Map.groupBy(visits, (visit) => visit.libraryId)) {
    const ids = own.map(({ id }) => id);
    const found = new Map((await findVisits(db, libraryId, ids)).map(({ importId: _, ...visit }) => [visit.id, visit]));
    const isSame = (visit: StoredVisit) => isDeepStrictEqual(found.get(visit.id), visit);
    const other = own.filter((visit) => !isSame(visit));
    const once = other.length > 0 ? await registeredAsGiven(db, libraryId, actorId, other) : new Set();
    for (const visit of own) if (isSame(visit) || once.has(visit.id)) same.add(visit);
  }
  return same;
}

const totalOf = (db: Asks, { libraryId, locationId, day }: StoredVisit) => registeredOn(db, libraryId, locationId, day);

const keyOf = ({ libraryId, id }: StoredVisit) => `${libraryId} ${id}`;

const reused: Outcome = {
  outcome: 'REFUSED',
  problems: [
    problem('VISIT_ID_REUSED', 'Met dit kenmerk is al een ander bezoek opgeslagen. Registreer dit bezoek opnieuw.', [
      'id',
    ]),
  ],
};
