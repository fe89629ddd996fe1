import type { Known, KnownCode, KnownOrganisation, KnownPoint } from './known.ts';

/** Runs a statement, inside or outside a write. */
export interface Asks {
  query<Row extends Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** What visits name; only that is looked up. */
export interface Named {
  libraries: string[];
  locations: string[];
  /** Lists and codes, side by side. */
  lists: KnownCode['list'][];
  codes: string[];
  organisations: string[];
}

const kept = `'libraryId', k.library_id, 'validFrom', k.valid_from, 'validUntil', k.valid_until`;

const knownAt = (points: string) => `select
  (select coalesce(json_agg(json_build_object('id', l.id, 'libraryId', l.library_id, 'label', l.label, 'state', l.state,
     'opensOn', l.opens_on, 'closesOn', l.closes_on, 'places', (
       select json_agg(json_build_object('municipality', p.municipality_code, 'from', p.valid_from, 'until', p.valid_until)
         order by p.valid_from desc, p.municipality_code = l.municipality_code desc)
       from location_municipality p where p.library_id = l.library_id and p.location_id = l.id))), '[]') from location l where ${points}) as points,
  (with recursive up as (
     select c.list, c.code, array[c.code] as path, c.parent_code, c.library_id, c.valid_from, c.valid_until
     from unnest($3::text[], $4::text[]) as given (list, code) join code c on c.list = given.list and c.code = given.code
     union all
     select up.list, up.code, p.code || up.path, p.parent_code, up.library_id, up.valid_from, up.valid_until
     from up join code p on p.list = up.list and p.code = up.parent_code
   )
   select coalesce(json_agg(json_build_object('list', k.list, 'code', k.code, 'path', k.path, ${kept})), '[]')
   from up k where k.parent_code is null) as codes,
  (select coalesce(json_agg(json_build_object('id', k.id, ${kept})), '[]') from organisation k where k.id = any ($5::uuid[])) as organisations`;

/** Registering of a library and taking back in it keep apart by this number; the order is that of the numbers, for everyone. */
const lockNumber = `hashtextextended(id, 1763900)`;

export const lockOutOfLibraries = `select count(*) as locks from
  (select distinct ${lockNumber} as number from (select unnest($1::uuid[])::text as id) as asked order by 1) as locks,
  lateral pg_advisory_xact_lock_shared(number)`;

// Of one point PostgreSQL knows beforehand that it is one; of several it would think of a new plan each time.
const ofOnePoint = knownAt('l.library_id = ($1::uuid[])[1] and l.id = ($2::uuid[])[1]');
const ofPoints = knownAt('l.library_id = any ($1::uuid[]) and l.id = any ($2::uuid[])');

/**
 * What visits name, in one round trip; until the transaction ends nobody takes anything back in these libraries, nor moves a code of
 * theirs. Without that, a visit sent again at the moment it is taken back could be stored after all: neither would see the other.
 */
export async function knownForRegistering(db: Asks, named: Named): Promise<Known> {
  const libraries = array(named.libraries);
  // Two statements in one flight: one alone would have begun to read before it waited, and so not see what it waited for.
  const [, [row]] = await Promise.all([
    db.query(lockOutOfLibraries, [libraries]),
    db.query<Rows>(named.locations.length === 1 && named.libraries.length === 1 ? ofOnePoint : ofPoints, [
      ...[libraries, array(named.locations), array(named.lists), named.codes, array(named.organisations)],
    ]),
  ]);
  return inMaps(row!);
}

/** Waits until nobody registers for the library, and lets nobody until the transaction ends. */
export async function lockOutRegistering(db: Asks, libraryId: string): Promise<void> {
  await db.query(`select pg_advisory_xact_lock(${lockNumber}) from (select $1::text as id) as asked`, [libraryId]);
}

interface Rows extends Record<string, unknown> {
  points: KnownPoint[];
  codes: KnownCode[];
  organisations: KnownOrganisation[];
}

const inMaps = ({ points, codes, organisations }: Rows): Known => ({
  points: new Map(points.map((point) => [`${point.libraryId} ${point.id}`, point])),
  codes: new Map(codes.map((code) => [`${code.list} ${code.code}`, code])),
  organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
});

/** Values that need no quoting, as PostgreSQL writes an array. */
const array = (values: string[]) => `{${values.join(',')}}`;
