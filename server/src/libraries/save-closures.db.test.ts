import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt, now } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const save = `mutation ($input: SaveClosuresInput!) {
  saveClosures(input: $input) {
    location { closures { fromDay untilDay reason } }
    problems { code message path }
  }
}`;

describe('saving the closures of a point', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: { library: string; location: string; foreign: string };
  let session: { coordinator: string; counter: string; elsewhere: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    const library = await network.library('Bibliotheek A', ['GM0148']);
    const other = await network.library('Bibliotheek B', ['GM0148']);
    at = {
      library,
      location: await network.location(library, 'GM0148', 'Balie'),
      foreign: await network.location(other, 'GM0148', 'Balie van B'),
    };
    session = {
      coordinator: (await network.user('Coor', { role: Role.COORDINATOR, organisation: library })).session,
      counter: (await network.user('Teun', { role: Role.COUNTER, organisation: library })).session,
      elsewhere: (await network.user('Bea', { role: Role.COORDINATOR, organisation: other })).session,
    };
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const summer = { fromDay: '2024-07-15', untilDay: '2024-07-29', reason: 'Zomersluiting' };
  const saved = async (
    closures: Record<string, unknown>[],
    given: Record<string, unknown> = {},
    who: keyof typeof session = 'coordinator',
  ) => {
    const input = { libraryId: at.library, locationId: at.location, closures, ...given };
    const { data, errors } = await api.run(session[who], save, { input });
    expect(errors).toBeUndefined();
    return data.saveClosures;
  };
  const stored = async () =>
    (
      await database.admin.query(
        `select from_day::text as "fromDay", until_day::text as "untilDay", reason from closure order by 1`,
      )
    ).rows;

  it('replaces them as one whole, also those of the past, and keeps reasons without spaces around them', async () => {
    await saved([{ ...summer, fromDay: '2024-07-16' }]);
    const christmas = { fromDay: '2099-12-24', untilDay: '2100-01-04', reason: '  Kerstvakantie ' };
    const answer = await saved([christmas, summer]);
    const both = [summer, { ...christmas, reason: 'Kerstvakantie' }];
    expect(answer).toEqual({ location: { closures: both }, problems: [] });
    expect(await stored()).toEqual(both);
  });

  it('keeps those of one of them when several save at once', async () => {
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all(['a', 'b', 'c', 'd'].map((reason) => saved([{ ...summer, reason }])));
      expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
      expect(await stored()).toHaveLength(1);
    }
  });

  it('removes all of them when none are given', async () => {
    await saved([summer]);
    expect(await saved([])).toEqual({ location: { closures: [] }, problems: [] });
    expect(await stored()).toEqual([]);
  });

  it('writes in the trail what they were and what they became', async () => {
    await saved([summer]);
    await saved([{ ...summer, reason: 'Verbouwing' }]);
    const { rows } = await database.admin.query(
      `select before -> 0 ->> 'reason' as before, before -> 0 ->> 'fromDay' as day, after -> 0 ->> 'reason' as after from audit_entry
       where action = 'CLOSURES_SAVED' order by happened_at desc limit 1`,
    );
    expect(rows).toEqual([{ before: 'Zomersluiting', day: '2024-07-15', after: 'Verbouwing' }]);
  });

  it('closes the point on those days, and shows visitors what is closed today or later', async () => {
    const today = dayAt(now());
    const current = { fromDay: today, untilDay: addDays(today, 1), reason: 'Verbouwing' };
    const over = { fromDay: addDays(today, -9), untilDay: today, reason: 'Griep' };
    const next = { fromDay: addDays(today, 1), untilDay: addDays(today, 3), reason: 'Opening met genodigden' };
    await database.admin.query(
      `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from)
       select $1, $2, 'POINT', weekday, '00:01', '23:59', '2020-01-01' from generate_series(1, 7) as weekday`,
      [at.library, at.location],
    );
    expect((await saved([over, current, next])).problems).toEqual([]);
    const query = `query ($id: ID!) { location(id: $id) { closures { reason } opening { openNow nextDay } } }`;
    const seenBy = async (who: string | null) => (await api.run(who, query, { id: at.location })).data.location;
    const reasons = (...closures: { reason: string }[]) => closures.map(({ reason }) => ({ reason }));
    for (const who of [null, session.counter, session.elsewhere]) {
      expect((await seenBy(who)).closures).toEqual(reasons(current, next));
    }
    const { closures, opening } = await seenBy(session.coordinator);
    expect(closures).toEqual(reasons(over, current, next));
    expect(opening.openNow).toBe(false);
    expect(opening.nextDay >= next.untilDay).toBe(true);
  });

  it.each([
    ['no reason', [{ ...summer, reason: ' ' }], 'INVALID_INPUT', ['closures', '0', 'reason']],
    [
      'an end on its first day',
      [{ ...summer, untilDay: '2024-07-15' }],
      'INVALID_INPUT',
      ['closures', '0', 'untilDay'],
    ],
    [
      'two on the same day',
      [summer, { ...summer, fromDay: '2024-07-28', untilDay: '2024-08-01' }],
      'CLOSURES_OVERLAP',
      ['closures', '1', 'fromDay'],
    ],
    [
      'a reason with a telephone number',
      [{ ...summer, reason: 'Anja is ziek, bel 06-12345678' }],
      'PERSONAL_DATA',
      ['closures', '0', 'reason'],
    ],
    ['201 closures', Array.from({ length: 201 }, () => summer), 'INVALID_INPUT', ['closures']],
  ] as [string, Record<string, unknown>[], string, string[]][])(
    'refuses %s with a sentence, and stores nothing',
    async (_, closures, code, path) => {
      await saved([summer]);
      const answer = await saved(closures);
      expect(answer).toMatchObject({ location: null, problems: [{ code, path: ['input', ...path] }] });
      expect(answer.problems[0].message).toMatch(/^[A-Z].+[.]$/);
      expect(await stored()).toEqual([summer]);
    },
  );

  it.each([
    ['a counter', 'location', 'counter'],
    ['a coordinator of another library', 'location', 'elsewhere'],
    ['a point of another library', 'foreign', 'coordinator'],
  ] as const)('refuses %s in the same words', async (_, point, who) => {
    await saved([summer]);
    const answer = await saved([], { locationId: at[point] }, who);
    expect(answer.problems).toMatchObject([
      {
        ...{ code: 'NOT_FOUND', path: ['input', 'locationId'] },
        message: 'Deze locatie bestaat niet, of je mag er niet bij.',
      },
    ]);
    expect(await stored()).toEqual([summer]);
  });
});
