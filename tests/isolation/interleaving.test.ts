import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../../server/src/access/identity.ts';
import { Role } from '../../server/src/access/roles.ts';
import { identityOfSession } from '../../server/src/access/sessions.ts';
import { tenantSettings } from '../../server/src/access/tenant-settings.ts';
import { dayAt } from '../../server/src/calendar/amsterdam.ts';
import { openApplicationDatabase, poolOf } from '../../server/src/database/application-database.ts';
import { UnitOfWork } from '../../server/src/database/unit-of-work.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

interface Tenant {
  library: string;
  location: string;
  session: string;
  identity: Identity;
}

/** What goes on at once in a busy process, most of it ordinary. How often of 100 each comes. */
const mix = {
  'read visits': 22,
  'read at once': 10,
  'read planned points': 8,
  'read figures': 8,
  'register a visit': 12,
  'take a visit back': 4,
  'break off a write': 7,
  'write for another': 4,
  'fail while reading': 6,
  'read on after a failure': 4,
  'run out of time': 2,
  'leave without waiting': 4,
  'find a session': 3,
  'look through a bare connection': 3,
  'ask the API': 2,
  'lose the connection': 1,
} as const;
type Step = { what: keyof typeof mix; tenant: number; other: number };

const steps = 10_000;
const tenants = 5;
const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    ...Object.entries(mix).map(([what, weight]) => ({ weight, arbitrary: fc.constant(what as Step['what']) })),
  ),
  tenant: fc.nat(tenants - 1),
  other: fc.nat(tenants - 1),
});

