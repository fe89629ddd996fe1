import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { built } from '../nested/built.ts';

/** One library with its points, its municipality, and somebody at its desk. */
export interface Desk {
  library: string;
  municipality: string;
  points: string[];
  userId: string;
  /** Value of the session's cookie. */
  session: string;
}

const pointsPerLibrary = 25;

/** Fills a migrated, empty database with as many libraries as there are connections, each with 25 points in its own municipality. */
export async function fillDesks(adminUrl: string, libraries: number): Promise<Desk[]> {
  const { hashOfToken, newToken } = await built<typeof import('../../../server/src/access/tokens.ts')>('access/tokens');
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const desks: Desk[] = [];
  try {
    await admin.query(`insert into province values ('PV23', 'Overijssel')`);
    for (let n = 0; n < libraries; n++) {
      const municipality = `GM${String(n + 1).padStart(4, '0')}`;
      const desk: Desk = { library: randomUUID(), municipality, points: [], userId: randomUUID(), session: newToken() };
      await admin.query(
        `insert into municipality (code, name, province_code, longitude, latitude) values ($1, $1, 'PV23', 6.25, 52.5)`,
        [municipality],
      );
      await admin.query('insert into library (id, name) values ($1, $2)', [desk.library, `Bibliotheek ${n}`]);
      for (let at = 0; at < pointsPerLibrary; at++) {
        const point = randomUUID();
        desk.points.push(point);
        await admin.query('begin');
        await admin.query(
          'insert into location_municipality (library_id, location_id, municipality_code) values ($1, $2, $3)',
          [desk.library, point, municipality],
        );
        await admin.query(
          `insert into location (library_id, id, municipality_code, name, label, host_kind, inside_library, variant, access_mode, private_space, state, opens_on)
           values ($1, $2, $3, $4, 'IDO', 'LIBRARY_BRANCH', true, 'BASIC', 'WALK_IN', false, 'OPEN', '2020-01-01')`,
          [desk.library, point, municipality, `Punt ${at}`],
        );
        await admin.query('commit');
      }
      await admin.query('insert into app_user (id, email, name) values ($1, $2, $2)', [
        desk.userId,
        `balie${n}@example.nl`,
      ]);
      await admin.query(
        `insert into membership (user_id, role, library_id, valid_from) values ($1, 'COUNTER', $2, '2020-01-01')`,
        [desk.userId, desk.library],
      );
      await admin.query('insert into session (token_hash, user_id) values ($1, $2)', [
        hashOfToken(desk.session),
        desk.userId,
      ]);
      desks.push(desk);
    }
    await admin.query('vacuum analyze');
  } finally {
    await admin.end();
  }
  return desks;
}
