import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const save = `mutation ($input: SaveOpeningHoursInput!) {
  saveOpeningHours(input: $input) {
    location { hoursPerWeek openingHours { kind weekday opens closes validFrom validUntil partner } }
    problems { code message path }
  }
}`;

describe('saving the opening hours of a point', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: { library: string; location: string; foreign: string };
  let session: { coordinator: string; counter: string };

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
    };
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const piece = (given: Record<string, unknown> = {}) => ({
    ...{ kind: 'POINT', weekday: 1, opens: '09:00', closes: '12:00', validFrom: '2024-01-01' },
    ...given,
  });
  const saved = async (
    hours: Record<string, unknown>[],
    given: Record<string, unknown> = {},
    who: keyof typeof session = 'coordinator',
  ) => {
    const input = { libraryId: at.library, locationId: at.location, hours, ...given };
    const { data, errors } = await api.run(session[who], save, { input });
    expect(errors).toBeUndefined();
    return data.saveOpeningHours;
  };
  const stored = async () =>
    (await database.admin.query('select weekday, opens::text, closes::text from opening_hours order by 1, 2')).rows;

  it('replaces them as one whole, and computes the hours a week', async () => {
    await saved([piece(), piece({ weekday: 2 })]);
    const answer = await saved([
      piece({ weekday: 3, opens: '13:30', closes: '17:00' }),
      piece({ weekday: 3 }),
      piece({ weekday: 4, kind: 'CONSULTATION', partner: 'Humanitas', validUntil: '2030-01-01' }),
    ]);
    expect(answer.problems).toEqual([]);
    expect(answer.location.hoursPerWeek).toBe(6.5);
    expect(answer.location.openingHours).toEqual([
      { ...piece({ weekday: 3 }), validUntil: null, partner: null },
      { ...piece({ weekday: 3, opens: '13:30', closes: '17:00' }), validUntil: null, partner: null },
      piece({ weekday: 4, kind: 'CONSULTATION', partner: 'Humanitas', validUntil: '2030-01-01' }),
    ]);
    expect(await stored()).toHaveLength(3);
  });

  it('keeps those of one of them when several save at once', async () => {
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all([1, 2, 3, 4].map((weekday) => saved([piece({ weekday })])));
      expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
      expect(await stored()).toHaveLength(1);
    }
  });

  it('removes all of them when none are given', async () => {
    await saved([piece()]);
    expect(await saved([])).toMatchObject({ location: { hoursPerWeek: 0, openingHours: [] }, problems: [] });
  });

  it('writes in the trail what they were and what they became', async () => {
    await saved([piece({ weekday: 5 })]);
    await saved([piece({ weekday: 6 })]);
    const { rows } = await database.admin.query(
      `select before -> 0 -> 'weekday' as before, after -> 0 -> 'weekday' as after from audit_entry
       where action = 'OPENING_HOURS_SAVED' order by happened_at desc limit 1`,
    );
    expect(rows).toEqual([{ before: 5, after: 6 }]);
  });

  it.each([
    [
      'a partner with a telephone number',
      [piece({ partner: 'Anja 06-12345678' })],
      'PERSONAL_DATA',
      ['hours', '0', 'partner'],
    ],
    ['weekday 0', [piece({ weekday: 0 })], 'INVALID_INPUT', ['hours', '0', 'weekday']],
    ['weekday 8', [piece(), piece({ weekday: 8 })], 'INVALID_INPUT', ['hours', '1', 'weekday']],
    ['closing when it opens', [piece({ closes: '09:00' })], 'INVALID_INPUT', ['hours', '0', 'closes']],
    ['closing before it opens', [piece({ closes: '08:59' })], 'INVALID_INPUT', ['hours', '0', 'closes']],
    ['an end on its first day', [piece({ validUntil: '2024-01-01' })], 'INVALID_INPUT', ['hours', '0', 'validUntil']],
    [
      'two at the same time',
      [piece(), piece({ opens: '11:59', closes: '13:00' })],
      'OPENING_HOURS_OVERLAP',
      ['hours', '1', 'opens'],
    ],
    [
      'a partner twice at the same time',
      [
        piece({ kind: 'CONSULTATION', partner: 'UWV' }),
        piece({ kind: 'CONSULTATION', partner: 'UWV', opens: '10:00' }),
      ],
      'OPENING_HOURS_OVERLAP',
      ['hours', '1', 'opens'],
    ],
    ['101 pieces', Array.from({ length: 101 }, () => piece()), 'INVALID_INPUT', ['hours']],
    [
      'a partner with a name of 121 characters',
      [piece({ partner: 'x'.repeat(121) })],
      'INVALID_INPUT',
      ['hours', '0', 'partner'],
    ],
  ] as [string, Record<string, unknown>[], string, string[]][])(
    'refuses %s with a sentence, and stores nothing',
    async (_, hours, code, path) => {
      await saved([piece()]);
      const before = await stored();
      const answer = await saved(hours);
      expect(answer).toMatchObject({ location: null, problems: [{ code, path: ['input', ...path] }] });
      expect(answer.problems[0].message).toMatch(/^[A-Z].+[.]$/);
      expect(await stored()).toEqual(before);
    },
  );

  it('lets pieces touch, follow each other in time, and be of different partners', async () => {
    const pieces = [
      piece(),
      piece({ opens: '12:00', closes: '13:00' }),
      piece({ weekday: 2, validUntil: '2025-01-01' }),
      piece({ weekday: 2, validFrom: '2025-01-01' }),
      piece({ kind: 'CONSULTATION', partner: 'UWV' }),
      piece({ kind: 'CONSULTATION', partner: 'Humanitas' }),
    ];
    expect((await saved(pieces)).problems).toEqual([]);
  });

  it.each([
    ['a counter', {}, 'counter'],
    ['a point of another library', { locationId: 'foreign' }, 'coordinator'],
    ['an id that is no UUID', { locationId: '1' }, 'coordinator'],
  ] as const)('refuses %s in the same words', async (_, given, who) => {
    const locationId = 'locationId' in given && given.locationId === 'foreign' ? at.foreign : undefined;
    const answer = await saved([piece()], { ...given, ...(locationId && { locationId }) }, who);
    expect(answer.problems).toMatchObject([
      {
        code: 'NOT_FOUND',
        path: ['input', 'locationId'],
        message: 'Deze locatie bestaat niet, of je mag er niet bij.',
      },
    ]);
  });
});
