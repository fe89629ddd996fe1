import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const list = `query ($library: ID!, $from: Day!, $until: Day!, $after: String) {
  registrations(library: $library, from: $from, until: $until, after: $after) { registrations { id day } visits next }
}`;
const today = dayAt();

describe('the list of registrations', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let coordinator: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek A', ['GM0148']);
    const point = await network.location(library, 'GM0148', 'Noord');
    coordinator = (await network.user('Coor', { role: Role.COORDINATOR, organisation: library })).session;
    api = await createTestApi(database.appUrl);
    const register = `mutation ($visits: [RegisterVisitInput!]!) { registerVisits(visits: $visits) { results { outcome } } }`;
    const visits = Array.from({ length: 120 }, (_, at) => ({
      ...{ id: randomUUID(), libraryId: library, locationId: point, day: addDays(today, -(at % 7)) },
      ...{ partOfDay: 'MORNING', questions: [{ topic: 'digid', help: ['HELPED'] }] },
    }));
    for (let at = 0; at < visits.length; at += 50)
      await api.run(coordinator, register, { visits: visits.slice(at, at + 50) });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  interface Page {
    registrations: { id: string; day: string }[];
    visits: number;
    next: string | null;
  }
  const page = async (after: string | null, from = addDays(today, -30)): Promise<Page> => {
    const { data, raw } = await api.run(coordinator, list, { library, from, until: addDays(today, 1), after });
    expect(data?.registrations, raw).toBeTruthy();
    return data.registrations;
  };

  it('tells them 50 a page, each once, the newest day first', async () => {
    const pages = [await page(null)];
    while (pages.at(-1)!.next && pages.length < 9) pages.push(await page(pages.at(-1)!.next));
    expect(pages.map(({ registrations, visits }) => [registrations.length, visits])).toEqual([
      [50, 120],
      [50, 120],
      [20, 120],
    ]);
    const listed = pages.flatMap(({ registrations }) => registrations);
    expect(new Set(listed.map(({ id }) => id)).size).toBe(120);
    expect(listed.map(({ day }) => day)).toEqual(
      listed
        .map(({ day }) => day)
        .toSorted()
        .reverse(),
    );
  });

  it('is at its last page where an address goes on beyond the end, as after the last one was removed', async () => {
    const first = await page(null);
    const second = await page(first.next);
    const { id, day } = (await page(second.next)).registrations.at(-1)!;
    const beyond = await page(`${day} ${id}`);
    expect(beyond).toEqual({
      registrations: [...second.registrations.slice(20), ...(await page(second.next)).registrations],
      visits: 120,
      next: null,
    });
  });

  it('is empty where nothing was registered, and begins at its beginning where an address is of no place', async () => {
    expect((await page(`${today} ${randomUUID()}`, addDays(today, 1))).registrations).toEqual([]);
    expect(await page(`2026-02-31 ${randomUUID()}`)).toEqual(await page(null));
  });
});
