import type pg from 'pg';
import { type Day, addDays } from '../calendar/amsterdam.ts';
import { bucketStart, daysInPeriod, yearEarlier } from '../calendar/period.ts';
import { hoursInPeriod, weeklyHours } from '../libraries/hours-in-period.ts';
import { fewestDays, normsOf } from './peer-norms.ts';
import { countedPoints, replaceNorms } from './peer-norm.repository.ts';

/**
 * Measures what points that look alike bring, over the last twelve whole months: for the expectation of a new point. Only quartiles
 * of groups in which nobody can be pointed at are kept (`tellsOfNobody`).
 * @param client a connection as the migrator, inside a transaction of the caller
 * @returns how many norms there are now
 */
export async function measureNorms(client: pg.Client, today: Day): Promise<number> {
  // One process at a time: two that start together would both take away what was there, and both put the same keys back.
  await client.query(`select pg_advisory_xact_lock(hashtext('regiepunt.measures_norms'))`);
  const until = bucketStart(today, 'MONTH');
  const { from } = yearEarlier({ from: until, until });
  const measured = (await countedPoints(client, from, until)).flatMap((point) => {
    const began = point.opensOn !== null && point.opensOn > from ? point.opensOn : from;
    if (daysInPeriod({ from: began, until }) < fewestDays) return [];
    const open = { ...point, byTelephone: false };
    const hours = hoursInPeriod(open, { from, until });
    const { libraryId, hostKind, inhabitants, visits } = point;
    return [{ libraryId, hostKind, inhabitants, visits, hours, hoursPerWeek: weeklyHours(open, addDays(until, -1)) }];
  });
  const norms = normsOf(measured);
  await replaceNorms(client, norms, from, until);
  return norms.length;
}

/** The same in a transaction of its own: run at every start and once a day. */
export async function keepNorms(client: pg.Client, today: Day): Promise<number> {
  await client.query('begin');
  try {
    const norms = await measureNorms(client, today);
    await client.query('commit');
    return norms;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