describe('several libraries at work through two connections', () => {
  let database: TestDatabase;
  let api: TestApi;
  let source: Awaited<ReturnType<typeof openApplicationDatabase>>;
  const all: Tenant[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities: [] });
    api = await createTestApi(database.appUrl, { connections: 2, documents: { asked: askedOfApi } });
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    for (let at = 0; at < tenants; at++) {
      const library = await network.library(`Bibliotheek ${at}`, ['GM0148']);
      const location = await network.location(library, 'GM0148', `Balie ${at}`);
      await network.location(library, 'GM0148', `Plan ${at}`, { state: 'PLANNED' });
      const { session } = await network.user(`Coor ${at}`, { role: Role.COORDINATOR, organisation: library });
      all.push({ library, location, session, identity: (await identityOfSession(poolOf(source), session, dayAt()))! });
    }
  });
  afterAll(async () => {
    await api?.close();
    await source?.destroy();
    await database?.drop();
  });

  const insertVisit = `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel)
    values ($1, $2, $3, 'GM0148', current_date, 'MORNING', 'DESK')`;
  const visits = 'select library_id from visit';
  type Row = { library_id: string };
  const askedOfApi = `query ($id: ID!) { viewer { scopes { id } } figures(scope: { kind: LIBRARY, id: $id }, from: "2020-01-01", until: "2100-01-01") { scope { id } visits } }`;

  /** Does one step as a tenant. @returns the libraries that were seen */
  async function take({ what, tenant, other }: Step): Promise<string[]> {
    const me = all[tenant]!;
    const db = new UnitOfWork(source, tenantSettings(me.identity));
    const seen = (rows: Row[]) => rows.map(({ library_id }) => library_id);
    try {
      switch (what) {
        case 'read visits':
          return seen(await db.query<Row>(visits));
        case 'read at once':
          return (
            await Promise.all([
              db.query<Row>(visits),
              db.query<Row>('select library_id from metric_day'),
              db.query<Row>(visits),
            ])
          ).flatMap(seen);
        case 'read planned points':
          return seen(await db.query<Row>(`select library_id from location where state = 'PLANNED'`));
        case 'read figures': {
          const asked = all[other]!.library;
          const ask = { kind: 'LIBRARY', ids: [asked], from: '2020-01-01', until: '2100-01-01' };
          const how = { cut: 'day', grain: 'DAY', dimensions: ['total'] };
          const rows = await db.query('select from measure($1::jsonb)', [JSON.stringify([{ ...ask, ...how }])]);
          return rows.length > 0 ? [asked] : [];
        }
        case 'register a visit':
          await db.write((manager) => manager.query(insertVisit, [me.library, randomUUID(), me.location]));
          return seen(await db.query<Row>(visits));
        case 'take a visit back':
          return await db
            .write((manager) =>
              manager.query<
                Row[]
              >(`with one as (select id from visit limit 1), gone as (delete from visit where id in (select id from one) returning library_id)
              select library_id from gone`),
            )
            .then(seen);
        case 'break off a write':
          await expectRefused(
            db.write(async (manager) => {
              await manager.query(insertVisit, [me.library, randomUUID(), me.location]);
              throw new Error('broken off');
            }),
          );
          return seen(await db.query<Row>(visits));
        case 'write for another': {
          const they = all[other]!;
          if (they === me) return [];
          await expectRefused(
            db.write((manager) => manager.query(insertVisit, [they.library, randomUUID(), they.location])),
          );
          return seen(await db.query<Row>(visits));
        }
        case 'fail while reading':
          await expectRefused(Promise.all([db.query<Row>(visits), db.query('select 1 / 0')]));
          return [];
        case 'read on after a failure':
          await expectRefused(db.query('select nothing from nowhere'));
          return seen(await db.query<Row>(visits));
        case 'run out of time':
          await expectRefused(
            db.write(async (manager) => {
              await manager.query(`set local statement_timeout = 1`);
              await manager.query('select pg_sleep(1)');
            }),
          );
          return seen(await db.query<Row>(visits));
        case 'leave without waiting':
          void db.query(visits).catch(() => {});
          void db.query('select pg_sleep(0.001)').catch(() => {});
          return [];
        case 'find a session':
          return (await identityOfSession(poolOf(source), me.session, dayAt()))!.memberships.map(
            ({ organisationId }) => organisationId,
          );
        case 'look through a bare connection':
          return await seenByNobody();
        case 'ask the API': {
          // As another program asks it, and as the website does, which reads while the session is looked up.
          const variables = { id: all[other]!.library };
          const answers = [api.run(me.session, askedOfApi, variables), api.runDocument(me.session, 'asked', variables)];
          return (await Promise.all(answers)).flatMap(({ data }) =>
            [...data.viewer.scopes, ...(data.figures ? [data.figures.scope] : [])].map(({ id }: { id: string }) => id),
          );
        }
        case 'lose the connection':
          await db.query('select 1');
          await expectRefused(db.query('select pg_terminate_backend(pg_backend_pid())'));
          return [];
      }
    } finally {
      await db.close();
    }
  }

  /** What whoever takes a connection from the pool sees without saying who they are. */
  async function seenByNobody(): Promise<string[]> {
    const client = await poolOf(source).connect();
    try {
      const { rows } = await client.query<Row>(
        `${visits} union all select library_id from location where state = 'PLANNED'`,
      );
      const state = await client.query<{ who: string; setting: string | null }>(
        `select current_user as who, current_setting('regiepunt.libraries_register', true) as setting`,
      );
      expect(state.rows[0]!.who).toBe('regiepunt_app');
      expect(state.rows[0]!.setting ?? '').toBe('');
      return rows.map(({ library_id }) => library_id);
    } finally {
      client.release();
    }
  }

  async function expectRefused(work: Promise<unknown>): Promise<void> {
    const refused = await work.then(
      () => false,
      () => true,
    );
    if (!refused) throw new Error('This should have failed.');
  }

  it(`show nobody a row of another, in ${steps} steps with failures, and leave no connection in a transaction`, async () => {
    const waiting = fc.sample(arbitraryStep, { numRuns: steps, seed: 20_260_131 });
    const foreign: string[] = [];
    const failed: string[] = [];
    let seenOwn = 0;
    const work = async () => {
      for (let step = waiting.pop(); step; step = waiting.pop()) {
        const { what, tenant } = step;
        const seen = await take(step).catch((error: Error) => void failed.push(`${what}: ${error.message}`));
        const mine = what === 'look through a bare connection' ? null : all[tenant]!.library;
        for (const library of seen ?? []) {
          if (library === mine) seenOwn += 1;
          else foreign.push(`${what} as ${tenant}: ${library}`);
        }
      }
    };
    await Promise.all([work(), work(), work(), work()]);

    expect(foreign).toEqual([]);
    expect(failed).toEqual([]);
    // Otherwise the empty list above would say nothing.
    expect(seenOwn).toBeGreaterThan(steps);
    const { rows } = await database.admin.query(
      `select state, query from pg_stat_activity where datname = current_database() and usename = 'regiepunt_app' and state <> 'idle'`,
    );
    expect(rows).toEqual([]);
    for (const library of all) {
      const stored = await database.admin.query('select distinct location_id from visit where library_id = $1', [
        library.library,
      ]);
      expect(stored.rows).toEqual([{ location_id: library.location }]);
    }
  });

  it('would see a foreign row if a setting outlived its transaction', async () => {
    const client = await poolOf(source).connect();
    await client.query(`select set_config('regiepunt.libraries_register', $1, false)`, [`{${all[0]!.library}}`]);
    const { rows } = await client.query<Row>(visits);
    client.release(true);
    expect(rows.length).toBeGreaterThan(0);
  });
});
