import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../server/src/access/roles.ts';
import { hashOfToken } from '../../server/src/access/tokens.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

const asked = `query ($library: ID!) {
  viewer { name memberships { role } }
  figures(scope: { kind: LIBRARY, id: $library }, from: "2024-01-01", until: "2025-01-01") { standing visits }
}`;
const zero = `mutation ($library: ID!, $point: ID!) {
  recordZero(libraryId: $library, locationId: $point, day: "2024-01-02") { problems { code } }
}`;

let database: TestDatabase;
let network: NetworkBuilder;
let api: TestApi;
let library: string;
let point: string;
let other: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  library = await network.library('De Lindeboom', ['GM0148']);
  point = await network.location(library, 'GM0148', 'IDO Dalfsen');
  api = await createTestApi(database.appUrl);
  other = new pg.Client({ connectionString: database.adminUrl });
  await other.connect();
});
afterAll(async () => {
  await api?.close();
  await other?.end();
  await database?.drop();
});

/** A coordinator whose session was looked up a moment ago, so that reading begins before it is looked up again. */
async function knownCoordinator(name: string) {
  const user = await network.user(name, { role: Role.COORDINATOR, organisation: library });
  const { data } = await api.run(user.session, asked, { library });
  expect(data).toEqual({
    viewer: { name, memberships: [{ role: 'COORDINATOR' }] },
    figures: { standing: 'OWN', visits: 0 },
  });
  return user;
}

/** Holds up the look at sessions, asks, and changes something once what was asked for has been read. */
async function askedWhile(session: string, text: string, change: (client: pg.Client) => Promise<unknown>) {
  await other.query('begin');
  await other.query('lock table session in access exclusive mode');
  const { rows } = await database.admin.query<{ now: string }>('select clock_timestamp()::text as now');
  const answer = api.run(session, text, text === zero ? { library, point } : { library });
  await someConnection(`wait_event_type = 'Lock'`);
  // What was asked for has been read by then; nothing of a mutation has begun.
  if (text === asked) await someConnection(`state = 'idle' and query = 'commit' and state_change > '${rows[0]!.now}'`);
  await change(other);
  await other.query('commit');
  return answer;
}

/** Waits until a connection of the platform is in this state. */
async function someConnection(state: string): Promise<void> {
  for (;;) {
    const { rowCount } = await database.admin.query(
      `select from pg_stat_activity where datname = current_database() and usename like 'regiepunt%' and ${state}`,
    );
    if (rowCount! > 0) return;
    await wait(5);
  }
}

describe('what is asked by a session that was looked up before', () => {
  it('is answered when the session still speaks for the same person', async () => {
    const { session } = await knownCoordinator('Ina');
    const { data } = await askedWhile(session, asked, async () => {});
    expect(data.figures).toEqual({ standing: 'OWN', visits: 0 });
  });

  it('is not told to whoever signed out meanwhile, though it was read', async () => {
    const { session } = await knownCoordinator('Jos');
    const { data, errors } = await askedWhile(session, asked, (client) =>
      client.query('delete from session where token_hash = $1', [hashOfToken(session)]),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ viewer: null, figures: null });
  });

  it('is not told to whoever lost the role for it, and what is theirs still is', async () => {
    const { session, id } = await knownCoordinator('Kim');
    const { data, errors } = await askedWhile(session, asked, (client) =>
      client.query(`update membership set role = 'COUNTER' where user_id = $1`, [id]),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ viewer: { name: 'Kim', memberships: [{ role: 'COUNTER' }] }, figures: null });
  });

  it('is not written for whoever lost the role for it', async () => {
    const { session, id } = await knownCoordinator('Lot');
    const { data } = await askedWhile(session, zero, (client) =>
      client.query('delete from membership where user_id = $1', [id]),
    );
    expect(data.recordZero.problems).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await database.admin.query('select from zero_day')).rowCount).toBe(0);
  });

  it('is told to whoever gained a role for it, at the next request at the latest', async () => {
    const { session, id } = await knownCoordinator('Mo');
    await database.admin.query('delete from membership where user_id = $1', [id]);
    expect((await api.run(session, asked, { library })).data.figures).toBeNull();
    await database.admin.query(
      `insert into membership (user_id, role, library_id, valid_from) values ($1, 'COORDINATOR', $2, '2020-01-01')`,
      [id, library],
    );
    expect((await api.run(session, asked, { library })).data.figures).toEqual({ standing: 'OWN', visits: 0 });
  });
});
