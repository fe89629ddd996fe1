import type { Row } from '../reading/row.ts';
import type { ImportMapping } from './mapping.ts';
import type { Known, Outcome } from './outcome.ts';

/** Reads rows that come in batches: `take` each batch, then `end` once for a visit that may still have been growing. */
export interface RegistrationReader {
  take(rows: Iterable<Row>): Generator<Outcome>;
  end(): Generator<Outcome>;
}

/** A reader of one file. It remembers which rows came before: use a new one for each file. */
export function registrationReader(_mapping: ImportMapping, _known: Known): RegistrationReader {
  throw new Error('not yet');
}

/** What becomes of each row: visits to store, reported totals, left out or refused. */
export function* toRegistrations(rows: Iterable<Row>, mapping: ImportMapping, known: Known): Generator<Outcome> {
  const reader = registrationReader(mapping, known);
  yield* reader.take(rows);
  yield* reader.end();
}
