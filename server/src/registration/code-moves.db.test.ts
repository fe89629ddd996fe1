import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { identityOfSession } from '../access/sessions.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { dayAt } from '../calendar/amsterdam.ts';
import { openApplicationDatabase, poolOf } from '../database/application-database.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { removeImportedVisits, storeImportedVisits } from './imported-visits.ts';
import { recount } from './recount.ts';
import type { StoredVisit } from './stored-visit.ts';

const save = `mutation ($input: SaveCodeInput!) { saveCode(input: $input) { code { code parent } replaced problems { code } } }`;
const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }`;

describe('a code of a library that moves to another heading', () => {
  const today = dayAt();
  const importId = randomUUID();
  let database: TestDatabase;
  let api: TestApi;
  let source: DataSource;
  let desk: pg.Client;
  let at: { library: string; location: string; session: string };
  let code: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    const library = await network.library('Bibliotheek A', ['GM0148']);
    const location = await network.location(library, 'GM0148', 'Noord');
    const { session } = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
    at = { library, location, session };
    await database.admin.query('alter table visit drop constraint if exists visit_import_fkey');
    api = await createTestApi(database.appUrl);
    source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities: [] });
    desk = new pg.Client({ connectionString: database.adminUrl });
    await desk.connect();
  });
  afterAll(async () => {
    await desk?.end();
    await source?.destroy();
    await api?.close();
    await database?.drop();
  });
  beforeEach(async () => {
    await database.admin.query('truncate visit, question, metric_day, metric_month');
    code = (await saved({ label: `Eigen ${randomUUID().slice(0, 8)}` })).code.code;
  });

  const saved = async (given: object) => {
    const input = { list: 'TOPIC', libraryId: at.library, parent: 'devices', ...given };
    const { data, errors } = await api.run(at.session, save, { input });
    expect(errors).toBeUndefined();
    return data.saveCode;
  };
  const moved = () => saved({ code, label: `Anders ${code}`, parent: 'facilities' });
  const visit = () => ({
    ...{ id: randomUUID(), libraryId: at.library, locationId: at.location, day: today, partOfDay: 'MORNING' },
    questions: [{ topic: code, help: ['HELPED'] }],
  });
  const importing = async <T>(work: (db: UnitOfWork) => Promise<T>): Promise<T> => {
    const db = new UnitOfWork(source, tenantSettings(await identityOfSession(poolOf(source), at.session, today)));
    return work(db).finally(() => db.close());
  };
  const wrongCounts = async () => {
    const { days, months } = await asMigrator(database.adminUrl, (client) => recount(client, () => {}));
    return [days.rows, months.rows];
  };
  /** Until somebody waits for a lock of whoever is at work here. */
  const waiting = async () => {
    const look = `select from pg_locks where locktype = 'advisory' and not granted`;
    for (const end = Date.now() + 5000; (await database.admin.query(look)).rowCount === 0; await wait(10))
      if (Date.now() > end) throw new Error('Nobody waits.');
  };
  const lock = (kind: string) =>
    desk.query(`select pg_advisory_xact_lock${kind}(hashtextextended($1, 1763900))`, [at.library]);

  it('counts an imported visit under the new one, as it is when it is stored, and takes it away there', async () => {
    const { questions, ...rest } = visit();
    const given: StoredVisit = {
      ...{ ...rest, partOfDay: 'MORNING', channel: 'DESK', duration: null, satisfaction: null, helperKind: null },
      ...{ cameBy: null, cameByOrganisationId: null, age: null, gender: null, language: null },
      questions: questions.map(({ topic }) => ({
        ...{ topic, theme: null, help: ['HELPED' as const], kind: null, organisationId: null, governmentLevel: null },
        ...{ digid: null, referral: null },
      })),
    };
    expect(await moved()).toMatchObject({ replaced: false, code: { parent: 'facilities' } });
    const stored = () => importing((db) => db.write((manager) => storeImportedVisits(manager, importId, [given])));
    expect(await stored()).toBe(1);
    expect(await wrongCounts()).toEqual([0, 0]);
    await importing((db) => db.write((manager) => removeImportedVisits(manager, at.library, importId, 10)));
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('counts a visit that waits for it under the new one', async () => {
    await desk.query('begin');
    await lock('');
    await desk.query(`update code set parent_code = 'facilities' where code = $1`, [code]);
    const registered = api.run(at.session, register, { input: visit() });
    await waiting();
    await desk.query('commit');
    expect((await registered).data.registerVisit.problems).toEqual([]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('waits for a visit under it, which makes it a new code', async () => {
    await desk.query('begin');
    await lock('_shared');
    const { rows } = await desk.query<{ id: string }>(
      `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel)
       values ($1, gen_random_uuid(), $2, 'GM0148', $3, 'MORNING', 'DESK') returning id`,
      [at.library, at.location, today],
    );
    await desk.query(
      `insert into question (library_id, visit_id, position, topic, help) values ($1, $2, 1, $3, '{HELPED}')`,
      [at.library, rows[0]!.id, code],
    );
    const moving = moved();
    await waiting();
    await desk.query('commit');
    expect(await moving).toMatchObject({ replaced: true, problems: [] });
  });
});
