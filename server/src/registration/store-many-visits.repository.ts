import type { CountedVisit } from './counted-visit.ts';
import type { Asks } from './known.repository.ts';
import { adding, counting } from './store-visits.repository.ts';
import type { SummedCount } from './sum-counts.ts';

const addingMany = `
with ${adding({ municipalities: 2, importId: 3, evenUndone: 4 })}
select at::int from fresh`;

/**
 * Stores visits of an import with their questions, and not their counts: checking what they refer to is most of the work, and touches
 * nothing that others wait for. In one transaction with `storeCounts`. No two may have the same id.
 * @returns those that were new
 */
export async function storeManyVisits(
  db: Asks,
  counted: readonly CountedVisit[],
  importId: string,
): Promise<CountedVisit[]> {
  const rows = await db.query<{ at: number }>(addingMany, [
    JSON.stringify(counted.map(({ visit }) => visit)),
    array(counted.map(({ municipality }) => municipality)),
    ...[importId, false],
  ]);
  return rows.map(({ at }) => counted[at - 1]!);
}

const countingMany = `
with counts as materialized (
  select $1::uuid as library_id, c.* from unnest($2::uuid[], $3::text[], $4::date[], $5::text[], $6::text[], $7::int[], $8::int[])
    as c (location_id, municipality_code, day, dimension, code, visits, questions)
), ${counting}
select count(*) from by_day`;

/**
 * Adds counts of a library, each point, day and code once. Others who register at such a point wait until the transaction ends: the
 * last thing it does.
 */
export async function storeCounts(db: Asks, libraryId: string, counts: readonly SummedCount[]): Promise<void> {
  await db.query(countingMany, [
    libraryId,
    array(counts.map(({ locationId }) => locationId)),
    array(counts.map(({ municipality }) => municipality)),
    array(counts.map(({ day }) => day)),
    counts.map(({ dimension }) => dimension),
    counts.map(({ code }) => code),
    array(counts.map(({ visits }) => visits)),
    array(counts.map(({ questions }) => questions)),
  ]);
}

/** Values that need no quoting, as PostgreSQL writes an array. */
const array = (values: (string | number)[]) => `{${values.join(',')}}`;
