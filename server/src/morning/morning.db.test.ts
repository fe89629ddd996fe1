import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { type Day, addDays, dayAt, weekdayOf } from '../calendar/amsterdam.ts';
import { publicHolidayOn } from '../calendar/public-holidays.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const morning = `query ($library: ID!) { morning(library: $library) {
  lastDay weekFrom remark { name visits usual }
  points { id name missing lastDay { visits questions } usualLastDay { visits } week { visits } scheduledDays coveredDays }
  lines { kind severity count link name locationId day days }
} }`;
const zero = `mutation ($libraryId: ID!, $locationId: ID!, $day: Day!) {
  recordZero(libraryId: $libraryId, locationId: $locationId, day: $day) { zero problems { message } }
}`;

const today = dayAt();
const daysAgo = (days: number) => addDays(today, -days);
/** The days on which a point that is open every day should have been there, in the last two weeks. */
const scheduled = Array.from({ length: 14 }, (_, at) => daysAgo(14 - at)).filter(
  (day) => publicHolidayOn(day) === null,
);
const lastScheduled = scheduled.at(-1)!;

describe('the morning of a coordinator', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let busy: string;
  let forgetful: string;
  let coordinator: string;
  let counter: string;
  let stranger: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await createTestApi(database.appUrl);
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek A', ['GM0148']);
    busy = await network.location(library, 'GM0148', 'Balie druk');
    forgetful = await network.location(library, 'GM0148', 'Balie vergeet');
    await network.location(library, 'GM0148', 'Balie dicht', { state: 'CLOSED', closesOn: daysAgo(60) });
    const user = async (name: string, role: Role, organisation: string, managesUsers = false) =>
      (await network.user(name, { role, organisation, managesUsers })).session;
    coordinator = await user('Coor', Role.COORDINATOR, library, true);
    counter = await user('Teun', Role.COUNTER, library);
    stranger = await user('Vera', Role.COORDINATOR, await network.library('Bibliotheek B', []));
    for (const point of [busy, forgetful]) await openEveryDay(point);
    // Six visits on every day of ten weeks, and twenty on the last.
    for (let day = daysAgo(70); day < today; day = addDays(day, 1))
      await count(busy, day, day === lastScheduled ? 20 : 6);
    for (const day of scheduled.slice(0, 4)) await count(forgetful, day, 2);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  async function openEveryDay(point: string): Promise<void> {
    for (let weekday = 1; weekday <= 7; weekday++) {
      await database.admin.query(
        `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from) values ($1, $2, 'POINT', $3, '09:00', '12:00', '2020-01-01')`,
        [library, point, weekday],
      );
    }
  }
  async function count(point: string, day: Day, visits: number): Promise<void> {
    await database.admin.query(`insert into metric_day values ($1, $2, 'GM0148', $3, 'total', '', $4, $5)`, [
      ...[library, point, day],
      ...[visits, visits * 2],
    ]);
  }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answer of a query
  const ask = async (session = coordinator): Promise<any> =>
    (await api.run(session, morning, { library })).data.morning;
  const linesOf = async (kind: string) =>
    ((await ask()).lines as { kind: string }[]).filter((line) => line.kind === kind);

  it('shows the last day of each point beside what is usual, and not of a point that is closed for good', async () => {
    const { lastDay, weekFrom, points } = await ask();
    expect([lastDay, weekdayOf(weekFrom)]).toEqual([daysAgo(1), 1]);
    expect(points.map(({ name }: { name: string }) => name)).toEqual(['Balie druk', 'Balie vergeet']);
    expect(points[0]).toMatchObject({
      ...{ missing: false, usualLastDay: { visits: 6 } },
      ...{ scheduledDays: scheduled.length, coveredDays: scheduled.length },
    });
    expect(points[1]).toMatchObject({ lastDay: null, usualLastDay: null, coveredDays: 4 });
  });

  it('says what stood out on that day', async () => {
    expect((await ask()).remark).toEqual(
      lastScheduled === daysAgo(1) ? { name: 'Balie druk', visits: 20, usual: 6 } : null,
    );
  });

  it('names the days that are missing, point by point, with where to enter them', async () => {
    const missing = scheduled.slice(4);
    expect(await linesOf('MISSING_DAYS')).toEqual([
      {
        ...{ kind: 'MISSING_DAYS', severity: 'ATTENTION', count: missing.length, day: null, days: missing },
        ...{ name: 'Balie vergeet', locationId: forgetful, link: `/balie?punt=${forgetful}&dag=${missing[0]}` },
      },
    ]);
  });

  it('misses a day no more once it is recorded that nobody came', async () => {
    const day = scheduled[4]!;
    const answer = await api.run(coordinator, zero, { libraryId: library, locationId: forgetful, day });
    expect(answer.data.recordZero).toEqual({ zero: true, problems: [] });
    const [line] = (await linesOf('MISSING_DAYS')) as unknown as { days: string[] }[];
    expect(line!.days).toEqual(scheduled.slice(5));
  });

  it('tells of invitations that are open, to whoever manages users', async () => {
    expect(await linesOf('INVITATION_OPEN')).toEqual([]);
    await database.admin.query(
      `insert into invitation (token_hash, email, role, library_id, invited_by, expires_at)
       select sha256('x'), 'nieuw@example.nl', 'COUNTER', $1, user_id, now() + interval '3 days' from membership where library_id = $1 limit 1`,
      [library],
    );
    expect(await linesOf('INVITATION_OPEN')).toMatchObject([{ severity: 'NOTE', count: 1, link: '/gebruikers' }]);
  });

  it('tells of devices that were not used for two weeks, and not of others', async () => {
    const pair = (name: string, lastUsed: string | null) =>
      database.admin.query(
        `insert into desk_link (library_id, location_id, name, made_by, made_on, secret_hash, paired_on, last_used_on) values ($1, $2, $3::text, $4, $5, sha256(convert_to($3::text, 'UTF8')), $5, $6)`,
        [library, busy, name, randomUUID(), daysAgo(40), lastUsed],
      );
    await pair('Tablet leeszaal', daysAgo(15));
    await pair('PC balie', daysAgo(14));
    await pair('Nooit gebruikt', null);
    expect(await linesOf('DEVICE_NOT_SEEN')).toMatchObject([
      { name: 'Nooit gebruikt', day: daysAgo(40), link: `/locaties/${busy}/apparaten` },
      { name: 'Tablet leeszaal', day: daysAgo(15) },
    ]);
  });

  it('tells of tokens that end within thirty days', async () => {
    for (const [name, days] of [
      ['Straks', 30],
      ['Later', 31],
    ] as const) {
      await database.admin.query(
        `insert into api_token (library_id, name, scopes, token_hash, made_by, made_on, ends_on) values ($1, $2::text, '{REGISTER}', sha256(convert_to($2::text, 'UTF8')), $3, $4, $5)`,
        [library, name, randomUUID(), today, addDays(today, days)],
      );
    }
    expect(await linesOf('TOKEN_ENDING')).toMatchObject([{ name: 'Straks', day: addDays(today, 30) }]);
  });

  it('tells of an import that waits, and what asks most comes first', async () => {
    await database.admin.query(
      `insert into import_run (library_id, id, file_name, file_size, file_hash, state, started_by) values ($1, $2, 'oud.xlsx', 9, repeat('a', 64), 'READ', $2)`,
      [library, randomUUID()],
    );
    expect(await linesOf('IMPORT_WAITING')).toMatchObject([{ name: 'oud.xlsx', severity: 'ATTENTION' }]);
    const severities = (await ask()).lines.map(({ severity }: { severity: string }) => severity);
    expect(severities).toEqual(severities.toSorted());
  });

  it('is nobody’s but the coordinator’s', async () => {
    expect(await ask(counter)).toBeNull();
    expect(await ask(stranger)).toBeNull();
    expect((await api.run(null, morning, { library })).data.morning).toBeNull();
    expect((await api.run(coordinator, morning, { library: 'geen-uuid' })).data.morning).toBeNull();
  });
});
