import { Readable } from 'node:stream';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../server/src/access/roles.ts';
import { sessionCookieName } from '../../server/src/access/session-cookie.ts';
import { hashOfToken } from '../../server/src/access/tokens.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

const period = 'from: "2020-01-01", until: "2100-01-01"';
const documents = {
  seen: `query ($one: ID!, $other: ID!) {
    viewer { name memberships { organisation { id } } }
    one: figures(scope: { kind: LIBRARY, id: $one }, ${period}) { visits }
    other: figures(scope: { kind: LIBRARY, id: $other }, ${period}) { visits }
  }`,
  named: `query ($one: ID!) {
    viewer { name memberships { organisation { name } } }
    figures(scope: { kind: LIBRARY, id: $one }, ${period}) { scope { name } }
  }`,
  narrow: `query ($one: ID!, $from: Day!) { figures(scope: { kind: LIBRARY, id: $one }, from: $from, until: "2100-01-01") { visits } }`,
  signOut: 'mutation { signOut { signedOut } }',
};

/** What may happen to a session between two requests. */
type Happening = 'joins one' | 'joins other' | 'leaves one' | 'leaves other' | 'is idle for long' | 'is used again';

describe('a session that was looked up before', () => {
  let database: TestDatabase;
  let network: NetworkBuilder;
  let api: TestApi;
  let one: string;
  let other: string;
  let locking: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    one = await network.library('Bibliotheek Een', ['GM0148']);
    other = await network.library('Bibliotheek Ander', ['GM0148']);
    api = await createTestApi(database.appUrl, { documents });
    locking = new pg.Client({ connectionString: database.adminUrl });
    await locking.connect();
  });
  afterEach(() => locking.query('rollback'));
  afterAll(async () => {
    await locking?.end();
    await api?.close();
    await database?.drop();
  });

  const coordinator = (name: string) => network.user(name, { role: Role.COORDINATOR, organisation: one });
  /** The libraries somebody is of, and those whose figures were told. */
  async function seen(session: string) {
    const { data, errors } = await api.runDocument(session, 'seen', { one, other });
    expect(errors).toBeUndefined();
    const of: string[] = (data.viewer?.memberships ?? []).map((each: { organisation: { id: string } }) =>
      each.organisation.id === one ? 'one' : 'other',
    );
    const told = (['one', 'other'] as const).filter((library) => data[library] !== null);
    return { name: data.viewer?.name ?? null, of: of.sort(), told };
  }
  const joins = (user: string, library: string) =>
    database.admin.query(
      `insert into membership (user_id, role, library_id, valid_from) values ($1, 'COORDINATOR', $2, '2020-01-01')`,
      [user, library],
    );
  const leaves = (user: string, library: string) =>
    database.admin.query('delete from membership where user_id = $1 and library_id = $2', [user, library]);
  const lastSeen = (session: string, ago: string) =>
    database.admin.query('update session set last_seen_at = now() - $2::interval where token_hash = $1', [
      hashOfToken(session),
      ago,
    ]);

  /** Waits until so many connections of the application stand before a lock. */
  async function standingBeforeLocks(connections: number): Promise<void> {
    await expect
      .poll(
        async () =>
          (
            await database.admin.query<{ waiting: number }>(
              `select count(*)::int as waiting from pg_stat_activity
               where datname = current_database() and usename = 'regiepunt_app' and wait_event_type = 'Lock'`,
            )
          ).rows[0]!.waiting,
        { timeout: 30_000, interval: 20 },
      )
      .toBe(connections);
  }

  it('is not looked up again to read, and the answer waits until the database has found that it stands', async () => {
    const { session } = await coordinator('Ans');
    expect(await seen(session)).toEqual({ name: 'Ans', of: ['one'], told: ['one'] });
    await locking.query('begin; lock table session; lock table membership');
    let answered = false;
    const asked = seen(session).finally(() => (answered = true));
    await standingBeforeLocks(1);
    expect(answered).toBe(false);
    // Memberships are behind a lock still: nobody reads them, as their version is the same.
    await locking.query('rollback; begin; lock table membership');
    expect(await asked).toEqual({ name: 'Ans', of: ['one'], told: ['one'] });
  });

  it('is told nothing of what was read in its name when it turns out to have ended', async () => {
    const { session } = await coordinator('Bram');
    await seen(session);
    await locking.query('begin; lock table session');
    const asked = seen(session);
    await standingBeforeLocks(1);
    await locking.query('delete from session where token_hash = $1', [hashOfToken(session)]);
    await locking.query('commit');
    expect(await asked).toEqual({ name: null, of: [], told: [] });
  });

  it('is read for anew when its user has other memberships by now', async () => {
    const { id, session } = await coordinator('Cor');
    await seen(session);
    await locking.query('begin; lock table session');
    const asked = seen(session);
    await standingBeforeLocks(1);
    await locking.query('update membership set library_id = $2 where user_id = $1', [id, other]);
    await locking.query('commit');
    expect(await asked).toEqual({ name: 'Cor', of: ['other'], told: ['other'] });
  });

  it('is read for anew when its user or their organisation has another name by now', async () => {
    const { id, session } = await coordinator('Dirk');
    const named = async () => (await api.runDocument(session, 'named', { one })).data;
    const called = (name: string, organisation: string) => ({
      viewer: { name, memberships: [{ organisation: { name: organisation } }] },
      figures: { scope: { name: organisation } },
    });
    await named();
    expect(await named()).toEqual(called('Dirk', 'Bibliotheek Een'));
    await database.admin.query(`update app_user set name = 'Dirkje' where id = $1`, [id]);
    expect(await named()).toEqual(called('Dirkje', 'Bibliotheek Een'));
    await database.admin.query(`update library set name = 'Bibliotheek Eerste' where id = $1`, [one]);
    expect(await named()).toEqual(called('Dirkje', 'Bibliotheek Eerste'));
    await database.admin.query(`update library set name = 'Bibliotheek Een' where id = $1`, [one]);
  });

  it('is read for anew when its POI advises others by now', async () => {
    const poi = await network.supportOrganisation('POI', [], []);
    const { session } = await network.user('Eef', { role: Role.POI_ADVISER, organisation: poi });
    const told = async () => (await seen(session)).told;
    expect(await told()).toEqual([]);
    await database.admin.query(
      `insert into library_support (library_id, support_organisation_id, valid_from) values ($1, $2, '2020-01-01')`,
      [one, poi],
    );
    expect(await told()).toEqual(['one']);
    await database.admin.query('update library_support set library_id = $2 where library_id = $1', [one, other]);
    expect(await told()).toEqual(['other']);
    await database.admin.query('truncate library_support');
    expect(await told()).toEqual([]);
  });

  it('writes nothing before it is known who asks', async () => {
    const { session } = await coordinator('Dien');
    await seen(session);
    await locking.query('begin; lock table session');
    const asked = api.runDocument(session, 'signOut');
    await standingBeforeLocks(1);
    await locking.query('delete from session where token_hash = $1', [hashOfToken(session)]);
    await locking.query('commit');
    expect((await asked).data).toEqual({ signOut: { signedOut: true } });
  });

  it('is over for a request of which the body was still coming in when it ended', async () => {
    const { session } = await coordinator('Els');
    await seen(session);
    const body = JSON.stringify({ documentId: 'seen', variables: { one, other } });
    const inTwo = async function* () {
      yield body.slice(0, 20);
      await database.admin.query('delete from session where token_hash = $1', [hashOfToken(session)]);
      yield body.slice(20);
    };
    const headers = { 'content-type': 'application/json', cookie: `${sessionCookieName(false)}=${session}` };
    const payload = Readable.from(inTwo());
    const response = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.json()).toEqual({ data: { viewer: null, one: null, other: null } });
  });

  it('is told what is wrong with a question in the same words as the first time', async () => {
    const { session } = await coordinator('Fred');
    const wrong = async () =>
      (await api.runDocument(session, 'narrow', { one: 'geen bibliotheek', from: 'ooit' })).errors;
    const first = await wrong();
    expect(first).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await api.runDocument(session, 'narrow', { one, from: '2020-01-01' })).errors).toBeUndefined();
    expect(await wrong()).toEqual(first);
  });

  it('is told what its user may see at that moment, whatever happened between two requests', async () => {
    const happening = fc.constantFrom<Happening>(
      ...(['joins one', 'joins other', 'leaves one', 'leaves other', 'is idle for long', 'is used again'] as const),
    );
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 12 }), async (happenings) => {
        const name = `Gebruiker ${++number}`;
        const { id, session } = await coordinator(name);
        const of = new Set(['one']);
        let ended = false;
        const now = () => ({ name, of: [...of].sort(), told: [...of].sort() });
        expect(await seen(session)).toEqual(now());
        for (const each of happenings) {
          const library = each.endsWith('one') ? 'one' : 'other';
          const organisation = library === 'one' ? one : other;
          if (each.startsWith('joins') && !of.has(library)) await joins(id, organisation).then(() => of.add(library));
          if (each.startsWith('leaves')) await leaves(id, organisation).then(() => of.delete(library));
          if (each === 'is idle for long') await lastSeen(session, '13 hours').then(() => (ended = true));
          if (each === 'is used again') await lastSeen(session, '0 hours').then(() => (ended = false));
          const answers = await Promise.all([seen(session), seen(session), seen(session)]);
          const expected = ended ? { name: null, of: [], told: [] } : now();
          expect(answers).toEqual([expected, expected, expected]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
