import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

describe('municipalities, for everyone', () => {
  let database: TestDatabase;
  let api: TestApi;
  const today = dayAt();

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.province('PV21', 'Fryslân');
    await network.province('PV28', 'Zuid-Holland');
    await network.municipality('GM0193', 'Zwolle');
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 29_162 });
    await network.municipality('GM0114', "'s-Gravenhage", { province: 'PV28' });
    const [a, b, c] = [
      await network.library('A', ['GM0148']),
      await network.library('B', ['GM0148']),
      await network.library('C', ['GM0148']),
    ];
    await database.admin.query('update service_area set valid_until = $2 where library_id = $1', [b, today]);
    await database.admin.query('update service_area set valid_from = $2 where library_id = $1', [c, addDays(today, 1)]);
    await network.location(a, 'GM0148', 'Balie');
    await network.location(b, 'GM0148', 'Gesloten balie', { state: 'CLOSED', closesOn: '2024-01-01' });
    await network.location(a, 'GM0193', 'Balie in Zwolle');
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await api.run(null, query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const names = async (variables: Record<string, unknown> = {}) =>
    (
      await ask(
        'query ($search: String, $province: ID) { municipalities(search: $search, province: $province) { name } }',
        variables,
      )
    ).municipalities.map(({ name }: { name: string }) => name);

  it('are found by a part of their name in any case, by province, or both; all of them otherwise', async () => {
    expect(await names()).toEqual(["'s-Gravenhage", 'Dalfsen', 'Zwolle']);
    expect(await names({ search: ' DALF ' })).toEqual(['Dalfsen']);
    expect(await names({ province: 'PV23' })).toEqual(['Dalfsen', 'Zwolle']);
    expect(await names({ province: 'PV23', search: 'e' })).toEqual(['Dalfsen', 'Zwolle']);
    expect(await names({ province: 'PV21' })).toEqual([]);
    expect(await names({ search: '%' })).toEqual([]);
    expect(await names({ search: "'s-" })).toEqual(["'s-Gravenhage"]);
  });

  it('tell their province, place, points in every state and the libraries that serve them today', async () => {
    const { municipality } = await ask(`{ municipality(code: "GM0148") {
      code name longitude latitude province { code name } locations { name state } libraries { name } } }`);
    expect(municipality).toEqual({
      ...{
        code: 'GM0148',
        name: 'Dalfsen',
        longitude: 6.25,
        latitude: 52.5,
        province: { code: 'PV23', name: 'Overijssel' },
      },
      locations: [
        { name: 'Balie', state: 'OPEN' },
        { name: 'Gesloten balie', state: 'CLOSED' },
      ],
      libraries: [{ name: 'A' }],
    });
  });

  it('tell their figures with day and source, newest first, and the latest number of inhabitants', async () => {
    const { municipality } = await ask(`{ municipality(code: "GM0148") {
      inhabitants { value referenceDate } statistics { kind value referenceDate source } } }`);
    expect(municipality.inhabitants).toEqual({ value: 29_162, referenceDate: '2023-01-01' });
    expect(municipality.statistics).toEqual([
      { kind: 'INHABITANTS', value: 29_162, referenceDate: '2023-01-01', source: 'CBS' },
      { kind: 'INHABITANTS', value: 29_162, referenceDate: '2022-01-01', source: 'CBS' },
      { kind: 'EDUCATION_LOW', value: 2_000, referenceDate: '2020-01-01', source: 'CBS' },
    ]);
  });

  it('that do not exist are null', async () => {
    expect(await ask('{ a: municipality(code: "GM9999") { name } b: municipality(code: "dalfsen") { name } }')).toEqual(
      { a: null, b: null },
    );
  });

  it('have provinces, by name, also those without a municipality yet', async () => {
    expect((await ask('{ provinces { name } }')).provinces.map(({ name }: { name: string }) => name)).toEqual([
      'Fryslân',
      'Overijssel',
      'Zuid-Holland',
    ]);
  });
});
