import type { UnitOfWork } from '../database/unit-of-work.ts';
import { improvementsOf } from './result.repository.ts';

/** Remarks on a page. */
const onPage = 50;

/** A page of what visitors of a closed period would like to be better; beyond the end of them the last page. */
export async function pageOfImprovements(
  db: UnitOfWork,
  period: { libraryId: string; periodId: string },
  { after, texts }: { after: string | null; texts: number },
): Promise<{ improvements: string[]; nextImprovements: string | null }> {
  // A place is told as a number: what somebody wrote, or the id of the answer, does not belong in an address.
  const asked = /^\d{1,15}$/.test(after ?? '') ? Number(after) : 0;
  const lastPage = Math.max(0, Math.ceil(texts / onPage) - 1) * onPage;
  const skip = Math.min(asked, lastPage);
  const found = await improvementsOf(db, period, { skip, first: onPage + 1 });
  return {
    improvements: found.slice(0, onPage),
    nextImprovements: found.length > onPage ? String(skip + onPage) : null,
  };
}
