import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../../server/src/access/identity.ts';
import { openApplicationDatabase, poolOf } from '../../server/src/database/application-database.ts';
import { tableClasses } from '../../server/src/database/table-classes.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';
import { registerElsewhere } from './devices-and-systems.ts';
import { MirroredNetworks, type Persona, canaries, everyPersona } from './mirrored-networks.ts';
import { type Command, become, commands, reach, rolledBack } from './reach.ts';
import { whoReachesWhat } from './who-reaches-what.ts';

/** Each kind of user once: those without a membership today are like nobody, the controller is like the contact. */
const users: Persona[] = [
  ...(['counter', 'coordinator', 'counter at A and coordinator at B', 'municipal contact'] as const),
  ...(['POI adviser', 'national analyst', 'platform administrator', 'nobody', 'paired device', 'API token'] as const),
];

/** What is asked of the one function for figures: everything there ever was. */
const wholeTime = { from: '2020-01-01', until: '2030-01-01', cut: 'all' };

describe('in SQL, as the user that a session makes', () => {
  let database: TestDatabase;
  let networks: MirroredNetworks;
  const identities = new Map<Persona, Identity | null>();

  beforeAll(async () => {
    database = await createTestDatabase();
    networks = await MirroredNetworks.build(database.admin);
    await database.admin.query(
      `insert into municipality_successor values ($1, $2, '2020-01-01'), ($2, $1, '2020-01-01')`,
      [networks.a.municipality, networks.b.municipality],
    );
    await database.admin.query(`insert into series_break values ('TOPIC', '2025-01-01', 'Andere onderwerpen')`);
    const source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities: [] });
    for (const network of [networks.a, networks.b]) await registerElsewhere(database.admin, network);
    for (const persona of everyPersona) identities.set(persona, await networks.identityOf(persona, poolOf(source)));
    await source.destroy();
  });
  afterAll(() => database?.drop());

  const rows = async <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await database.admin.query<Row>(sql, values)).rows;
  const as = <T>(persona: Persona, work: () => Promise<T>): Promise<T> =>
    rolledBack(database.admin, async () => {
      await become(database.admin, identities.get(persona) ?? null);
      return work();
    });

  /** How far everyone reaches into a table, in the form of the table of expectations. */
  async function reached(table: string, of: Command[] = commands) {
    const { a, b } = networks;
    const tried = whoReachesWhat[table]!.try(a, b);
    const found: Record<string, Record<string, string>> = {};
    for (const command of of) {
      found[command] = {};
      for (const user of users)
        found[command][user] = await reach(database.admin, identities.get(user) ?? null, table, tried, command);
    }
    return found;
  }

  function expected(table: string, of: Command[] = commands) {
    const nothing = (command: Command) => (command === 'move' ? 'none' : 'none/none');
    const row = (command: Command) => {
      const who = whoReachesWhat[table]!.reach[command];
      return Object.fromEntries(
        users.map((user) => [user, who === 'everyone' ? 'all/all' : (who[user] ?? nothing(command))]),
      );
    };
    return Object.fromEntries(of.map((command) => [command, row(command)]));
  }

  describe('each table the application has rights on', () => {
    it('is in the table of who reaches what', () => {
      const reachable = Object.entries(tableClasses).filter(
        ([, kind]) => !['account', 'internal', 'decided'].includes(kind),
      );
      expect(Object.keys(whoReachesWhat).sort()).toEqual(reachable.map(([table]) => table).sort());
    });

    it.each(Object.keys(whoReachesWhat))('lets those read and write that may, and nobody else: %s', async (table) => {
      expect(await rolledBack(database.admin, () => reached(table))).toEqual(expected(table));
    });
  });

  describe('each policy, weakened on purpose', () => {
    interface Policy extends Record<string, unknown> {
      name: string;
      table: string;
      /** 'all' for what takes away from every command. */
      command: Command | 'all';
      open: boolean;
    }
    const policies = () =>
      rows<Policy>(
        `select p.polname as name, c.relname as table, 'true' in (pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as open,
           case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as command
         from pg_policy p join pg_class c on c.oid = polrelid where polroles = array['regiepunt_app'::regrole::oid]`,
      );
    const weakenings = (table: string, command: Command | 'all'): string[] => {
      if (command === 'all') return ['using (true) with check (true)', 'using (true)', ...narrowsNewRows(table)];
      if (command === 'insert') return ['with check (true)'];
      if (command !== 'update') return ['using (true)'];
      // Whoever may change rows must not hand them over; where nobody of a library may, either half of the policy is enough.
      const libraries = 'coordinator' in Object(whoReachesWhat[table]!.reach.update);
      return ['using (true) with check (true)', ...(libraries ? ['using (true)', 'with check (true)'] : [])];
    };

    /** Where the desk's own point is asked of new rows too. */
    const narrowsNewRows = (table: string) =>
      ['question', 'location', 'signal', 'signal_content'].includes(table) ? [] : ['with check (true)'];

    /**
     * Policies of the desk that take away nothing in these networks: a mark is of the whole library, and in a period that is closed nobody
     * answers. They stand there for the day that the policies beside them let more through.
     */
    const takesNothingAway = new Set(['decision_due_of_desk', 'survey_answer_of_desk', 'survey_pace_of_desk']);

    it('makes an assertion above fail', async () => {
      const unnoticed: string[] = [];
      let tried = 0;
      for (const { name, table, command, open } of await policies()) {
        if ((command === 'select' && open) || takesNothingAway.has(name)) continue;
        for (const weak of weakenings(table, command)) {
          tried += 1;
          const affected: Command[] =
            command === 'all' ? commands : command === 'update' ? ['update', 'move'] : [command];
          const found = await rolledBack(database.admin, async () => {
            // Where nobody may, there is no right either: two locks, of which this test opens both.
            if (command !== 'all') await database.admin.query(`grant ${command} on ${table} to regiepunt_app`);
            await database.admin.query(`alter policy ${name} on ${table} ${weak}`);
            return reached(table, affected);
          });
          if (JSON.stringify(found) === JSON.stringify(expected(table, affected))) unnoticed.push(`${name} ${weak}`);
        }
      }
      expect(unnoticed).toEqual([]);
      expect(tried).toBeGreaterThan(75);
    });

    it('is noticed too when row-level security is switched off altogether', async () => {
      for (const table of ['visit', 'question', 'audit_entry', 'metric_day', 'metric_month', 'location']) {
        const found = await rolledBack(database.admin, async () => {
          await database.admin.query(`alter table ${table} disable row level security`);
          return reached(table, ['select']);
        });
        expect(found).not.toEqual(expected(table, ['select']));
      }
    });
  });

  describe('accounts', () => {
    const accounts = Object.keys(tableClasses).filter((table) => tableClasses[table] === 'account');

    it.each(accounts)('are out of reach of the application: %s', async (table) => {
      for (const statement of [
        `select from ${table}`,
        `delete from ${table}`,
        `update ${table} set user_id = null`,
        `insert into ${table} default values`,
      ]) {
        await expect(as('platform administrator', () => rows(statement))).rejects.toThrow();
      }
      await expect(as('coordinator', () => rows(`select from ${table}`))).rejects.toMatchObject({ code: '42501' });
    });

    it.each(['visit', 'question', 'audit_entry', 'metric_day', 'metric_month'])(
      'sign-in cannot read what libraries register: %s',
      async (table) => {
        await database.admin.query('begin');
        await database.admin.query('set local role regiepunt_access');
        await expect(rows(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
        await database.admin.query('rollback');
      },
    );
  });

  describe('the trail', () => {
    const line = `insert into audit_entry (library_id, actor_id, action, subject_id) values ($1, $2, 'LOCATION_SAVED', gen_random_uuid())`;

    it('is written in your own name, for your own library', async () => {
      const { userId } = identities.get('counter')!;
      const other = identities.get('coordinator')!.userId;
      await expect(as('counter', () => rows(line, [networks.a.library, userId]))).resolves.toEqual([]);
      await expect(as('counter', () => rows(line, [networks.a.library, other]))).rejects.toMatchObject({
        code: '42501',
      });
      await expect(as('counter', () => rows(line, [networks.b.library, userId]))).rejects.toMatchObject({
        code: '42501',
      });
    });

    it('is never changed or shortened, by nobody, not even by whoever wrote it', async () => {
      for (const statement of [
        `update audit_entry set action = 'VISIT_UNDONE'`,
        'delete from audit_entry',
        'truncate audit_entry',
      ]) {
        for (const user of users)
          await expect(as(user, () => rows(statement))).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  describe('the one door for figures of others', () => {
    const totals = (kind: string, id: string, grain: string) =>
      rows<{ visits: number }>('select visits from measure($1::jsonb)', [
        JSON.stringify([{ kind, ids: [id], ...wholeTime, grain, dimensions: ['total'] }]),
      ]);
    const { visits: a } = canaries.a;
    const { visits: b } = canaries.b;
    const areas = [
      'LIBRARY',
      'LIBRARY_IN_MUNICIPALITY',
      'LOCATION',
      'MUNICIPALITY',
      'SUPPORT_ORGANISATION',
      'PROVINCE',
    ];
    const of = (side: string, visits: number, ...kinds: string[]) =>
      Object.fromEntries(kinds.map((kind) => [`${kind} ${side}`, visits]));

    it.each([
      ['counter', {}],
      ['coordinator', of('A', a, 'LIBRARY', 'LIBRARY_IN_MUNICIPALITY', 'LOCATION')],
      ['counter at A and coordinator at B', of('B', b, 'LIBRARY', 'LIBRARY_IN_MUNICIPALITY', 'LOCATION')],
      ['municipal contact', of('A', a, 'MUNICIPALITY', 'LIBRARY_IN_MUNICIPALITY', 'LOCATION')],
      ['POI adviser', of('A', a, ...areas)],
      ['national analyst', { ...of('A', a, ...areas), ...of('B', b, ...areas), 'NATION A': a + b, 'NATION B': a + b }],
      ['platform administrator', {}],
      ['nobody', {}],
      ['paired device', {}],
      ['API token', of('A', a, 'LIBRARY', 'LIBRARY_IN_MUNICIPALITY', 'LOCATION')],
      ['someone whose membership ended today', {}],
      ['someone whose membership begins tomorrow', {}],
    ] as [Persona, Record<string, number>][])('gives %s nothing outside their scope', async (persona, allowed) => {
      const found: Record<string, number> = {};
      for (const [side, network] of [
        ['A', networks.a],
        ['B', networks.b],
      ] as const) {
        const scopes = {
          LIBRARY: network.library,
          LIBRARY_IN_MUNICIPALITY: `${network.library}:${network.municipality}`,
          LOCATION: network.open,
          MUNICIPALITY: network.municipality,
          SUPPORT_ORGANISATION: network.supportOrganisation,
          PROVINCE: network.province,
          NATION: 'NL',
        };
        for (const [kind, id] of Object.entries(scopes)) {
          for (const grain of ['MONTH', 'PROVINCE', 'DAY']) {
            const [total] = await as(persona, () => totals(kind, id, grain));
            if (total) found[`${kind} ${side}`] = Number(total.visits);
          }
        }
      }
      expect(found).toEqual(allowed);
    });

    it('gives totals only: whoever may ask it still reads no count of another', async () => {
      expect(
        await as('national analyst', () => rows('select from metric_day union all select from metric_month')),
      ).toEqual([]);
    });
  });

  it('forgets who asked when the transaction is over: settings are empty then, and nothing is visible', async () => {
    const { admin } = database;
    await admin.query('begin');
    await become(admin, identities.get('coordinator')!);
    expect(await rows('select from visit')).toHaveLength(2);
    await admin.query('commit');
    expect(await rows(`select current_setting('regiepunt.libraries_register', true) as setting`)).toEqual([
      { setting: '' },
    ]);
    await admin.query('begin');
    await admin.query('set local role regiepunt_app');
    for (const table of ['visit', 'question', 'audit_entry', 'metric_day', 'metric_month', 'metric_month_changed'])
      expect(await rows(`select from ${table}`)).toEqual([]);
    const nation = { kind: 'NATION', ids: ['NL'], ...wholeTime, grain: 'PROVINCE', dimensions: ['total'] };
    expect(await rows(`select name from location where state = 'PLANNED'`)).toEqual([]);
    expect(await rows('select * from measure($1::jsonb)', [JSON.stringify([nation])])).toEqual([]);
    await admin.query('rollback');
  });

  it('lets the counter at A who coordinates B coordinate B and not A', async () => {
    const rename = (library: string) =>
      as('counter at A and coordinator at B', () =>
        rows(`update location set name = 'x' where library_id = $1 returning 1`, [library]),
      );
    expect(await rename(networks.a.library)).toEqual([]);
    expect(await rename(networks.b.library)).toHaveLength(2);
  });
});
