import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const save = `mutation ($input: SaveLocationInput!) {
  saveLocation(input: $input) {
    location { id name postcode street email website state opensOn municipality { name } library { name } accessibility languages latitude }
    problems { code message path }
  }
}`;
const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { problems { code } } }`;

describe('saving a point', () => {
  let database: TestDatabase;
  let api: TestApi;
  let at: { library: string; other: string; foreign: string; foreignPlan: string };
  let session: { coordinator: string; counter: string };
  const today = dayAt();

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    await network.municipality('GM0160', 'Hardenberg');
    const library = await network.library('Bibliotheek A', ['GM0148', 'GM0160']);
    const other = await network.library('Bibliotheek B', ['GM0148']);
    at = {
      ...{ library, other },
      foreign: await network.location(other, 'GM0148', 'Balie van B'),
      foreignPlan: await network.location(other, 'GM0148', 'Plan van B', { state: 'PLANNED' }),
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

  const point = (given: Record<string, unknown> = {}) => ({
    ...{ id: randomUUID(), libraryId: at.library, municipality: 'GM0148', name: 'Balie Dalfsen', label: 'IDO' },
    ...{
      hostKind: 'LIBRARY_BRANCH',
      insideLibrary: true,
      variant: 'BASIC',
      accessMode: 'WALK_IN',
      privateSpace: false,
    },
    ...{ accessibility: [], languages: [], state: 'OPEN', opensOn: '2020-01-01' },
    ...given,
  });
  const saved = async (given: Record<string, unknown>) => {
    const { data, errors } = await api.run(session.coordinator, save, { input: given });
    expect(errors).toBeUndefined();
    return data.saveLocation;
  };
  const rows = async (sql: string, values: unknown[] = []) => (await database.admin.query(sql, values)).rows;

  it('adds a point, with its text tidied and empty fields left out', async () => {
    const given = point({
      name: '  Balie Dalfsen ',
      postcode: '7721aa',
      street: ' ',
      email: '',
      languages: [' Turks '],
    });
    expect(await saved({ ...given, latitude: 52.5, longitude: 6.25 })).toMatchObject({
      location: {
        ...{ id: given.id, name: 'Balie Dalfsen', postcode: '7721 AA', street: null, email: null, website: null },
        ...{
          languages: ['Turks'],
          latitude: 52.5,
          municipality: { name: 'Dalfsen' },
          library: { name: 'Bibliotheek A' },
        },
      },
      problems: [],
    });
  });

  it('changes a point that is there and writes in the trail what it was and what it became', async () => {
    const given = point();
    await saved(given);
    await saved({ ...given, name: 'Balie aan het plein', state: 'PAUSED' });
    const stored = await rows('select name, state from location where id = $1', [given.id]);
    expect(stored).toEqual([{ name: 'Balie aan het plein', state: 'PAUSED' }]);
    const trail = await rows(
      `select action, before ->> 'name' as before, after ->> 'name' as after from audit_entry where subject_id = $1 order by happened_at`,
      [given.id],
    );
    expect(trail).toEqual([
      { action: 'LOCATION_SAVED', before: null, after: 'Balie Dalfsen' },
      { action: 'LOCATION_SAVED', before: 'Balie Dalfsen', after: 'Balie aan het plein' },
    ]);
  });

  it.each([
    ['no name', { name: ' ' }, 'INVALID_INPUT', 'name'],
    ['a name of 121 characters', { name: 'x'.repeat(121) }, 'INVALID_INPUT', 'name'],
    ['a host of 121 characters', { hostName: 'x'.repeat(121) }, 'INVALID_INPUT', 'hostName'],
    ['a mobile number in the host', { hostName: 'Anja, 06-12345678' }, 'PERSONAL_DATA', 'hostName'],
    ['an e-mail address in a language', { languages: ['anja@example.nl'] }, 'PERSONAL_DATA', 'languages'],
    ['a postcode that begins with 0', { postcode: '0721 AA' }, 'INVALID_INPUT', 'postcode'],
    ['a house number of 21 characters', { houseNumber: '1'.repeat(21) }, 'INVALID_INPUT', 'houseNumber'],
    ['no e-mail address', { email: 'balie' }, 'INVALID_INPUT', 'email'],
    ['a web address of 301 characters', { website: `https://x.nl/${'x'.repeat(288)}` }, 'INVALID_INPUT', 'website'],
    ['a web address that runs a script', { website: 'javascript:alert(1)' }, 'INVALID_INPUT', 'website'],
    ['a latitude without a longitude', { latitude: 52.5 }, 'INVALID_INPUT', 'latitude'],
    ['a place in Belgium', { latitude: 50.4, longitude: 4.35 }, 'INVALID_INPUT', 'latitude'],
    ['21 things about accessibility', { accessibility: Array(21).fill('lift') }, 'INVALID_INPUT', 'accessibility'],
    ['a language without a name', { languages: ['Turks', ''] }, 'INVALID_INPUT', 'languages'],
    ['closing before it opens', { closesOn: '2019-12-31' }, 'INVALID_INPUT', 'closesOn'],
    ['closing on the day it opens', { closesOn: '2020-01-01' }, 'INVALID_INPUT', 'closesOn'],
    ['closed without a day', { state: 'CLOSED' }, 'INVALID_INPUT', 'closesOn'],
    ['an id that is no UUID', { id: '1' }, 'INVALID_INPUT', 'id'],
    ['a municipality that does not exist', { municipality: 'GM9999' }, 'NOT_FOUND', 'municipality'],
  ])('refuses %s with a sentence, and stores nothing', async (_, given, code, field) => {
    const before = await rows('select count(*) from location');
    const answer = await saved(point(given));
    expect(answer).toMatchObject({ location: null, problems: [{ code }] });
    expect(answer.problems[0].path.slice(0, 2)).toEqual(['input', field]);
    expect(answer.problems[0].message).toMatch(/^[A-Z].+[.]$/);
    expect(await rows('select count(*) from location')).toEqual(before);
  });

  it('refuses a counter, and a coordinator of another library, in the same words', async () => {
    const { data } = await api.run(session.counter, save, { input: point() });
    expect(data.saveLocation.problems).toEqual((await saved(point({ libraryId: at.other }))).problems);
    expect(data.saveLocation.problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it.each(['foreign', 'foreignPlan'] as const)(
    'does not let a library put its point under the id of a %s point',
    async (which) => {
      const answer = await saved(point({ id: at[which], name: 'Aaa, eerste op naam' }));
      expect(answer).toMatchObject({ location: null, problems: [{ code: 'NOT_FOUND', path: ['input', 'id'] }] });
      expect(await rows('select library_id from location where id = $1', [at[which]])).toEqual([
        { library_id: at.other },
      ]);
      expect(await rows('select from audit_entry where subject_id = $1', [at[which]])).toEqual([]);
    },
  );

  describe('that moves to another municipality', () => {
    const visit = async (locationId: string, day: string) => {
      const questions = [{ topic: 'digid', help: ['HELPED'] }];
      const input = { id: randomUUID(), libraryId: at.library, locationId, day, partOfDay: 'MORNING', questions };
      expect((await api.run(session.counter, register, { input })).data.registerVisit.problems).toEqual([]);
      const [row] = await rows('select municipality_code from visit where id = $1', [input.id]);
      return row.municipality_code as string;
    };

    it('counts visits of today in the new one, and visits of before where it lay then', async () => {
      const given = point();
      await saved(given);
      expect(await visit(given.id, today)).toBe('GM0148');
      await saved({ ...given, municipality: 'GM0160' });
      expect(await visit(given.id, today)).toBe('GM0160');
      expect(await visit(given.id, addDays(today, -1))).toBe('GM0148');
    });

    it('counts every visit where it was put right, when it had none where it was put by mistake', async () => {
      const given = point({ municipality: 'GM0160' });
      await saved(given);
      await saved({ ...given, municipality: 'GM0148' });
      expect(await visit(given.id, today)).toBe('GM0148');
      expect(await visit(given.id, addDays(today, -30))).toBe('GM0148');
    });

    it('counts where it lies now after moving there and back on one day', async () => {
      const given = point();
      await saved(given);
      await visit(given.id, today);
      await saved({ ...given, municipality: 'GM0160' });
      await saved(given);
      expect(await visit(given.id, today)).toBe('GM0148');
    });
  });
});
