import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const reach = `query ($id: ID!) { figures(scope: { kind: LIBRARY, id: $id }, from: "2024-01-01", until: "2025-01-01") {
  visits reach { inhabitants referenceDate } } }`;

describe('the reach of a library over several municipalities', () => {
  let database: TestDatabase;
  let api: TestApi;
  let network: NetworkBuilder;

  beforeAll(async () => {
    database = await createTestDatabase();
    network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 29_162 });
    await network.municipality('GM0160', 'Hardenberg', { inhabitants: 61_000 });
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const of = async (municipalities: string[]) => {
    const library = await network.library('Bibliotheek', municipalities);
    const { session } = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
    return (await api.run(session, reach, { id: library })).data.figures.reach;
  };

  it('counts the inhabitants of all of them', async () => {
    expect(await of(['GM0148', 'GM0160'])).toEqual({ inhabitants: 90_162, referenceDate: '2023-01-01' });
  });

  it('is unknown when the inhabitants of one are: leaving them out would make it too high', async () => {
    await network.municipality('GM0193', 'Zwolle');
    await database.admin.query(`delete from municipality_statistic where municipality_code = 'GM0193'`);
    expect(await of(['GM0148', 'GM0193'])).toBeNull();
  });
});
