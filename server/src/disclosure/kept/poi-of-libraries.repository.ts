import type pg from 'pg';

type Asks = Pick<pg.ClientBase, 'query'>;

/** The support organisation (POI) of each library today, in Amsterdam: for an hour or two after midnight the database has another day. */
const today = `(now() at time zone 'Europe/Amsterdam')::date`;
const supportedToday = `select library_id, min(support_organisation_id::text) as id from library_support
  where valid_from <= ${today} and (valid_until is null or valid_until > ${today}) group by library_id`;

/**
 * That of each library with which a year is decided, as SQL: once it is over the one that was kept, else today's.
 * @param year placeholder of the year
 */
export const poiOfLibraries = (
  year: string,
): string => `select library_id, support_organisation_id::text as id from decided_support where year = ${year}
  union all select library_id, id from (${supportedToday}) t
  where not exists (select from decided_support k where k.year = ${year} and k.library_id = t.library_id)`;

/**
 * Keeps which POI each library has that was registered for in a year that is over, unless that was kept before. A POI that loses a library, or gets one,
 * is told the same of that year as before: what it was told with and without that library would give the library's own figures.
 */
export async function keepPoiOfLibraries(client: Asks, year: number): Promise<void> {
  await client.query(
    `insert into decided_support (year, library_id, support_organisation_id)
     select $1::integer, c.library_id, s.id::uuid
     from (select distinct library_id from metric_day where dimension = 'total' and day >= make_date($1, 1, 1) and day < make_date($1 + 1, 1, 1)) c
     left join (${supportedToday}) s on s.library_id = c.library_id
     on conflict do nothing`,
    [year],
  );
}
