import { once } from 'node:events';
import { WebSocket } from 'ws';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../server/src/access/roles.ts';
import { sessionCookieName } from '../../server/src/access/session-cookie.ts';
import { liveLimits } from '../../server/src/live/live-limits.ts';
import { LiveVisitor, type LiveVisitorOptions, addressOfApp } from '../../server/src/testing/live-visitor.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

const period = 'from: "2020-01-01", until: "2100-01-01"';
const follow = `subscription ($id: ID!) { registrations(scope: { kind: LIBRARY, id: $id }, ${period}) { visits } }`;
const ask = `query ($id: ID!) { figures(scope: { kind: LIBRARY, id: $id }, ${period}) { visits } }`;

describe('a socket for what happens now', () => {
  let database: TestDatabase;
  let api: TestApi;
  let production: TestApi;
  let library: string;
  let coordinator: { id: string; session: string };
  const visitors: LiveVisitor[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek A', ['GM0148']);
    coordinator = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
    api = await createTestApi(database.appUrl);
    production = await createTestApi(database.appUrl, { production: true, documents: { follow, ask } });
  });
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
  });
  afterAll(async () => {
    await Promise.all([api?.close(), production?.close()]);
    await database?.drop();
  });

  async function visitor(of: TestApi, options: Partial<LiveVisitorOptions> = {}): Promise<LiveVisitor> {
    const made = new LiveVisitor(await addressOfApp(of.app), { session: coordinator.session, ...options });
    visitors.push(made);
    return made;
  }
  const figures = { data: { registrations: { visits: 0 } } };

  it.each([
    ['another site', 'https://evil.example'],
    ['the same name over another port', 'http://localhost:8080'],
    ['a page without an origin of its own', 'null'],
    ['a program', null],
  ])('is refused to %s that brings the cookie of someone who is signed in', async (_who, origin) => {
    const foreign = await visitor(api, { origin });
    await expect(foreign.first(follow, { id: library })).rejects.toThrow('403');
  });

  it('would have told the figures to that other site, were it not for its origin', async () => {
    const own = await visitor(api);
    expect(await own.first(follow, { id: library })).toEqual(figures);
  });

  it.each([null, 'not-a-session'])('is refused to whoever is not signed in: %s', async (session) => {
    const nobody = await visitor(api, { session });
    await expect(nobody.first(follow, { id: library })).rejects.toThrow('401');
  });

  it('runs in production what the client itself asks, by its id, and no other text', async () => {
    const own = await visitor(production);
    expect(await own.first('', { id: library }, { documentId: 'follow' })).toEqual(figures);
    for (const [query, documentId] of [
      [follow, undefined],
      ['', 'gone'],
    ] as const) {
      await expect((await visitor(production)).first(query, { id: library }, { documentId })).rejects.toMatchObject([
        { extensions: { code: 'NOT_TRUSTED' } },
      ]);
    }
  });

  it('follows and does nothing else: questions and orders go over http', async () => {
    const refused = [{ extensions: { code: 'BAD_REQUEST' } }];
    await expect((await visitor(api)).first(ask, { id: library })).rejects.toMatchObject(refused);
    await expect((await visitor(api)).first('mutation { signOut { signedOut } }')).rejects.toMatchObject(refused);
    const own = await visitor(production);
    await expect(own.first('', { id: library }, { documentId: 'ask' })).rejects.toMatchObject(refused);
  });

  it('keeps a free text within the limits of the API', async () => {
    const deep = `subscription { registrations(scope: { kind: NATION, id: "NL" }, ${period}) { ${'yearBefore { '.repeat(9)} visits ${'} '.repeat(9)} } }`;
    await expect((await visitor(api)).first(deep)).rejects.toMatchObject([{ message: /depth|Depth/ }]);
  });

  it('lets one socket follow a few things at once', async () => {
    const own = await visitor(api);
    const open = Array.from({ length: liveLimits.subscriptionsPerConnection }, () =>
      own.follow(follow, { id: library }),
    );
    for (const events of open) expect((await events.next()).value).toEqual(figures);
    await expect(own.first(follow, { id: library })).rejects.toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('closes on a message that is too large', async () => {
    const own = await visitor(api);
    await expect(own.first(follow, { id: 'x'.repeat(liveLimits.message) })).rejects.toMatchObject({ code: 1009 });
  });

  it('opens a hundred for one address and no more, and again when one has left', async () => {
    const address = await addressOfApp(api.app);
    const headers = { cookie: `regiepunt=${coordinator.session}`, origin: 'http://localhost' };
    const connect = () =>
      new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    const sockets: WebSocket[] = [];
    // A greeting keeps it open: whoever says nothing for a few seconds is put out.
    const opened = async () => {
      const socket = connect();
      await once(socket, 'open');
      socket.send('{"type":"connection_init"}');
      sockets.push(socket);
    };
    try {
      for (let at = 0; at < liveLimits.connectionsPerAddress; at++) await opened();
      await expect(once(connect(), 'open')).rejects.toThrow('429');
      sockets[0]!.close();
      await once(sockets[0]!, 'close');
      await expect
        .poll(() =>
          opened().then(
            () => 'open',
            () => 'refused',
          ),
        )
        .toBe('open');
    } finally {
      for (const socket of sockets) socket.terminate();
    }
  });

  it('closes at the first event after whoever opened it has signed out', async () => {
    const { session } = await new NetworkBuilder(database.admin).user('Weg', {
      role: Role.COORDINATOR,
      organisation: library,
    });
    const own = await visitor(api, { session });
    const events = own.follow(follow, { id: library });
    await events.next();
    await api.run(session, 'mutation { signOut { signedOut } }');
    const next = events.next();
    await database.admin.query(`select pg_notify('regiepunt_registrations', gen_random_uuid()::text)`);
    await expect(next).rejects.toMatchObject({ code: 4401 });
  });

  it('tells nothing any more from the day on that the role has ended', async () => {
    const user = await new NetworkBuilder(database.admin).user('Oud', {
      role: Role.COORDINATOR,
      organisation: library,
    });
    const events = (await visitor(api, { session: user.session })).follow(follow, { id: library });
    expect((await events.next()).value).toEqual(figures);
    await database.admin.query('update membership set valid_until = valid_from + 1 where user_id = $1', [user.id]);
    const next = events.next();
    await database.admin.query(`select pg_notify('regiepunt_registrations', gen_random_uuid()::text)`);
    expect((await next).value).toEqual({ data: { registrations: null } });
    expect((await events.next()).done).toBe(true);
  });

  it('keeps no session alive that nobody uses', async () => {
    await database.admin.query(`update session set last_seen_at = now() - interval '1 hour' where user_id = $1`, [
      coordinator.id,
    ]);
    const own = await visitor(api);
    expect(await own.first(follow, { id: library })).toEqual(figures);
    const { rows } = await database.admin.query(
      `select last_seen_at < now() - interval '50 minutes' as idle from session where user_id = $1`,
      [coordinator.id],
    );
    expect(rows).toEqual([{ idle: true }]);
  });

  it.each([
    { headers: { 'regiepunt-watching': '1' }, idle: true },
    { headers: {}, idle: false },
  ])('neither does an open page that draws itself again, as somebody who asks does: $headers', async (asked) => {
    await database.admin.query(`update session set last_seen_at = now() - interval '1 hour' where user_id = $1`, [
      coordinator.id,
    ]);
    await api.app.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query: ask, variables: { id: library } } },
      ...{ headers: asked.headers, cookies: { [sessionCookieName(false)]: coordinator.session } },
    });
    const { rows } = await database.admin.query(
      `select last_seen_at < now() - interval '50 minutes' as idle from session where user_id = $1`,
      [coordinator.id],
    );
    expect(rows).toEqual([{ idle: asked.idle }]);
  });

  it('ends politely when the server stops, which does not wait for it', async () => {
    const stopping = await createTestApi(database.appUrl);
    const own = await visitor(stopping);
    const events = own.follow(follow, { id: library });
    await events.next();
    const next = events.next().catch((error: unknown) => error);
    await stopping.close();
    expect(await next).toMatchObject({ code: 1001 });
  });
});
