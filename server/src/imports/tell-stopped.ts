import { broughtBy } from './brought.repository.ts';
import { forgetFile } from './import-file.repository.ts';
import { findRun, moveRun } from './import-run.repository.ts';
import { CannotGoOn, type ImportStep } from './import-step.ts';
import { UnreadableFile } from './reading/unreadable-file.ts';

/**
 * Says why an import stopped, also to the coordinators, what of it is stored, and how to go on.
 * @throws what nobody expected, so that it is told too
 */
export async function tellStopped(
  { as, libraryId, importId: id, signal }: ImportStep,
  error: Error,
  tell: (line: string) => void,
): Promise<false> {
  const expected = signal.aborted || error instanceof UnreadableFile || error instanceof CannotGoOn;
  const failure = signal.aborted ? 'Het inlezen is afgebroken.' : expected ? error.message : 'Er ging iets mis.';
  const where = `Verdergaan of ongedaan maken kan bij Inlezen: /importeren/${id}`;
  try {
    const { stored, state } = await as(async ({ db }) => {
      const run = { libraryId, id };
      const unread = await db.write(async (manager) => {
        const moved = await moveRun(manager, run, ['UPLOADED'], 'FAILED', { failure });
        if (moved) await forgetFile(manager, libraryId, id);
        else await moveRun(manager, run, ['CHECKING', 'RUNNING'], 'FAILED', { failure });
        return moved;
      });
      const now = unread ? null : await findRun(db, libraryId, id);
      return { stored: await broughtBy(db, libraryId, id), state: now?.state ?? null };
    });
    tell(
      `${failure} ${stored > 0 ? `Er zijn al ${stored.toLocaleString('nl-NL')} bezoeken of totalen ingelezen.` : 'Er is niets ingelezen.'}`,
    );
    if (state !== null) tell(where);
  } catch {
    tell(`${failure} Wat al was ingelezen, staat er nog. ${where}`);
  }
  if (!expected) throw error;
  return false;
}
