/*
 * For imports: visits of earlier registrations, stored many at a time.
 *
 *   visitProblems(visit, location, known, today)   of visit-rules.ts; pure; [] = may be stored
 *   storeImportedVisits(manager, importId, visits)  stores those that are new, with their counts; answers how many
 *   removeImportedVisits(manager, libraryId, importId, limit)  takes up to `limit` back, with their counts; answers how many (0 = done)
 *
 * One call per transaction, 500-1,000 visits a call: a second call in the same transaction could wait in a circle with a desk.
 */
import type { EntityManager } from 'typeorm';
import { countedBy } from './counted-visit.ts';
import { visitsOfImport } from './find-visits.repository.ts';
import { knownForRegistering, lockOutRegistering } from './known.repository.ts';
import { namedBy } from './named-by.ts';
import { removeVisits } from './remove-visits.repository.ts';
import { storeCounts, storeManyVisits } from './store-many-visits.repository.ts';
import type { StoredVisit } from './stored-visit.ts';
import { sumCounts } from './sum-counts.ts';

/**
 * Stores visits of one library that have been judged before, without a line in the trail for each (the import has its own), and
 * counts them. A visit that is there already, or was taken back, is left as it is.
 * @returns how many were new
 */
export async function storeImportedVisits(
  manager: EntityManager,
  importId: string,
  visits: readonly StoredVisit[],
): Promise<number> {
  const once = [...new Map(visits.map((visit) => [visit.id, visit])).values()];
  if (once.length === 0) return 0;
  // Looked up now and not by whoever judged them: a code may have moved since, and is counted where it is when it is stored.
  const known = await knownForRegistering(manager, namedBy(once));
  const fresh = await storeManyVisits(manager, once.map(countedBy(known)), importId);
  if (fresh.length > 0) await storeCounts(manager, fresh[0]!.visit.libraryId, sumCounts(fresh));
  return fresh.length;
}

/**
 * Takes back visits of an import, with their counts; imported again later they are stored again.
 * @returns how many went; call again in a new transaction until it answers 0
 */
export async function removeImportedVisits(
  manager: EntityManager,
  libraryId: string,
  importId: string,
  limit: number,
): Promise<number> {
  await lockOutRegistering(manager, libraryId);
  const visits = await visitsOfImport(manager, libraryId, importId, limit);
  if (visits.length === 0) return 0;
  const known = await knownForRegistering(manager, namedBy(visits));
  return removeVisits(manager, libraryId, visits.map(countedBy(known)));
}
