import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const find = `query ($municipality: ID, $longitude: Float, $latitude: Float, $radiusKm: Float) {
  findLocations(municipality: $municipality, longitude: $longitude, latitude: $latitude, radiusKm: $radiusKm) {
    distanceKm location { name state municipality { name } }
  }
}`;
/** A degree of latitude is 111.19 km on a sphere of 6371 km. */
const north = (km: number) => 52.5 + km / 111.194_93;

describe('the finder', () => {
  let database: TestDatabase;
  let api: TestApi;
  let network: NetworkBuilder;
  let library: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    await network.municipality('GM0160', 'Hardenberg');
    library = await network.library('Bibliotheek A', ['GM0148', 'GM0160']);
    api = await createTestApi(database.appUrl);
  });
  beforeEach(async () => {
    await database.admin.query('truncate location, location_municipality cascade');
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  /** A point so many kilometres north of the centre of Dalfsen; null has no coordinates. */
  async function point(
    name: string,
    km: number | null,
    given: { municipality?: string; state?: 'PLANNED' | 'PAUSED' | 'CLOSED' | 'TRIAL'; hostKind?: string } = {},
  ) {
    const { municipality = 'GM0160', state, hostKind = 'SHOP' } = given;
    const closing = state === 'CLOSED' ? { closesOn: '2024-01-01' } : {};
    const id = await network.location(library, municipality, name, { ...(state && { state }), ...closing });
    const place = km === null ? [null, null] : [6.25, north(km)];
    await database.admin.query('update location set longitude = $2, latitude = $3, host_kind = $4 where id = $1', [
      id,
      ...place,
      hostKind,
    ]);
    return id;
  }
  const found = async (variables: Record<string, unknown>, session: string | null = null) => {
    const { data, errors } = await api.run(session, find, variables);
    expect(errors).toBeUndefined();
    return data.findLocations.map((row: { distanceKm: number | null; location: { name: string } }) => [
      row.location.name,
      row.distanceKm,
    ]);
  };

  it('names the points in the municipality first, and then the others, each nearest first', async () => {
    await point('Hardenberg dichtbij', 1);
    await point('Dalfsen ver', 8, { municipality: 'GM0148' });
    await point('Dalfsen dichtbij', 2, { municipality: 'GM0148' });
    await point('Hardenberg verder', 9.5);
    expect(await found({ municipality: 'GM0148' })).toEqual([
      ['Dalfsen dichtbij', 2],
      ['Dalfsen ver', 8],
      ['Hardenberg dichtbij', 1],
      ['Hardenberg verder', 9.5],
    ]);
  });

  it('names the nearest five however far, and beyond those only what lies within the radius', async () => {
    for (const km of [30, 31, 32, 33, 34, 35]) await point(`Op ${km} km`, km);
    expect((await found({ municipality: 'GM0148' })).map(([, km]: [string, number]) => km)).toEqual([
      30, 31, 32, 33, 34,
    ]);
    expect(await found({ municipality: 'GM0148', radiusKm: 35.1 })).toHaveLength(6);
  });

  it('measures from the visitor when their place is known', async () => {
    await point('Noord', 20);
    await point('Zuid', 0);
    expect(await found({ longitude: 6.25, latitude: north(19), radiusKm: 5 })).toEqual([
      ['Noord', 1],
      ['Zuid', 19],
    ]);
  });

  it('looks no further than 50 km and lists no more than 50', async () => {
    for (const km of [1, 2, 3, 4, 5, 49, 51]) await point(`Op ${km} km`, km);
    expect((await found({ municipality: 'GM0148', radiusKm: 500 })).map(([name]: [string]) => name)).not.toContain(
      'Op 51 km',
    );
    for (let more = 0; more < 50; more++) await point(`Nog een ${more}`, 1 + more / 100);
    expect(await found({ municipality: 'GM0148' })).toHaveLength(50);
  });

  it('names a point without coordinates in its own municipality only, last and without a distance', async () => {
    await point('Zonder plek', null, { municipality: 'GM0148' });
    await point('Met plek', 3, { municipality: 'GM0148' });
    await point('Elders zonder plek', null);
    expect(await found({ municipality: 'GM0148' })).toEqual([
      ['Met plek', 3],
      ['Zonder plek', null],
    ]);
  });

  it('finds nothing in a municipality that does not exist, instead of points at half the world away', async () => {
    await point('Dalfsen', 1);
    expect(await found({ municipality: 'GM9999' })).toEqual([]);
    expect(await found({})).toEqual([]);
  });

  it('leaves out what has no door to walk through now or later, for its own people too', async () => {
    await point('Gepland', 1, { state: 'PLANNED' });
    await point('Dicht', 1, { state: 'CLOSED' });
    await point('Telefonisch', 1, { hostKind: 'TELEPHONE' });
    const closed = await point('Sinds gisteren dicht', 1);
    await database.admin.query('update location set closes_on = $2 where id = $1', [closed, addDays(dayAt(), -1)]);
    await point('Gepauzeerd', 2, { state: 'PAUSED' });
    await point('Op proef', 3, { state: 'TRIAL' });
    const { session } = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
    expect(await found({ municipality: 'GM0148' }, session)).toEqual([
      ['Gepauzeerd', 2],
      ['Op proef', 3],
    ]);
  });
});

