import { type Row, EMPTY } from '../reading/row.ts';
import type { ImportMapping } from './mapping.ts';
import type { Known, Outcome } from './outcome.ts';
import { LastSaid } from './read-place-and-day.ts';
import { TotalsReader } from './read-totals-row.ts';
import { type VisitDraft, readVisitRow } from './read-visit-row.ts';
import { leftOut } from './row-signs.ts';
import { ValueReader } from './value-reader.ts';
import { VisitGroups } from './visit-groups.ts';
import { VisitMaker } from './visits-of-drafts.ts';

/** Reads rows that come in batches: `take` each batch, then `end` once for a visit that may still have been growing. */
export interface RegistrationReader {
  take(rows: Iterable<Row>): Generator<Outcome>;
  end(): Generator<Outcome>;
}

/** A reader of one file. It remembers which rows came before: use a new one for each file. */
export function registrationReader(mapping: ImportMapping, known: Known): RegistrationReader {
  const values = new ValueReader(mapping, known);
  const lastSaid = new LastSaid(mapping);
  const totals = new TotalsReader(mapping, known, values);
  const groups = new VisitGroups(mapping, values);
  const visits = new VisitMaker(mapping, known);
  const outcomes = (drafts: VisitDraft[] | null): Outcome[] => (drafts ? [visits.outcome(drafts)] : []);

  return {
    *take(rows) {
      for (const given of rows) {
        if (given.row < mapping.firstDataRow) continue;
        const why = leftOut(given, mapping);
        if (why) {
          yield { kind: 'LEFT_OUT', rows: [given.row], remarks: [why] };
          continue;
        }
        const row = lastSaid.completed(given, values);
        if (mapping.shape === 'TOTALS') {
          yield totals.outcome(row);
          continue;
        }
        const continues = groups.continues(row);
        const whole = continues ? withPlaceAndDayOf(groups.last!.row, row, values) : row;
        yield* outcomes(groups.add(readVisitRow(whole, values, mapping), continues));
      }
    },
    *end() {
      yield* outcomes(groups.end());
    },
  };
}

/** What becomes of each row from the first below the headings: visits to store, reported totals, left out or refused. */
export function* toRegistrations(rows: Iterable<Row>, mapping: ImportMapping, known: Known): Generator<Outcome> {
  const reader = registrationReader(mapping, known);
  yield* reader.take(rows);
  yield* reader.end();
}

/** A row below the first of its visit leaves out the day, and often the point. */
function withPlaceAndDayOf(first: Row, row: Row, values: ValueReader): Row {
  const cells = [...row.cells];
  for (const field of ['DAY', 'LOCATION'] as const) {
    for (const { index } of values.columns(field)) {
      while (cells.length <= index) cells.push(EMPTY);
      if (cells[index]!.kind === 'EMPTY') cells[index] = first.cells[index] ?? EMPTY;
    }
  }
  return { ...row, cells };
}
