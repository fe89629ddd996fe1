import type pg from 'pg';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { HostKind, LocationState } from '../libraries/location.enums.ts';
import type { Closure, OpeningPiece } from '../libraries/opening-hours.ts';
import type { PeerNorm } from './peer-norms.ts';

/** An open point with its visits over a period. */
export interface CountedPoint {
  libraryId: string;
  hostKind: `${HostKind}`;
  state: `${LocationState}`;
  opensOn: string | null;
  closesOn: string | null;
  inhabitants: number | null;
  visits: number;
  pieces: OpeningPiece[];
  closures: Closure[];
}

/** The open points of all libraries with their visits over a period. @param client a connection as the migrator */
export async function countedPoints(client: pg.Client, from: string, until: string): Promise<CountedPoint[]> {
  const { rows } = await client.query<CountedPoint>(
    `select l.library_id as "libraryId", l.host_kind as "hostKind", l.state, l.opens_on::text as "opensOn", l.closes_on::text as "closesOn",
       (select s.value from municipality_statistic s where s.municipality_code = l.municipality_code and s.kind = 'INHABITANTS'
         and s.reference_date < $2::date order by s.reference_date desc limit 1) as inhabitants,
       (select coalesce(sum(d.visits), 0)::int from metric_day d where d.library_id = l.library_id and d.location_id = l.id
         and d.dimension = 'total' and d.day >= $1::date and d.day < $2::date) as visits,
       (select coalesce(json_agg(json_build_object('kind', h.kind, 'weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'),
           'closes', to_char(h.closes, 'HH24:MI'), 'validFrom', h.valid_from, 'validUntil', h.valid_until)), '[]')
         from opening_hours h where h.library_id = l.library_id and h.location_id = l.id and h.kind = 'POINT') as pieces,
       (select coalesce(json_agg(json_build_object('from', c.from_day, 'until', c.until_day)), '[]')
         from closure c where c.library_id = l.library_id and c.location_id = l.id) as closures
     from location l where l.state = 'OPEN' and l.host_kind <> 'TELEPHONE'`,
    [from, until],
  );
  return rows;
}

/** Puts norms in place of those there were. @param client a connection as the migrator, inside a transaction */
export async function replaceNorms(
  client: pg.Client,
  norms: readonly PeerNorm[],
  from: string,
  until: string,
): Promise<void> {
  await client.query('delete from peer_norm');
  await client.query(
    `insert into peer_norm (host_group, hours_class, size_class, points, libraries, low, middle, high, from_day, until_day)
     select n.*, $2::date, $3::date from jsonb_to_recordset($1::jsonb)
       as n ("hostGroup" text, "hoursClass" text, "sizeClass" text, points int, libraries int, low numeric, middle numeric, high numeric)`,
    [JSON.stringify(norms), from, until],
  );
}

/** A norm with the period it was measured over. */
export interface StoredNorm extends PeerNorm {
  from: string;
  until: string;
}

/** All norms there are. */
export function storedNorms(db: UnitOfWork): Promise<StoredNorm[]> {
  return db.query<StoredNorm & Record<string, unknown>>(
    `select host_group as "hostGroup", hours_class as "hoursClass", size_class as "sizeClass", points, libraries,
       low::float8, middle::float8, high::float8, from_day::text as "from", until_day::text as "until" from peer_norm`,
  );
}
