import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { dayAt } from '../calendar/amsterdam.ts';
import { LiveVisitor, type LiveVisitorOptions, addressOfApp } from '../testing/live-visitor.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const follow = `subscription ($kind: ScopeKind!, $id: ID!) {
  registrations(scope: { kind: $kind, id: $id }, from: "2020-01-01", until: "2100-01-01") { visits questions scope { name } }
}`;
const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code message } } }`;
const today = dayAt();

describe('a dashboard that is open', () => {
  let database: TestDatabase;
  let here: TestApi;
  let there: TestApi;
  let library: string;
  let location: string;
  let session: Record<'coordinator' | 'counter' | 'contact' | 'stranger', string>;
  const visitors: LiveVisitor[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    [here, there] = await Promise.all([createTestApi(database.appUrl), createTestApi(database.appUrl)]);
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek A', ['GM0148']);
    location = await network.location(library, 'GM0148', 'Balie Dalfsen');
    const other = await network.library('Bibliotheek B', []);
    const user = async (name: string, role: Role, organisation: string) =>
      (await network.user(name, { role, organisation })).session;
    session = {
      coordinator: await user('Coor', Role.COORDINATOR, library),
      counter: await user('Teun', Role.COUNTER, library),
      contact: await user('Gerda', Role.MUNICIPAL_CONTACT, 'GM0148'),
      stranger: await user('Vera', Role.COORDINATOR, other),
    };
  });
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
  });
  afterAll(async () => {
    await Promise.all([here?.close(), there?.close()]);
    await database?.drop();
  });

  async function visitor(of: TestApi, options: LiveVisitorOptions): Promise<LiveVisitor> {
    const made = new LiveVisitor(await addressOfApp(of.app), options);
    visitors.push(made);
    return made;
  }

  const ofLibrary = () => ({ kind: 'LIBRARY', id: library });
  const visitsOf = (event: IteratorResult<FormattedExecutionResult>) =>
    (event.value as { data?: { registrations: { visits: number } | null } }).data?.registrations?.visits ?? null;

  async function registerOne(at: TestApi): Promise<void> {
    const input = {
      ...{ id: randomUUID(), libraryId: library, locationId: location, day: today, partOfDay: 'MORNING' },
      ...{ channel: 'DESK', questions: [{ topic: 'devices', help: ['ANSWERED'] }] },
    };
    const { data } = await at.run(session.counter, register, { input });
    expect(data.registerVisit.problems).toEqual([]);
  }

  it('shows what is registered at another process, to the library and its municipality', async () => {
    const coordinator = (await visitor(there, { session: session.coordinator })).follow(follow, ofLibrary());
    const contact = (await visitor(there, { session: session.contact })).follow(follow, {
      kind: 'MUNICIPALITY',
      id: 'GM0148',
    });
    const before = visitsOf(await coordinator.next())!;
    expect(visitsOf(await contact.next())).toBe(before);
    await registerOne(here);
    expect(visitsOf(await coordinator.next())).toBe(before + 1);
    expect(visitsOf(await contact.next())).toBe(before + 1);
  });

  it('gets a burst together, and the last count of it', async () => {
    const events = (await visitor(there, { session: session.coordinator })).follow(follow, ofLibrary());
    const before = visitsOf(await events.next())!;
    await Promise.all(Array.from({ length: 20 }, () => registerOne(here)));
    let told = 0;
    for (let visits = before; visits < before + 20; told++) visits = visitsOf(await events.next())!;
    expect(told).toBeLessThan(6);
  });

  it.each(['counter', 'stranger'] as const)('tells nothing to whoever may not see the figures: %s', async (who) => {
    const events = (await visitor(there, { session: session[who] })).follow(follow, ofLibrary());
    expect(visitsOf(await events.next())).toBeNull();
    expect((await events.next()).done).toBe(true);
  });

  it('holds no connection of the pool, and so no transaction, while nothing happens', async () => {
    const many = await Promise.all(
      Array.from({ length: 12 }, async () =>
        (await visitor(there, { session: session.coordinator })).follow(follow, ofLibrary()),
      ),
    );
    await Promise.all(many.map((events) => events.next()));
    const { rows } = await database.admin.query(
      `select state from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    );
    expect(rows).toEqual([]);
  });

  it('hears again after the connection to the database was lost, and reads what it missed', async () => {
    const events = (await visitor(there, { session: session.coordinator })).follow(follow, ofLibrary());
    const before = visitsOf(await events.next())!;
    const next = events.next();
    await database.admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'regiepunt-live'`,
    );
    await registerOne(here);
    let visits = visitsOf(await next)!;
    while (visits !== before + 1) visits = visitsOf(await events.next())!;
    await registerOne(here);
    expect(visitsOf(await events.next())).toBe(before + 2);
  });
});
