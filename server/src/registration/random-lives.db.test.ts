import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { identityOfSession } from '../access/sessions.ts';
import { Role } from '../access/roles.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { openApplicationDatabase, poolOf } from '../database/application-database.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { type TenantSettings, UnitOfWork } from '../database/unit-of-work.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { removeImportedVisits, storeImportedVisits } from './imported-visits.ts';
import { recount } from './recount.ts';
import { rollUpMonths } from './roll-up-months.ts';
import type { StoredVisit } from './stored-visit.ts';

const fields = {
  registerVisit: `mutation ($input: RegisterVisitInput!) { done: registerVisit(input: $input) { problems { code } } }`,
  registerVisits: `mutation ($visits: [RegisterVisitInput!]!) { done: registerVisits(visits: $visits) { results { outcome } problems { code } } }`,
  correctVisit: `mutation ($input: RegisterVisitInput!) { done: correctVisit(input: $input) { problems { code } } }`,
  undoVisit: `mutation ($l: ID!, $v: ID!) { done: undoVisit(libraryId: $l, visitId: $v) { undone problems { code } } }`,
  removeVisit: `mutation ($l: ID!, $v: ID!) { done: removeVisit(libraryId: $l, visitId: $v) { undone problems { code } } }`,
  recordZero: `mutation ($l: ID!, $p: ID!, $d: Day!) { done: recordZero(libraryId: $l, locationId: $p, day: $d) { problems { code } } }`,
  withdrawZero: `mutation ($l: ID!, $p: ID!, $d: Day!) { done: withdrawZero(libraryId: $l, locationId: $p, day: $d) { problems { code } } }`,
};
type Field = keyof typeof fields;

let database: TestDatabase;
let api: TestApi;
let source: Awaited<ReturnType<typeof openApplicationDatabase>>;
let at: { library: string; points: string[]; session: string };
const today = dayAt();

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  await network.municipality('GM0160', 'Hardenberg');
  const library = await network.library('Bibliotheek A', ['GM0148', 'GM0160']);
  const points = [
    await network.location(library, 'GM0148', 'Noord'),
    await network.location(library, 'GM0160', 'Zuid'),
  ];
  const { session } = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
  at = { library, points, session };
  api = await createTestApi(database.appUrl, { connections: 8, documents: fields });
  source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities: [] });
});
afterAll(async () => {
  await source?.destroy();
  await api?.close();
  await database?.drop();
});

/** Few ids, days and points, so that everything meets everything. */
const ids = Array.from({ length: 8 }, () => randomUUID());
const aVisit: fc.Arbitrary<StoredVisit> = fc
  .record({
    id: fc.constantFrom(...ids),
    point: fc.nat(1),
    day: fc.constantFrom(today, addDays(today, -1), addDays(today, -40)),
    age: fc.option(fc.constantFrom('FROM_75', 'UNKNOWN')),
    topics: fc.array(fc.constantFrom('digid', 'devices'), { minLength: 1, maxLength: 3 }),
  })
  .map(({ id, point, day, age, topics }) => ({
    ...{ id, libraryId: at.library, locationId: at.points[point]!, day, partOfDay: 'MORNING', channel: 'DESK' },
    ...{ duration: null, satisfaction: null, helperKind: null, cameBy: null, cameByOrganisationId: null, age },
    ...{ gender: null, language: null },
    questions: topics.map((topic) => ({
      ...{ topic, theme: null, help: ['HELPED' as const], kind: null, organisationId: null, governmentLevel: null },
      ...{ digid: null, referral: null },
    })),
  }));
const visits = fc.array(aVisit, { minLength: 1, maxLength: 8 });
const aDay = aVisit.map(({ locationId: p, day: d }) => ({ l: at.library, p, d }));
const anId = fc.constantFrom(...ids).map((v) => ({ l: at.library, v }));
const aStep: fc.Arbitrary<
  ['import', StoredVisit[]] | ['takeBack' | 'rollUp', null] | [Field, Record<string, unknown>]
