import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { dayAt } from '../calendar/amsterdam.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { recount } from './recount.ts';

const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }`;
const undo = `mutation ($library: ID!, $visit: ID!) { undoVisit(libraryId: $library, visitId: $visit) { undone problems { code } } }`;
const topics = ['digid', 'devices', 'pension', 'uwv', 'other', 'housing', 'digital-care', 'digital-library'];

describe('taking visits back at a busy point', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: { library: string; location: string; session: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    const library = await network.library('Bibliotheek A', ['GM0148']);
    const location = await network.location(library, 'GM0148', 'Balie');
    const { session } = await network.user('Teun Teller', { role: Role.COUNTER, organisation: library });
    at = { library, location, session };
    api = await createTestApi(database.appUrl, { connections: 8 });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  /** A visit with three topics in an order of its own. */
  const visit = (turn: number) => ({
    id: randomUUID(),
    libraryId: at.library,
    locationId: at.location,
    day: dayAt(),
    partOfDay: ['MORNING', 'AFTERNOON', 'EVENING'][turn % 3],
    questions: [5, 3, 1].map((step) => ({ topic: topics[(turn * step + step) % topics.length], help: ['HELPED'] })),
  });
  const registered = (input: ReturnType<typeof visit>) => api.run(at.session, register, { input });
  const undone = (id: string) => api.run(at.session, undo, { library: at.library, visit: id });
  const wrongCounts = async () => {
    const { days, months } = await asMigrator(database.adminUrl, (client) => recount(client, () => {}));
    return [days.rows, months.rows];
  };

  it('goes on beside registering, without waiting for each other in a circle, and the counts are right', async () => {
    const before = Array.from({ length: 120 }, (_, turn) => visit(turn));
    for (const input of before) await registered(input);
    const steps = before.flatMap(({ id }, turn) => [() => undone(id), () => registered(visit(turn + 7))]);
    const answers: Awaited<ReturnType<typeof undone>>[] = [];
    const work = async () => {
      for (let step = steps.shift(); step; step = steps.shift()) answers.push(await step());
    };
    await Promise.all(Array.from({ length: 6 }, work));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect((await database.admin.query('select count(*)::int as visits from visit')).rows).toEqual([{ visits: 120 }]);
    expect(await wrongCounts()).toEqual([0, 0]);
  });

  it('counts once down when the same visit is taken back several times at once', async () => {
    const one = visit(1);
    await registered(one);
    const answers = await Promise.all(Array.from({ length: 8 }, () => undone(one.id)));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(answers.some(({ data }) => data.undoVisit.undone)).toBe(true);
    expect(await wrongCounts()).toEqual([0, 0]);
  });
});