describe('a planned point', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: { library: string; planned: string };
  let session: Record<'counter' | 'other' | 'contact' | 'adviser' | 'administrator', string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    const library = await network.library('Bibliotheek A', ['GM0148']);
    const other = await network.library('Bibliotheek B', ['GM0148']);
    const adviser = await network.supportOrganisation('Rijnbrink', ['PV23'], [library]);
    at = { library, planned: await network.location(library, 'GM0148', 'Geheim plan', { state: 'PLANNED' }) };
    await network.location(library, 'GM0148', 'Open balie');
    await database.admin.query(
      `insert into opening_hours (library_id, location_id, kind, weekday, opens, closes, valid_from, partner)
       values ($1, $2, 'POINT', 1, '09:00', '12:00', '2020-01-01', 'Geheime partner')`,
      [library, at.planned],
    );
    const as = async (role: Role, organisation?: string) =>
      (await network.user(role, { role, ...(organisation && { organisation }) })).session;
    session = {
      counter: await as(Role.COUNTER, library),
      other: await as(Role.COORDINATOR, other),
      contact: await as(Role.MUNICIPAL_CONTACT, 'GM0148'),
      adviser: await as(Role.POI_ADVISER, adviser),
      administrator: await as(Role.PLATFORM_ADMINISTRATOR),
    };
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const everyWay = [
    'location(id: "PLANNED") { name openingHours { partner } }',
    'locations { name }',
    'locations(library: "LIBRARY", state: PLANNED) { name }',
    'library(id: "LIBRARY") { locations { name openingHours { partner } } }',
    'libraries { locations { name } }',
    'municipality(code: "GM0148") { locations { name } libraries { locations { name } } }',
    'findLocations(municipality: "GM0148") { location { name library { locations { name } } } }',
  ];
  const asked = (way: string) =>
    `{ ${way.replace('PLANNED"', `${at.planned}"`).replace('LIBRARY"', `${at.library}"`)} }`;

  it.each(everyWay)('is hidden from everyone but its own library and the administrator: %s', async (way) => {
    for (const who of ['other', 'contact', 'adviser'] as const) {
      expect((await api.run(session[who], asked(way))).raw).not.toMatch(/Geheim/);
    }
    expect((await api.run(null, asked(way))).raw).not.toMatch(/Geheim/);
    expect((await api.run(session.counter, asked(way))).raw).toMatch(/Geheim plan/);
    expect((await api.run(session.administrator, asked(way))).raw).toMatch(/Geheim plan/);
  });
});
