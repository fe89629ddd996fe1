import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { Role } from './roles.ts';

const make = `mutation ($libraryId: ID!, $locationId: ID!, $name: String!) { makeDeskLink(libraryId: $libraryId, locationId: $locationId, name: $name) {
  code deskLink { id name madeOn waitsUntil pairedOn lastUsedOn } problems { code message path } } }`;
const pair = `mutation ($code: String!) { pairDevice(code: $code) { pairing { deviceName locationName libraryName } problems { code path } } }`;
const look = `query ($code: String!) { pairing(code: $code) { pairing { deviceName locationName libraryName } problems { code } } }`;
const list = `query ($library: ID!, $location: ID!) { deskLinks(library: $library, location: $location) { id name pairedOn lastUsedOn waitsUntil } }`;
const withdraw = `mutation ($libraryId: ID!, $id: ID!) { withdrawDeskLink(libraryId: $libraryId, id: $id) { withdrawn problems { code } } }`;
const viewer = `{ viewer { kind id name email memberships { id } deskLocations { id } scopes { id } } thisDevice { paired name } }`;
const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { visit { id } registered { visits } problems { code } } }`;
const undo = `mutation ($libraryId: ID!, $visitId: ID!) { undoVisit(libraryId: $libraryId, visitId: $visitId) { undone problems { code } } }`;

describe('a desk link', () => {
  const today = dayAt();
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let [desk, other]: string[] = [];
  let coordinator: { id: string; session: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await createTestApi(database.appUrl);
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek Vechtdal', ['GM0148']);
    desk = await network.location(library, 'GM0148', 'Balie Dalfsen');
    other = await network.location(library, 'GM0148', 'Balie Lemelerveld');
    coordinator = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const made = async (name: string, locationId = desk) =>
    (await api.run(coordinator.session, make, { libraryId: library, locationId, name })).data.makeDeskLink;
  const paired = async (name: string) => {
    const { code, deskLink } = await made(name);
    const { cookies } = await api.run(null, pair, { code });
    return { id: deskLink.id as string, device: cookies[0]!.value };
  };
  const visit = (locationId = desk, id = randomUUID()) => ({
    input: {
      ...{ id, libraryId: library, locationId, day: today, partOfDay: 'MORNING' },
      questions: [{ topic: 'digid', help: ['HELPED'] }],
    },
  });

  it('is made by the coordinator, and pairs one device with one point by its code', async () => {
    const { code, deskLink, problems } = await made(' Tablet leeszaal ');
    expect(problems).toEqual([]);
    expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}$/);
    expect(deskLink).toMatchObject({ name: 'Tablet leeszaal', madeOn: today, pairedOn: null, lastUsedOn: null });
    const minutes = (Date.parse(deskLink.waitsUntil) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(14);
    expect(minutes).toBeLessThan(15.1);
    const pairing = {
      deviceName: 'Tablet leeszaal',
      locationName: 'Balie Dalfsen',
      libraryName: 'Bibliotheek Vechtdal',
    };
    // Looking pairs nothing; typed in capitals and with spaces it is the same code.
    for (const typed of [code, ` ${code.replace('-', ' ').toUpperCase()} `])
      expect((await api.run(null, look, { code: typed })).data.pairing).toEqual({ pairing, problems: [] });
    const { data, cookies } = await api.run(null, pair, { code });
    expect(data.pairDevice).toEqual({ pairing, problems: [] });
    const device = cookies[0]!.value;
    expect((await api.run({ device }, viewer)).data).toEqual({
      viewer: {
        ...{ kind: 'DESK_LINK', id: deskLink.id, name: 'Tablet leeszaal', email: '', memberships: [], scopes: [] },
        deskLocations: [{ id: desk }],
      },
      thisDevice: { paired: true, name: 'Tablet leeszaal' },
    });
    expect((await api.run(null, pair, { code })).data.pairDevice).toEqual({
      pairing: null,
      problems: [{ code: 'PAIRING_INVALID', path: ['code'] }],
    });
    const { data: listed } = await api.run(coordinator.session, list, { library, location: desk });
    expect(listed.deskLinks).toEqual([
      { id: deskLink.id, name: 'Tablet leeszaal', pairedOn: today, lastUsedOn: today, waitsUntil: null },
    ]);
  });

  it('has a code for a quarter of an hour', async () => {
    const { code, deskLink } = await made('Te laat');
    await database.admin.query(`update desk_link set code_ends_at = now() - interval '1 second' where id = $1`, [
      deskLink.id,
    ]);
    for (const [name, document] of [
      ['pairing', look],
      ['pairDevice', pair],
    ] as const) {
      const { data, cookies } = await api.run(null, document, { code });
      expect(data[name]).toMatchObject({ pairing: null, problems: [{ code: 'PAIRING_INVALID' }] });
      expect(cookies).toEqual([]);
    }
    const { data } = await api.run(coordinator.session, list, { library, location: desk });
    expect(data.deskLinks.map(({ name }: { name: string }) => name)).not.toContain('Te laat');
  });

  it('registers and takes back at its own point, in its own name, and nowhere else', async () => {
    const { id, device } = await paired('Balie-pc');
    const own = visit();
    expect((await api.run({ device }, register, own)).data.registerVisit.problems).toEqual([]);
    const { rows } = await database.admin.query(
      `select actor_kind, actor_id, action from audit_entry where subject_id = $1`,
      [own.input.id],
    );
    expect(rows).toEqual([{ actor_kind: 'DESK_LINK', actor_id: id, action: 'VISIT_REGISTERED' }]);
    const elsewhere = await api.run({ device }, register, visit(other));
    expect(elsewhere.data.registerVisit).toMatchObject({ visit: null, problems: [{ code: 'NOT_FOUND' }] });
    const byCoordinator = visit();
    await api.run(coordinator.session, register, byCoordinator);
    const foreign = await api.run({ device }, undo, { libraryId: library, visitId: byCoordinator.input.id });
    expect(foreign.data.undoVisit).toMatchObject({ undone: false });
    const mine = await api.run({ device }, undo, { libraryId: library, visitId: own.input.id });
    expect(mine.data.undoVisit).toEqual({ undone: true, problems: [] });
  });

  it('reads no figures, no people and no devices', async () => {
    const { device } = await paired('Nieuwsgierig');
    const { data } = await api.run(
      { device },
      `query ($library: ID!, $location: ID!, $other: ID!) {
        figures(scope: { kind: LIBRARY, id: $library }, from: "2020-01-01", until: "2100-01-01") { visits }
        members(organisation: { kind: LIBRARY, id: $library }) { email }
        deskLinks(library: $library, location: $location) { id }
        apiTokens(library: $library) { id }
        elsewhere: registeredToday(library: $library, location: $other) { visits }
        here: registeredToday(library: $library, location: $location) { visits }
      }`,
      { library, location: desk, other },
    );
    expect(data).toMatchObject({ figures: null, members: null, deskLinks: null, apiTokens: null, elsewhere: null });
    expect(data.here.visits).toBeGreaterThan(0);
  });

  it('is nobody from the first request after it was withdrawn, and knows that it was', async () => {
    const { id, device } = await paired('Kwijt');
    expect((await api.run({ device }, viewer)).data.viewer.name).toBe('Kwijt');
    const { data } = await api.run(coordinator.session, withdraw, { libraryId: library, id });
    expect(data.withdrawDeskLink).toEqual({ withdrawn: true, problems: [] });
    expect((await api.run({ device }, viewer)).data).toEqual({
      viewer: null,
      thisDevice: { paired: false, name: null },
    });
    const refused = await api.run({ device }, register, visit());
    expect(refused.data.registerVisit.problems).toEqual([{ code: 'NOT_FOUND' }]);
    const again = await api.run(coordinator.session, withdraw, { libraryId: library, id });
    expect(again.data.withdrawDeskLink).toEqual({ withdrawn: false, problems: [{ code: 'NOT_FOUND' }] });
    const { rows } = await database.admin.query(
      `select action, actor_id, after->>'name' as after, before->>'name' as before from audit_entry where subject_id = $1 order by happened_at`,
      [id],
    );
    expect(rows).toEqual([
      { action: 'DESK_LINK_MADE', actor_id: coordinator.id, after: 'Kwijt', before: null },
      { action: 'DESK_LINK_WITHDRAWN', actor_id: coordinator.id, after: null, before: 'Kwijt' },
    ]);
  });

  it('gives way to a user who signs in on the device, and is there again when they sign out', async () => {
    const { device } = await paired('Gedeeld');
    const both = (document: string) => api.run({ device, session: coordinator.session }, document);
    expect((await both(viewer)).data).toMatchObject({ viewer: { kind: 'USER', name: 'Coor' }, thisDevice: null });
    await database.admin.query(`update session set started_at = now() - interval '8 days' where user_id = $1`, [
      coordinator.id,
    ]);
    expect((await both(viewer)).data).toMatchObject({ viewer: { kind: 'DESK_LINK', name: 'Gedeeld' } });
    await database.admin.query('update session set started_at = now() where user_id = $1', [coordinator.id]);
  });

  it.each([
    ['', 'INVALID_INPUT'],
    ['x'.repeat(61), 'INVALID_INPUT'],
    ['Tablet van 06 12345678', 'PERSONAL_DATA'],
  ])('has a name that fits: not %j', async (name, code) => {
    expect(await made(name)).toMatchObject({ code: null, deskLink: null, problems: [{ code, path: ['name'] }] });
  });

  it('is not made for a point that is closed for good', async () => {
    await database.admin.query(`update location set state = 'CLOSED', closes_on = '2024-01-01' where id = $1`, [other]);
    expect(await made('Te laat', other)).toMatchObject({ deskLink: null, problems: [{ code: 'NOT_FOUND' }] });
    await database.admin.query(`update location set state = 'OPEN', closes_on = null where id = $1`, [other]);
  });
});
