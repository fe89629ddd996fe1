import pg from 'pg';
import { built } from '../nested/built.ts';

/** How large the invented country is: the Netherlands has about as many of each. */
export const size = { provinces: 12, municipalities: 342, libraries: 133, points: 800, years: 10 };

/** Values of the cookies of those who ask. */
export interface Sessions {
  coordinator: string;
  contact: string;
  analyst: string;
}

/** The library whose coordinator asks. */
export const askingLibrary = "md5('library 7')::uuid";

/** The municipality whose contact asks. */
export const askingMunicipality = 'GM0140';

/** Role, library and municipality of those who ask, as values of a membership. */
const memberships: Record<keyof Sessions, string> = {
  coordinator: `'COORDINATOR', ${askingLibrary}, null`,
  contact: `'MUNICIPAL_CONTACT', null::uuid, '${askingMunicipality}'`,
  analyst: `'NATIONAL_ANALYST', null::uuid, null`,
};

const network = [
  `insert into province select 'PV' || lpad((20 + n)::text, 2, '0'), 'Provincie ' || n from generate_series(1, ${size.provinces}) n`,
  `insert into municipality (code, name, province_code, longitude, latitude)
   select 'GM' || lpad(n::text, 4, '0'), 'Gemeente ' || n, 'PV' || lpad((21 + n % ${size.provinces})::text, 2, '0'), 6.25, 52.5
   from generate_series(0, ${size.municipalities - 1}) n`,
  `insert into municipality_statistic select code, 'INHABITANTS', day::date, 20000 + 97 * substr(code, 3)::int, 'CBS'
   from municipality, generate_series('2016-01-01'::timestamp, '2026-01-01', '1 year') day`,
  `insert into library (id, name) select md5('library ' || n)::uuid, 'Bibliotheek ' || n from generate_series(0, ${size.libraries - 1}) n`,
  `insert into service_area (library_id, municipality_code, valid_from)
   select md5('library ' || n % ${size.libraries})::uuid, 'GM' || lpad(n::text, 4, '0'), '2015-01-01' from generate_series(0, ${size.municipalities - 1}) n`,
  // A point in every municipality, and in most of them two or three; the municipality tells the library.
  'create schema bench',
  `create table bench.point as select n as number, n % ${size.municipalities} as municipality, md5('point ' || n)::uuid as id, 1 + n % 2 as days
   from generate_series(0, ${size.points - 1}) n`,
  `insert into location_municipality (library_id, location_id, municipality_code)
   select md5('library ' || municipality % ${size.libraries})::uuid, id, 'GM' || lpad(municipality::text, 4, '0') from bench.point`,
  `insert into location (library_id, id, municipality_code, name, label, host_kind, inside_library, variant, access_mode, private_space, state, opens_on)
   select md5('library ' || municipality % ${size.libraries})::uuid, id, 'GM' || lpad(municipality::text, 4, '0'), 'Punt ' || number,
     case when number % 4 = 0 then 'INFOPUNT' else 'IDO' end, 'LIBRARY_BRANCH', true, 'BASIC', 'WALK_IN', false, 'OPEN', '2016-01-01' from bench.point`,
];

/** Fills a migrated, empty database with the same country every time. */
export async function fillCountry(admin: pg.Client): Promise<void> {
  await admin.query('begin');
  for (const statement of network) await admin.query(statement);
  await admin.query('commit');
}

/** Lets in who asks: a coordinator, a contact of a municipality and a national analyst. */
export async function letIn(admin: pg.Client): Promise<Sessions> {
  const { hashOfToken, newToken } = await built<typeof import('../../../server/src/access/tokens.ts')>('access/tokens');
  const sessions: Sessions = { coordinator: newToken(), contact: newToken(), analyst: newToken() };
  for (const [name, token] of Object.entries(sessions)) {
    const { rows } = await admin.query<{ id: string }>(
      'insert into app_user (email, name) values ($1, $2) returning id',
      [`${name} ${Date.now()}`, name],
    );
    const user = rows[0]!.id;
    await admin.query(
      `insert into membership (user_id, role, library_id, municipality_code, valid_from) select $1, ${memberships[name as keyof Sessions]}, '2020-01-01'`,
      [user],
    );
    await admin.query('insert into session (token_hash, user_id) values ($1, $2)', [hashOfToken(token), user]);
  }
  return sessions;
}
