import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { metresOf } from './rijksdriehoek.ts';

const whiteSpots = `query ($kind: ScopeKind!, $id: ID!) { whiteSpots(scope: { kind: $kind, id: $id }) {
  scope { name } population { source } coverage { inhabitants within2km within5km } withoutPlace grantYear squareKm squares { inhabitants covered }
  points { name state counts } municipalities { code openPoints hoursPerWeek mark grant coverage { inhabitants within5km } elsewhere { name municipality distanceKm } } } }`;
const whatIf = `query ($id: ID!, $point: WhatIfInput!) { whatIf(scope: { kind: LIBRARY, id: $id }, point: $point) {
  municipalityName before { inhabitants within2km within5km } after { within2km within5km } gained { within2km within5km inhabitants }
  expected { peers alikeIn perYear { low middle high } } } }`;
const trial = `query ($id: ID!) { trial(location: $id) { visits hoursOpen visitsPerHour against expectedVisits { low high } gained { within5km } } }`;
const close = `mutation ($input: CloseTrialInput!) { closeTrial(input: $input) { location { id state closesOn opensOn openingHours { weekday } } problems { code message path } } }`;

describe('white spots', () => {
  let database: TestDatabase;
  let api: TestApi;
  let network: NetworkBuilder;
  let library: string;
  let session: { coordinator: string; elsewhere: string; counter: string };
  const today = dayAt();
  const at = { dalfsen: [6.257, 52.503], far: [6.4, 52.503] } as const;

  const people = async (
    day: string,
    rows: [place: readonly [number, number], people: number, municipality: string][],
  ) => {
    await database.admin.query('delete from population_set');
    await database.admin.query(`insert into population_set values ($1, 'CBS', 1, 1)`, [day]);
    for (const [[longitude, latitude], inhabitants, municipality] of rows) {
      const place = metresOf({ longitude, latitude });
      await database.admin.query(
        `insert into municipality_population as m values ($1, $2, array[$3::int], array[$4::int], array[$5::int])
         on conflict (reference_date, municipality_code) do update
         set x = m.x || excluded.x, y = m.y || excluded.y, inhabitants = m.inhabitants || excluded.inhabitants`,
        [day, municipality, place.x, place.y, inhabitants],
      );
    }
  };
  const put = async (name: string, state: string, place: readonly [number, number] | null, municipality = 'GM0148') => {
    const id = await network.location(library, municipality, name, { state: 'OPEN', opensOn: addDays(today, -70) });
    await database.admin.query('update location set state = $2, longitude = $3, latitude = $4 where id = $1', [
      ...[id, state, place?.[0] ?? null, place?.[1] ?? null],
    ]);
    return id;
  };
  const openOn = (id: string, weekday: number) =>
    database.admin.query(
      `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from) values ($1, $2, 'POINT', $3, '10:00', '12:00', '2020-01-01')`,
      [library, id, weekday],
    );
  const ask = async (who: string, document: string, variables: Record<string, unknown>) => {
    const { data, errors } = await api.run(who, document, variables);
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as never;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 1000 });
    await network.municipality('GM0160', 'Hardenberg');
    await database.admin.query(`update municipality set longitude = 6.257, latitude = 52.503 where code = 'GM0148'`);
    await database.admin.query(`update municipality set longitude = 6.62, latitude = 52.575 where code = 'GM0160'`);
    library = await network.library('Bibliotheek A', ['GM0148', 'GM0160']);
    const other = await network.library('Bibliotheek B', []);
    const user = (name: string, role: Role, organisation: string) => network.user(name, { role, organisation });
    session = {
      coordinator: (await user('Coor', Role.COORDINATOR, library)).session,
      elsewhere: (await user('Elders', Role.COORDINATOR, other)).session,
      counter: (await user('Teun', Role.COUNTER, library)).session,
    };
    api = await createTestApi(database.appUrl);
    await put('Balie Dalfsen', 'OPEN', at.dalfsen).then((id) => openOn(id, 2));
    await put('Proef ver weg', 'TRIAL', at.far).then((id) => openOn(id, 3));
    await put('Balie zonder plek', 'OPEN', null);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  it('show supply, grants and the nearest points elsewhere also before it is known where people live', async () => {
    const found = await ask(session.coordinator, whiteSpots, { kind: 'LIBRARY', id: library });
    expect(found).toMatchObject({ population: null, coverage: null, withoutPlace: 1, squares: [], grantYear: 2025 });
    const { municipalities } = found as { municipalities: { code: string }[] };
    expect(municipalities).toMatchObject([
      {
        code: 'GM0148',
        openPoints: 2,
        hoursPerWeek: 2,
        mark: 'FEW_HOURS',
        grant: 223_000,
        coverage: null,
        elsewhere: [],
      },
      {
        code: 'GM0160',
        openPoints: 0,
        mark: 'NO_POINT',
        elsewhere: [{ name: 'Balie Dalfsen', municipality: 'Dalfsen' }],
      },
    ]);
  });

  it('count who lives within 2 and 5 km of an open point; a trial counts only in what-if', async () => {
    await people('2023-01-01', [
      [[6.27, 52.503], 100, 'GM0148'],
      [[6.31, 52.503], 40, 'GM0148'],
      [[6.405, 52.503], 7, 'GM0160'],
    ]);
    const found = await ask(session.coordinator, whiteSpots, { kind: 'LIBRARY', id: library });
    expect(found).toMatchObject({
      ...{ coverage: { inhabitants: 147, within2km: 100, within5km: 140 }, population: { source: 'CBS' } },
      points: [
        { name: 'Balie Dalfsen', counts: true },
        { name: 'Proef ver weg', state: 'TRIAL', counts: false },
      ],
    });
    const point = { longitude: at.far[0], latitude: at.far[1], hoursPerWeek: 6, hostKind: 'SHOP' };
    expect(await ask(session.coordinator, whatIf, { id: library, point })).toEqual({
      municipalityName: 'Dalfsen',
      before: { inhabitants: 147, within2km: 100, within5km: 140 },
      after: { within2km: 107, within5km: 147 },
      gained: { within2km: 7, within5km: 7, inhabitants: 7 },
      expected: null,
    });
    const telephone = { ...point, hostKind: 'TELEPHONE' };
    expect(await ask(session.coordinator, whatIf, { id: library, point: telephone })).toMatchObject({ after: null });
  });

  it('are for the parties of an area only, and a place outside the country is none', async () => {
    for (const who of [session.elsewhere, session.counter])
      expect(await ask(who, whiteSpots, { kind: 'LIBRARY', id: library })).toBeNull();
    const point = { longitude: 2, latitude: 52, hoursPerWeek: 6, hostKind: 'SHOP' };
    expect(await ask(session.coordinator, whatIf, { id: library, point })).toBeNull();
  });

  it('expect of a new point what points that look alike bring', async () => {
    await database.admin.query(
      `insert into peer_norm values ('ANY', 'UP_TO_8', 'ANY', 12, 4, 0.5, 1, 2, '2024-01-01', '2025-01-01')`,
    );
    const point = { longitude: at.far[0], latitude: at.far[1], hoursPerWeek: 6, hostKind: 'SHOP' };
    expect(await ask(session.coordinator, whatIf, { id: library, point })).toMatchObject({
      expected: { peers: 12, alikeIn: ['HOURS_CLASS'], perYear: { low: 150, middle: 300, high: 600 } },
    });
  });

  describe('a trial', () => {
    const start = () => put('Proef', 'TRIAL', at.far).then(async (id) => (await openOn(id, 3), id));
    const end = (id: string, rest: Record<string, unknown>, who = session.coordinator) =>
      ask(who, close, { input: { libraryId: library, locationId: id, ...rest } }) as Promise<{
        location: Record<string, unknown> | null;
        problems: { code: string; path: string[] }[];
      }>;

    it('tells what it brought per opening hour against its peers, to its coordinator alone', async () => {
      const id = await start();
      await database.admin.query(
        `insert into metric_day values ($1, $2, 'GM0148', $3, 'total', '', 60, 80), ($1, $2, 'GM0148', $4, 'total', '', 9, 9)`,
        [library, id, addDays(today, -7), today],
      );
      const found = (await ask(session.coordinator, trial, { id })) as { hoursOpen: number; visitsPerHour: number };
      expect(found).toMatchObject({ visits: 60, against: 'ABOVE', gained: { within5km: 7 } });
      expect(found.visitsPerHour).toBeCloseTo(60 / found.hoursOpen);
      for (const who of [session.elsewhere, session.counter]) expect(await ask(who, trial, { id })).toBeNull();
    });

    it('goes on as an open point, once', async () => {
      const id = await start();
      expect(await end(id, { decision: 'GO_ON' })).toMatchObject({ location: { id, state: 'OPEN' }, problems: [] });
      expect((await end(id, { decision: 'STOP' })).problems).toMatchObject([{ code: 'INVALID_INPUT' }]);
      const trail = `select before ->> 'state' as before, after ->> 'state' as after from audit_entry where subject_id = $1`;
      expect((await database.admin.query(trail, [id])).rows).toEqual([{ before: 'TRIAL', after: 'OPEN' }]);
    });

    it('stops on a day, which cannot lie before its begin', async () => {
      const id = await start();
      expect((await end(id, { decision: 'STOP', day: addDays(today, -70) })).problems).toMatchObject([
        { path: ['input', 'day'] },
      ]);
      expect(await end(id, { decision: 'STOP' })).toMatchObject({ location: { state: 'CLOSED', closesOn: today } });
    });

    it('does not stop or move on a later day: the point would be gone at once', async () => {
      const [id, newId] = [await start(), randomUUID()];
      const later = { day: addDays(today, 1), newId, longitude: 6.3, latitude: 52.5 };
      for (const decision of ['STOP', 'MOVE'])
        expect((await end(id, { decision, ...later })).problems).toMatchObject([{ path: ['input', 'day'] }]);
      const { rows } = await database.admin.query('select state from location where id = any ($1)', [[id, newId]]);
      expect(rows).toEqual([{ state: 'TRIAL' }]);
    });

    it('that cannot close does not begin elsewhere either', async () => {
      const [id, newId] = [await start(), randomUUID()];
      await database.admin.query(`update location set email = 'geen adres' where id = $1`, [id]);
      const place = { newId, longitude: 6.3, latitude: 52.5 };
      expect((await end(id, { decision: 'MOVE', ...place })).problems).not.toEqual([]);
      await database.admin.query(`update location set email = null, name = 'Bel 06-12345678' where id = $1`, [id]);
      expect((await end(id, { decision: 'MOVE', ...place, name: 'Elders' })).problems).not.toEqual([]);
      await database.admin.query(`update location set name = 'Proef' where id = $1`, [id]);
      await database.admin.query(`update opening_hours set partner = 'Bel 06-12345678' where location_id = $1`, [id]);
      expect((await end(id, { decision: 'MOVE', ...place })).problems).not.toEqual([]);
      const { rows } = await database.admin.query('select state from location where id = any ($1)', [[id, newId]]);
      expect(rows).toEqual([{ state: 'TRIAL' }]);
    });

    it('by telephone counts its telephone hours', async () => {
      const id = await start();
      await database.admin.query(`update location set host_kind = 'TELEPHONE' where id = $1`, [id]);
      await database.admin.query(`update opening_hours set kind = 'TELEPHONE' where location_id = $1`, [id]);
      const found = (await ask(session.coordinator, trial, { id })) as { hoursOpen: number };
      expect(found.hoursOpen).toBeGreaterThan(0);
    });

    it('moves: it closes, and one with the same hours begins on trial at the new place', async () => {
      const [id, newId] = [await start(), randomUUID()];
      expect((await end(id, { decision: 'MOVE', newId })).problems).toMatchObject([{ path: ['input', 'latitude'] }]);
      const place = { newId, longitude: 6.3, latitude: 52.5, town: 'Oudleusen' };
      expect(await end(id, { decision: 'MOVE', ...place })).toMatchObject({
        location: { id: newId, state: 'TRIAL' },
        problems: [],
      });
      const closed = `select state, closes_on::text as day from location where id = $1`;
      expect((await database.admin.query(closed, [id])).rows).toEqual([{ state: 'CLOSED', day: today }]);
      const { rows } = await database.admin.query(
        `select state, town, opens_on::text as day from location where id = $1`,
        [newId],
      );
      expect(rows).toEqual([{ state: 'TRIAL', town: 'Oudleusen', day: today }]);
      const hours = `select weekday, valid_from::text as day from opening_hours where location_id = $1`;
      expect((await database.admin.query(hours, [newId])).rows).toEqual([{ weekday: 3, day: today }]);
    });

    it('is ended by nobody but its coordinator', async () => {
      const id = await start();
      for (const who of [session.elsewhere, session.counter])
        expect((await end(id, { decision: 'STOP' }, who)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect((await database.admin.query('select state from location where id = $1', [id])).rows).toEqual([
        { state: 'TRIAL' },
      ]);
    });
  });
});
