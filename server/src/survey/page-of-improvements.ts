import type { UnitOfWork } from '../database/unit-of-work.ts';
import { improvementsOf } from './result.repository.ts';

/** Remarks on a page. */
const onPage = 50;

/** A page of what visitors of a closed period would like to be better. */
export async function pageOfImprovements(
  db: UnitOfWork,
  period: { libraryId: string; periodId: string },
  after: string | null,
): Promise<{ improvements: string[]; nextImprovements: string | null }> {
  // A place is told as a number: what somebody wrote, or the id of the answer, does not belong in an address.
  const skip = /^\d{1,6}$/.test(after ?? '') ? Number(after) : 0;
  const found = await improvementsOf(db, period, { skip, first: onPage + 1 });
  return {
    improvements: found.slice(0, onPage),
    nextImprovements: found.length > onPage ? String(skip + onPage) : null,
  };
}
