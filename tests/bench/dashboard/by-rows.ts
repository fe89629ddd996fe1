import type pg from 'pg';
import type { Periods } from './questions.ts';

/** The nation's dashboard by counting the registrations themselves. */
export async function nationByRows(client: pg.Client, periods: Periods): Promise<unknown> {
  const { from, until, before, seriesFrom, seriesUntil } = periods;
  const asked = `(select v.*, (select count(*) from question q where q.library_id = v.library_id and q.visit_id = v.id) as asked from visit v where v.day >= $1 and v.day < $2) as v`;
  const cards = (since: string, to: string) => client.query(`select count(*), sum(asked) from ${asked}`, [since, to]);
  const inPeriod =
    'from question q join visit v on v.library_id = q.library_id and v.id = q.visit_id where v.day >= $1 and v.day < $2';
  const byQuestion = (code: string, more = '') =>
    client.query(
      `select ${code}, count(distinct v.id), count(*) from question q join visit v on v.library_id = q.library_id and v.id = q.visit_id ${more}
       where v.day >= $1 and v.day < $2 group by 1`,
      [from, until],
    );
  const byVisit = (code: string) =>
    client.query(`select ${code}, count(*), sum(asked) from ${asked} group by 1`, [from, until]);
  return [
    await cards(from, until),
    await cards(before, from),
    await client.query(`select date_trunc('month', day), count(*), sum(asked) from ${asked} group by 1`, [
      seriesFrom,
      seriesUntil,
    ]),
    await byQuestion('q.topic'),
    await byQuestion('form', 'cross join lateral unnest(q.help) form'),
    await client.query(`select 'REFERRED' = any (q.help), count(distinct v.id), count(*) ${inPeriod} group by 1`, [
      from,
      until,
    ]),
    await byVisit('channel'),
    await byVisit('came_by'),
    await byQuestion('q.referral_destination'),
  ];
}
