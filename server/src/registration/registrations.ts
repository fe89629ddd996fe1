import { may } from '../access/actions.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import {
  type AfterVisit,
  type Registration,
  type RegistrationFilter,
  countRegistrations,
  registrationsAfter,
} from './registrations.repository.ts';

export type { Registration, RegistrationFilter };

/** Visits read at once: enough to be quick, few enough to be light. */
const atOnce = 1_000;

/**
 * Every visit that fits, oldest first, in pieces: each piece is a transaction of its own, so that a slow reader holds none open.
 * A visit registered meanwhile may or may not be among them; none comes twice.
 * @param contextOf makes a context for one piece, which is closed after it
 * @throws when whoever asks lost the right meanwhile: what was read is short, and must not look whole
 */
export async function* registrationsInPieces(
  contextOf: () => Promise<RequestContext>,
  filter: RegistrationFilter,
): AsyncGenerator<Registration[]> {
  let after: AfterVisit | null = null;
  for (;;) {
    const context = await contextOf();
    let rows: Registration[];
    try {
      if (!may(context.identity, 'registrations.export', filter.libraryId))
        throw new Error('The right to these registrations was lost while they were read.');
      rows = await registrationsAfter(context.db, filter, { after, first: atOnce, newest: false });
    } finally {
      await context.db.close();
    }
    if (rows.length > 0) yield rows;
    if (rows.length < atOnce) return;
    const last = rows.at(-1)!;
    after = { day: last.day, id: last.id };
  }
}

/** How many visits and questions fit. */
export const countOfRegistrations = (context: RequestContext, filter: RegistrationFilter) =>
  countRegistrations(context.db, filter);
