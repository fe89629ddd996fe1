import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../server/src/access/roles.ts';
import { dayAt } from '../../server/src/calendar/amsterdam.ts';
import { asMigrator } from '../../server/src/database/as-migrator.ts';
import { countsOfStoredVisits } from '../../server/src/registration/stored-counts.repository.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { RunningServer, sleep } from './running-server.ts';

const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { alreadyRegistered visit { id } problems { code } } }`;

const server = new RunningServer();
let libraryId: string;
let locationId: string;
let session: string;
/** Every visit that was ever sent, and those the server said are stored. */
const sent = new Map<string, Record<string, unknown>>();
const confirmed = new Set<string>();

beforeAll(async () => {
  await server.start();
  await asMigrator(server.databaseUrl, async (client) => {
    const network = new NetworkBuilder(client);
    libraryId = await network.library('Bibliotheek A', ['GM0148']);
    locationId = await network.location(libraryId, 'GM0148', 'Balie');
    session = (await network.user('Teun Teller', { role: Role.COUNTER, organisation: libraryId })).session;
  });
});
afterAll(() => server.remove());

function newVisit(): Record<string, unknown> {
  const topics = ['digid', 'uwv', 'pension'];
  const questions = topics.slice(0, 1 + (sent.size % 3)).map((topic) => ({ topic, help: ['HELPED'] }));
  return { id: randomUUID(), libraryId, locationId, day: dayAt(), partOfDay: 'MORNING', questions };
}

/** Registers a visit. @returns whether the server said that it is stored */
async function send(input: Record<string, unknown>): Promise<boolean> {
  sent.set(String(input.id), input);
  const { data } = await server.send(session, register, { input });
  const stored = data?.registerVisit?.visit?.id === input.id;
  if (stored) confirmed.add(String(input.id));
  return stored;
}

/** Registers one visit after the other at eight desks, until the server no longer answers. */
async function registerUntilItEnds(): Promise<void> {
  const desk = async () => {
    for (;;) if (!(await send(newVisit()).catch(() => false))) return;
  };
  await Promise.all(Array.from({ length: 8 }, desk));
}

const ids = () =>
  asMigrator(server.databaseUrl, async (client) =>
    (await client.query<{ id: string }>('select id from visit')).rows.map(({ id }) => id),
  );

/** How many connections wait for what another has locked. */
const waitingForLock = () =>
  asMigrator(server.databaseUrl, async (client) => {
    const { rows } = await client.query('select distinct pid from pg_locks where not granted');
    return rows.length;
  });

/** Counts that are not what the stored visits say. */
const wrongCounts = () =>
  asMigrator(server.databaseUrl, async (client) => {
    const key = 'library_id, location_id, municipality_code, day, dimension, code';
    const days = await client.query(
      `with counted as (${countsOfStoredVisits}) select * from metric_day d full join counted c using (${key}) where (d.visits, d.questions) is distinct from (c.visits, c.questions)`,
    );
    const months = await client.query(
      `with counted as (select library_id, municipality_code, date_trunc('month', day)::date as month, dimension, code, sum(visits)::int as visits, sum(questions)::int as questions
         from (${countsOfStoredVisits}) as given group by 1, 2, 3, 4, 5)
       select * from metric_month m full join counted c using (library_id, municipality_code, month, dimension, code)
       where (m.visits, m.questions) is distinct from (c.visits, c.questions)`,
    );
    return [...days.rows, ...months.rows];
  });

describe('visits that are being registered', () => {
  it.each([
    ['the server is killed', false, 60],
    ['the server and PostgreSQL are killed', true, 80],
    ['the server is killed, again', false, 110],
    ['the server and PostgreSQL are killed, again', true, 40],
    ['the server is killed once more', false, 90],
  ])('are there once, when they were confirmed before %s', async (_, database, visits) => {
    const before = confirmed.size;
    const desks = registerUntilItEnds();
    // The first after a start takes as long as the machine lets it.
    await expect.poll(() => confirmed.size, { timeout: 60_000, interval: 1 }).toBeGreaterThan(before + visits);
    if (database) void server.killDatabase();
    await server.end('SIGKILL');
    await desks;
    await server.start();

    const stored = await ids();
    expect([...confirmed].filter((id) => !stored.includes(id))).toEqual([]);
    expect(stored.filter((id) => !sent.has(id))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    expect(await wrongCounts()).toEqual([]);

    // The desks send again what they heard nothing of, and for good measure what they heard of as well.
    const again = [...sent.values()].filter(({ id }) => !confirmed.has(String(id)));
    for (const input of [...again, ...[...sent.values()].slice(-5)]) expect(await send(input)).toBe(true);
    expect((await ids()).sort()).toEqual([...sent.keys()].sort());
    expect(await wrongCounts()).toEqual([]);
  });
});

describe('the server without its PostgreSQL', () => {
  it('is not ready within two seconds, says so, and serves again within ten without being started again', async () => {
    const startAgain = server.killDatabase();
    const gone = Date.now();
    while (await server.ready()) await sleep(50);
    expect(Date.now() - gone).toBeLessThan(2000);
    const answer = await server.send(session, '{ libraries { name } }');
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });

    await startAgain();
    const back = Date.now();
    while (!(await server.ready())) await sleep(50);
    expect(await send(newVisit())).toBe(true);
    expect(Date.now() - back).toBeLessThan(10_000);
    expect((await ids()).sort()).toEqual([...sent.keys()].sort());
  });
});

describe('the log', () => {
  it('holds nothing of what people told or who they are', async () => {
    const secrets = { email: 'wilma.geheim@example.nl', password: 'een geheim wachtwoord' };
    await server.send(
      null,
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { id } } }',
      secrets,
    );
    await asMigrator(server.databaseUrl, (client) => client.query('alter table code rename to stolen_code'));
    const { errors } = await server.send(session, register, { input: newVisit() });
    await asMigrator(server.databaseUrl, (client) => client.query('alter table stolen_code rename to code'));
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(server.output).toMatch(/"level":50/);
    expect(server.output).not.toMatch(/remoteAddress|cookie/);
    for (const secret of [...Object.values(secrets), 'Teun', session, libraryId])
      expect(server.output).not.toContain(secret);
  });
});

describe('stopping', () => {
  it('answers every request that was under way, lets nobody in any more, and stops PostgreSQL after it', async () => {
    const visits = Array.from({ length: 6 }, newVisit);
    let under: Promise<boolean>[] = [];
    let ended: Promise<number | string> = Promise.resolve(-1);
    await asMigrator(server.databaseUrl, async (client) => {
      await client.query('begin');
      await client.query('lock table visit in share row exclusive mode');
      under = visits.map(send);
      await expect.poll(waitingForLock, { timeout: 20_000 }).toBe(visits.length);
      ended = server.end('SIGTERM');
      const letsIn = () =>
        server.send(null, '{ libraries { name } }').then(
          () => true,
          () => false,
        );
      await expect.poll(letsIn, { timeout: 20_000 }).toBe(false);
      await client.query('commit');
    });
    expect(await Promise.all(under)).toEqual(visits.map(() => true));
    // Connections kept open for a next request held it for over a minute once.
    expect(await Promise.race([ended, sleep(15_000)])).toBe(0);
    expect(server.databaseRuns).toBe(false);

    await server.start();
    expect((await ids()).sort()).toEqual([...sent.keys()].sort());
    expect(await wrongCounts()).toEqual([]);
  });
});
