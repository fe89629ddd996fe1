import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { dayAt } from '../calendar/amsterdam.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { recount } from './recount.ts';

const make = `mutation ($library: ID!, $location: ID!) { makeDeskLink(libraryId: $library, locationId: $location, name: "Tablet") { code } }`;
const pair = `mutation ($code: String!) { pairDevice(code: $code) { problems { code } } }`;
const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }`;
const correct = `mutation ($input: RegisterVisitInput!) { correctVisit(input: $input) { problems { code } } }`;
const undo = `mutation ($library: ID!, $visit: ID!) { undoVisit(libraryId: $library, visitId: $visit) { undone problems { code } } }`;

describe('a visit at one point and a device at another', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let [here, elsewhere]: string[] = [];
  let coordinator: string;
  let device: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek A', ['GM0148']);
    here = await network.location(library, 'GM0148', 'Noord');
    elsewhere = await network.location(library, 'GM0148', 'Zuid');
    coordinator = (await network.user('Coor', { role: Role.COORDINATOR, organisation: library })).session;
    api = await createTestApi(database.appUrl);
    const { data } = await api.run(coordinator, make, { library, location: here });
    device = (await api.run(null, pair, { code: data.makeDeskLink.code })).cookies[0]!.value;
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const visit = (locationId = elsewhere!) => ({
    ...{ id: randomUUID(), libraryId: library, locationId, day: dayAt(), partOfDay: 'MORNING' },
    questions: [{ topic: 'digid', help: ['HELPED'] }],
  });
  const undone = async (id: string) =>
    (await api.run({ device }, undo, { library, visit: id })).data.undoVisit as { undone: boolean; problems: object[] };
  const corrected = async (input: object) =>
    (await api.run(coordinator, correct, { input })).data.correctVisit.problems;
  const stored = async (id: string) =>
    (await database.admin.query('select location_id as at, part_of_day as part from visit where id = $1', [id])).rows;
  const wrongCounts = async () => {
    const { days, months } = await asMigrator(database.adminUrl, (client) => recount(client, () => {}));
    return [days.rows, months.rows];
  };

  it('is not taken back by it: the visit stays, counts, and can be corrected', async () => {
    const input = visit();
    await api.run(coordinator, register, { input });
    expect(await undone(input.id)).toEqual({ undone: false, problems: [{ code: 'NOT_FOUND' }] });
    expect((await database.admin.query('select from visit_undone')).rowCount).toBe(0);
    expect(await corrected({ ...input, partOfDay: 'EVENING' })).toEqual([]);
    expect(await stored(input.id)).toEqual([{ at: elsewhere, part: 'EVENING' }]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('is taken back before it arrived at the own point, and leaves nothing behind', async () => {
    const input = visit(here);
    expect(await undone(input.id)).toEqual({ undone: true, problems: [] });
    expect(await stored(input.id)).toEqual([]);
    const late = await api.run({ device }, register, { input });
    expect(late.data.registerVisit.problems).toEqual([{ code: 'VISIT_UNDONE' }]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('keeps its visit when it is corrected, also when it was noted as taken back', async () => {
    const input = visit();
    await api.run(coordinator, register, { input });
    await database.admin.query('insert into visit_undone (library_id, visit_id, undone_on) values ($1, $2, $3)', [
      ...[library, input.id, dayAt()],
    ]);
    expect(await corrected({ ...input, locationId: here })).toEqual([]);
    expect(await stored(input.id)).toEqual([{ at: here, part: 'MORNING' }]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });
});
