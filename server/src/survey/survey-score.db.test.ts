import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identityOfSession } from '../access/sessions.ts';
import { Role } from '../access/roles.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { dayAt } from '../calendar/amsterdam.ts';
import { poolOf, openApplicationDatabase } from '../database/application-database.ts';
import { Loaders } from '../database/loaders.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { usualThresholds } from '../disclosure/what-is-protected/thresholds.ts';
import { entities } from '../graphql/entities.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { ScopeKind } from '../measures/scope.type.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { surveyScoreOf } from './survey-score.ts';
import { surveyStatementsOf } from './survey-statements.ts';

describe('the score visitors give', () => {
  const today = dayAt();
  let database: TestDatabase;
  let source: Awaited<ReturnType<typeof openApplicationDatabase>>;
  let [library, dalfsen, ommen]: string[] = [];
  const users: Record<string, string> = {};

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities });
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    await network.municipality('GM0175', 'Ommen');
    library = await network.library('Bibliotheek Vechtdal', ['GM0148', 'GM0175']);
    dalfsen = await network.location(library, 'GM0148', 'Balie Dalfsen');
    ommen = await network.location(library, 'GM0175', 'Balie Ommen');
    const poi = await network.supportOrganisation('POI', ['PV23'], [library]);
    const of = async (name: string, role: Role, organisation?: string) =>
      (users[name] = (await network.user(name, { role, ...(organisation ? { organisation } : {}) } as never)).session);
    await of('coordinator', Role.COORDINATOR, library);
    await of('adviser', Role.POI_ADVISER, poi);
    await of('dalfsen', Role.MUNICIPAL_CONTACT, 'GM0148');
    await of('analyst', Role.NATIONAL_ANALYST);
    await of('counter', Role.COUNTER, library);

    const period = async (from: string, until: string, version = 1) => {
      const id = randomUUID();
      await database.admin.query(
        `insert into survey_period (library_id, id, version, from_day, until_day, opened_by, closed_by, closed_on) values ($1, $2, $3, $4, $5, $1, $1, $5)`,
        [library, id, version, from, until],
      );
      return id;
    };
    const tell = (id: string, field: string, part: number, at: string[], municipality: string | null, counts: object) =>
      database.admin.query(
        `insert into survey_result values ($1, $2, $3, $4, $5, $6, (select sum(value::integer) from jsonb_each_text($7)), $7, $8)`,
        [library, id, field, part, at, municipality, counts, municipality ? null : ['GM0148', 'GM0175']],
      );
    const spring = await period('2026-03-02', '2026-03-30');
    await tell(spring, 'response', 1, [dalfsen], 'GM0148', { answers: 10, visits: 40 });
    await tell(spring, 'response', 2, [ommen], 'GM0175', { answers: 6, visits: 10 });
    await tell(spring, 'score', 1, [dalfsen], 'GM0148', { 8: 10 });
    await tell(spring, 'score', 2, [ommen], 'GM0175', { 5: 6 });
    await tell(spring, 'statement:LEARNED', 1, [dalfsen], 'GM0148', { 4: 5, 5: 5 });
    await tell(spring, 'statement:LEARNED', 2, [ommen], 'GM0175', { 1: 5 });
    await tell(spring, 'statement:KNOWS_WAY', 1, [dalfsen, ommen], null, { 3: 6 });
    await tell(spring, 'age', 1, [dalfsen, ommen], null, { FROM_75: 16 });
    // Few in each: told together alone.
    const autumn = await period('2026-09-28', '2026-10-05');
    await tell(autumn, 'response', 1, [dalfsen], 'GM0148', { answers: 4, visits: 8 });
    await tell(autumn, 'response', 2, [ommen], 'GM0175', { answers: 4, visits: 8 });
    await tell(autumn, 'score', 1, [dalfsen, ommen], null, { 10: 8 });
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  const scoreFor = (user: string, kind: ScopeKind, id: string, from = '2026-01-01', until = '2027-01-01') =>
    askedBy(user, (context) => surveyScoreOf(context, { kind, id }, from, until));
  const statementsFor = (user: string, kind: ScopeKind, id: string, from = '2026-01-01', until = '2027-01-01') =>
    askedBy(user, (context) => surveyStatementsOf(context, { kind, id }, from, until));
  const askedBy = async <Answer>(user: string, ask: (context: RequestContext) => Promise<Answer>, parties = 5) => {
    const identity = await identityOfSession(poolOf(source), users[user]!, today);
    const db = new UnitOfWork(source, tenantSettings(identity));
    try {
      const server = { thresholds: { ...usualThresholds, parties } };
      const context = { identity, db, loaders: new Loaders(db), today: '2026-12-01', server } as RequestContext;
      return await ask(context);
    } finally {
      await db.close();
    }
  };

  it('is the same for the own library and its parties, with response and what it covers', async () => {
    const all = {
      score: { n: 24, mean: (80 + 30 + 80) / 24, lowerQuartile: 7.25, median: 8, upperQuartile: 10 },
      ...{ answers: 24, visits: 66, response: 24 / 66, from: '2026-03-02', until: '2026-10-05', versions: [1] },
      fewest: 5,
    };
    for (const user of ['coordinator', 'adviser', 'analyst'])
      expect(await scoreFor(user, ScopeKind.LIBRARY, library!), user).toEqual(all);
    expect(await scoreFor('analyst', ScopeKind.NATION, 'NL')).toEqual(all);
  });

  it('of a municipality leaves out what lies in several, for whoever asks', async () => {
    for (const [user, kind, id] of [
      ['dalfsen', ScopeKind.MUNICIPALITY, 'GM0148'],
      ['analyst', ScopeKind.MUNICIPALITY, 'GM0148'],
      ['dalfsen', ScopeKind.LOCATION, dalfsen!],
      ['coordinator', ScopeKind.LIBRARY_IN_MUNICIPALITY, `${library}:GM0148`],
    ] as const)
      expect(await scoreFor(user, kind, id), `${user} ${kind}`).toMatchObject({
        ...{ score: { n: 10, mean: 8 }, answers: 14, visits: 48 },
      });
  });

  it('of a province holds what lies in several of its municipalities, and not what lies in part outside it', async () => {
    const ofProvince = async (user: string) => (await scoreFor(user, ScopeKind.PROVINCE, 'PV23'))?.score?.n;
    expect(await ofProvince('adviser')).toBe(24);
    expect(await ofProvince('analyst')).toBe(24);
    await database.admin.query(
      `insert into province (code, name) values ('PV25', 'Gelderland') on conflict do nothing`,
    );
    await database.admin.query(`update municipality set province_code = 'PV25' where code = 'GM0175'`);
    expect(await ofProvince('analyst')).toBe(10);
    await database.admin.query(`update municipality set province_code = 'PV23' where code = 'GM0175'`);
  });

  it('stands beside the statements, added up over whole sets of points, the same for whoever may read it', async () => {
    const learned = { version: 1, key: 'LEARNED' };
    const knows = { version: 1, key: 'KNOWS_WAY', n: 6, mean: 3, lowerQuartile: 3, median: 3, upperQuartile: 3 };
    for (const [user, kind, id] of [
      ['coordinator', ScopeKind.LIBRARY, library!],
      ['adviser', ScopeKind.LIBRARY, library!],
      ['analyst', ScopeKind.NATION, 'NL'],
      ['adviser', ScopeKind.PROVINCE, 'PV23'],
    ] as const)
      expect(await statementsFor(user, kind, id), `${user} ${kind}`).toEqual([
        knows,
        { ...learned, n: 15, mean: (20 + 25 + 5) / 15, lowerQuartile: 1, median: 4, upperQuartile: 5 },
      ]);
    const here = [{ ...learned, n: 10, mean: 4.5, lowerQuartile: 4, median: 4.5, upperQuartile: 5 }];
    expect(await statementsFor('dalfsen', ScopeKind.MUNICIPALITY, 'GM0148')).toEqual(here);
    expect(await statementsFor('dalfsen', ScopeKind.LOCATION, dalfsen!)).toEqual(here);
    expect(await statementsFor('dalfsen', ScopeKind.LOCATION, ommen!)).toEqual([]);
    expect(await statementsFor('dalfsen', ScopeKind.MUNICIPALITY, 'GM0148', '2026-07-01')).toEqual([]);
    expect(await statementsFor('counter', ScopeKind.LIBRARY, library!)).toEqual([]);
  });

  it('counts a period whole where its last day lies, and no part of it elsewhere', async () => {
    const n = async (from: string, until: string) =>
      (await scoreFor('coordinator', ScopeKind.LIBRARY, library!, from, until))?.score?.n ?? 0;
    expect(await n('2026-03-01', '2026-03-29')).toBe(0);
    expect(await n('2026-03-29', '2026-03-30')).toBe(16);
    expect(await n('2026-10-01', '2026-11-01')).toBe(8);
    expect(await n('2026-07-01', '2026-10-01')).toBe(0);
  });

  it('under a threshold that was raised since leaves out what fewer answered, in every sum and for everybody', async () => {
    const under = async (parties: number, user: string, kind: ScopeKind, id: string) => {
      const scope = { kind, id };
      const [from, until] = ['2026-01-01', '2026-09-01'];
      const held = await askedBy(user, (context) => surveyScoreOf(context, scope, from, until), parties);
      const stated = await askedBy(user, (context) => surveyStatementsOf(context, scope, from, until), parties);
      return [held?.score?.n ?? null, held?.answers, held?.fewest, stated.map(({ key, n }) => `${key} ${n}`)];
    };
    const everywhere = [
      ['coordinator', ScopeKind.LIBRARY, library!],
      ['adviser', ScopeKind.LIBRARY, library!],
      ['adviser', ScopeKind.PROVINCE, 'PV23'],
      ['analyst', ScopeKind.NATION, 'NL'],
    ] as const;
    for (const [user, kind, id] of everywhere) {
      expect(await under(6, user, kind, id)).toEqual([16, 16, 6, ['KNOWS_WAY 6', 'LEARNED 10']]);
      // The whole is that of the point that is told: nothing is left when that is subtracted.
      expect(await under(10, user, kind, id)).toEqual([10, 16, 10, ['LEARNED 10']]);
      expect(await under(11, user, kind, id)).toEqual([null, 16, 11, []]);
    }
    expect(await under(10, 'dalfsen', ScopeKind.MUNICIPALITY, 'GM0148')).toEqual([10, 10, 10, ['LEARNED 10']]);
    expect(await under(10, 'coordinator', ScopeKind.LOCATION, ommen!)).toEqual([null, 6, 10, []]);
  });

  it('tells the threshold a period was closed under when it was lowered since, as what was put together stays so', async () => {
    const closedUnder = (fewest: number) =>
      database.admin.query('update survey_period set fewest_answers = $1', [fewest]);
    await closedUnder(10);
    expect(await scoreFor('analyst', ScopeKind.NATION, 'NL')).toMatchObject({ score: { n: 24 }, fewest: 10 });
    await closedUnder(5);
    expect(await scoreFor('analyst', ScopeKind.NATION, 'NL')).toMatchObject({ score: { n: 24 }, fewest: 5 });
  });

  it('is for nobody else', async () => {
    for (const [user, kind, id] of [
      ['counter', ScopeKind.LIBRARY, library!],
      ['dalfsen', ScopeKind.LIBRARY, library!],
      ['dalfsen', ScopeKind.LOCATION, ommen!],
      ['dalfsen', ScopeKind.NATION, 'NL'],
    ] as const)
      expect(await scoreFor(user, kind, id)).toBeNull();
  });
});