> = fc.oneof(
  aVisit.map((input): [Field, Record<string, unknown>] => ['registerVisit', { input }]),
  visits.map((all): [Field, Record<string, unknown>] => ['registerVisits', { visits: all }]),
  aVisit.map((input): [Field, Record<string, unknown>] => ['correctVisit', { input }]),
  anId.map((which): [Field, Record<string, unknown>] => ['undoVisit', which]),
  anId.map((which): [Field, Record<string, unknown>] => ['removeVisit', which]),
  aDay.map((day): [Field, Record<string, unknown>] => ['recordZero', day]),
  aDay.map((day): [Field, Record<string, unknown>] => ['withdrawZero', day]),
  visits.map((all): ['import', StoredVisit[]] => ['import', all]),
  fc.constant<['takeBack', null]>(['takeBack', null]),
  fc.constant<['rollUp', null]>(['rollUp', null]),
);

/** An import's own work, as whoever imports. */
async function importing<T>(work: (db: UnitOfWork) => Promise<T>, more: Partial<TenantSettings> = {}): Promise<T> {
  const identity = await identityOfSession(poolOf(source), at.session, today);
  const db = new UnitOfWork(source, { ...tenantSettings(identity), ...more });
  return work(db).finally(() => db.close());
}

async function take([step, given]: [string, unknown], importId: string): Promise<void> {
  if (step === 'rollUp') {
    await asMigrator(database.adminUrl, (client) => rollUpMonths(client, today));
  } else if (step === 'import') {
    await importing((db) => db.write((manager) => storeImportedVisits(manager, importId, given as StoredVisit[])));
  } else if (step === 'takeBack') {
    await importing((db) => db.write((manager) => removeImportedVisits(manager, at.library, importId, 3)));
  } else {
    const { errors } = await api.runDocument(at.session, step, given as Record<string, unknown>);
    expect(errors).toBeUndefined();
  }
}

/** All counts as the nation reads them: rolled up, but for months that changed since or still run. */
const byProvince = () =>
  importing(
    (db) => {
      const stretch = { from: '2020-01-01', until: '2030-01-01', cut: 'month', grain: 'PROVINCE' };
      return db.query(
        'select start as month, dimension, code, visits, questions from measure($1::jsonb) where visits > 0 order by 1, 2, 3',
        [JSON.stringify([{ kind: 'NATION', ids: ['NL'], ...stretch, dimensions: ['total'] }])],
      );
    },
    { nation_measure: 'on' },
  );
const byMonth = async () =>
  (
    await database.admin.query(
      `select month, dimension, code, sum(visits)::bigint as visits, sum(questions)::bigint as questions from metric_month
       where dimension = 'total' group by 1, 2, 3 having sum(visits) > 0 order by 1, 2, 3`,
    )
  ).rows;

test('after any life of visits, several at a time, the counts equal a recount, and no zero stands beside a visit', async () => {
  const importId = randomUUID();
  await database.admin.query(`alter table visit drop constraint if exists visit_import_fkey`);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(aStep, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), async (rounds) => {
      await database.admin.query(
        `truncate visit, question, metric_day, metric_month, audit_entry, zero_day, visit_undone,
           metric_month_changed, metric_province_month, metric_rolled_up`,
      );
      for (const steps of rounds) await Promise.all(steps.map((step) => take(step, importId)));
      expect(await byProvince()).toEqual(await byMonth());
      const { days, months, provinces } = await asMigrator(database.adminUrl, (client) => recount(client, () => {}));
      expect([days.rows, months.rows, provinces.rows]).toEqual([0, 0, 0]);
      const { rows } = await database.admin.query(
        `select (select count(*)::int from zero_day join visit using (library_id, location_id, day)) as both,
           (select count(*)::int from visit v join visit_undone u on u.library_id = v.library_id and u.visit_id = v.id) as back`,
      );
      expect(rows).toEqual([{ both: 0, back: 0 }]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
