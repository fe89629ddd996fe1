import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutMemberships, type Identity } from '../access/identity.ts';
import { OrganisationKind, Role, nationId } from '../access/roles.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { now } from '../calendar/amsterdam.ts';
import { openApplicationDatabase } from '../database/application-database.ts';
import { Loaders } from '../database/loaders.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { entities } from '../graphql/entities.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { ScopeKind } from '../measures/scope.type.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { readComparison } from './read-comparison.ts';

/** The national analyst. */
const identity: Identity = {
  ...{ ...withoutMemberships, name: 'Analist', desk: null, token: null },
  ...{
    userId: '6f1c2b7e-58d4-4c0e-9a57-0d3e8b210001',
    actor: { kind: 'USER', id: '6f1c2b7e-58d4-4c0e-9a57-0d3e8b210001' },
  },
  memberships: [
    {
      ...{ id: '6f1c2b7e-58d4-4c0e-9a57-0d3e8b210002', role: Role.NATIONAL_ANALYST, managesUsers: false },
      ...{ organisationKind: OrganisationKind.PLATFORM, organisationId: nationId, organisationName: 'KB' },
      ...{ validFrom: '2020-01-01', validUntil: null },
    },
  ],
};

describe('eight hundred points with two years of counts', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    const { admin } = database;
    const network = new NetworkBuilder(admin);
    for (const [at, name] of ['Dalfsen', 'Zwolle', 'Raalte', 'Olst'].entries())
      await network.municipality(`GM000${at + 1}`, name);
    const libraries: string[] = [];
    for (let at = 0; at < 20; at += 1) libraries.push(await network.library(`Bibliotheek ${at}`, ['GM0001']));
    await admin.query('begin');
    await admin.query(
      `create temporary table p on commit drop as select gen_random_uuid() as id, ($1::uuid[])[1 + n % 20] as library, 'GM000' || 1 + n % 4 as municipality, n
         from generate_series(1, 800) n`,
      [libraries],
    );
    await admin.query(
      `insert into location_municipality (library_id, location_id, municipality_code) select library, id, municipality from p`,
    );
    await admin.query(
      `insert into location (library_id, id, municipality_code, name, label, host_kind, inside_library, variant, access_mode, private_space, state, opens_on)
       select library, id, municipality, 'Punt ' || n, 'IDO', 'LIBRARY_BRANCH', true, 'BASIC', 'WALK_IN', false, 'OPEN', '2020-01-01' from p`,
    );
    await admin.query(
      `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from)
       select library, id, 'POINT', w, '09:00', '12:00', '2020-01-01' from p cross join generate_series(1, 3) w`,
    );
    // Every twelfth day; the counts of help and of what was solved beside the totals.
    await admin.query(
      `insert into metric_day select library, id, municipality, d::date, k.dimension, k.code, 1 + n % 3, 1 + n % 3
       from p cross join generate_series(timestamp '2023-01-01', '2024-12-31', '12 days') d
       cross join (values ('total', ''), ('solved', 'YES'), ('help', 'HELPED'), ('topic', 'digid'), ('channel', 'DESK')) k (dimension, code)`,
    );
    await admin.query('commit');
    await admin.query('analyze');
    source = await openApplicationDatabase({ url: database.appUrl, connections: 2, entities });
  }, 60_000);
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  it('are compared in two statements: the points, and all their counts', async () => {
    const db = new UnitOfWork(source, tenantSettings(identity));
    const context = { identity, db, loaders: new Loaders(db), now: now(), today: '2025-06-01' } as RequestContext;
    const found = await readComparison(
      context,
      { kind: ScopeKind.NATION, id: 'NL' },
      { from: '2024-01-01', until: '2025-01-01' },
    );
    expect(found?.points).toHaveLength(800);
    const [first] = found!.points.filter(({ name }) => name === 'Punt 3');
    expect(first!.values.VISITS.value).toBe(30);
    expect(first!.values.SOLVED.value).toBe(1);
    expect(db.statements).toBe(2);
    await db.close();
  });
});
