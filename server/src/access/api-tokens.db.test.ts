import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { Role } from './roles.ts';

const make = `mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) {
  secret apiToken { id name scopes madeOn endsOn lastUsedOn } problems { code path } } }`;
const list = 'query ($library: ID!) { apiTokens(library: $library) { id name lastUsedOn } }';
const withdraw =
  'mutation ($libraryId: ID!, $id: ID!) { withdrawApiToken(libraryId: $libraryId, id: $id) { withdrawn problems { code } } }';
const register = `mutation ($input: RegisterVisitInput!) { registerVisit(input: $input) { visit { id } problems { code } } }`;
const figures = `query ($library: ID!) { figures(scope: { kind: LIBRARY, id: $library }, from: "2020-01-01", until: "2100-01-01") { visits topics { questions } } }`;

describe('an API token', () => {
  const today = dayAt();
  let database: TestDatabase;
  let api: TestApi;
  let [library, other, location, elsewhere]: string[] = [];
  let coordinator: { id: string; session: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    // As in production: only a token may send operations of its own there.
    api = await createTestApi(database.appUrl, {
      production: true,
      documents: { make, list, withdraw, viewer: '{ viewer { kind } }' },
    });
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek Vechtdal', ['GM0148']);
    other = await network.library('Bibliotheek Elders', ['GM0148']);
    location = await network.location(library, 'GM0148', 'Balie Dalfsen');
    elsewhere = await network.location(other, 'GM0148', 'Balie elders');
    coordinator = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const made = async (scopes: string[], more: Record<string, unknown> = {}) => {
    const input = { libraryId: library, name: 'Baliesysteem', scopes, endsOn: addDays(today, 30), ...more };
    return (await api.runDocument(coordinator.session, 'make', { input })).data.makeApiToken;
  };
  const visit = (libraryId = library, locationId = location) => ({
    input: {
      ...{ id: randomUUID(), libraryId, locationId, day: today, partOfDay: 'MORNING' },
      questions: [{ topic: 'digid', help: ['HELPED'] }],
    },
  });

  it('is shown once, and only its hash is kept', async () => {
    const { secret, apiToken, problems } = await made(['REGISTER', 'REGISTER']);
    expect(problems).toEqual([]);
    expect(secret).toMatch(/^rp_[\w-]{43}$/);
    expect(apiToken).toMatchObject({ scopes: ['REGISTER'], madeOn: today, endsOn: addDays(today, 30) });
    const { rows } = await database.admin.query('select to_jsonb(t)::text as row from api_token t');
    expect(rows.every(({ row }) => !row.includes(secret.slice(3)))).toBe(true);
    const trail = await database.admin.query(`select action, after from audit_entry where subject_id = $1`, [
      apiToken.id,
    ]);
    const after = { name: 'Baliesysteem', scopes: ['REGISTER'], endsOn: addDays(today, 30) };
    expect(trail.rows).toEqual([{ action: 'API_TOKEN_MADE', after }]);
  });

  it('registers for its own library and no other, in its own name', async () => {
    const { secret, apiToken } = await made(['REGISTER']);
    const own = visit();
    expect((await api.run({ token: secret }, register, own)).data.registerVisit).toEqual({
      visit: { id: own.input.id },
      problems: [],
    });
    const { rows } = await database.admin.query(
      'select actor_kind, actor_id from audit_entry where subject_id = $1 and action = $2',
      [own.input.id, 'VISIT_REGISTERED'],
    );
    expect(rows).toEqual([{ actor_kind: 'API_TOKEN', actor_id: apiToken.id }]);
    const foreign = await api.run({ token: secret }, register, visit(other, elsewhere));
    expect(foreign.data.registerVisit.problems).toEqual([{ code: 'NOT_FOUND' }]);
    const mixed = await api.run({ token: secret }, register, visit(library, elsewhere));
    expect(mixed.data.registerVisit.problems).toEqual([{ code: 'NOT_FOUND' }]);
    const { data } = await api.runDocument(coordinator.session, 'list', { library });
    expect(data.apiTokens).toContainEqual({ id: apiToken.id, name: 'Baliesysteem', lastUsedOn: today });
  });

  it('does what its scopes say and nothing more', async () => {
    const [registers, reads, takesOut] = await Promise.all(
      ['REGISTER', 'READ_FIGURES', 'READ_REGISTRATIONS'].map(async (scope) => (await made([scope])).secret),
    );
    const may = async (secret: string) => {
      const one = await api.run({ token: secret }, register, visit());
      const read = await api.run({ token: secret }, figures, { library });
      return { register: one.data.registerVisit.problems.length === 0, figures: read.data.figures !== null };
    };
    expect(await may(registers)).toEqual({ register: true, figures: false });
    expect(await may(reads)).toEqual({ register: false, figures: true });
    expect(await may(takesOut)).toEqual({ register: false, figures: false });
    expect((await api.run({ token: reads }, figures, { library: other })).data.figures).toBeNull();
    // Totals: what people asked stays with the people of the library.
    expect((await api.run({ token: reads }, figures, { library })).data.figures.topics).toBeNull();
  });

  it('takes registrations out when that is all it may, and that is written down', async () => {
    const { secret: registers } = await made(['REGISTER']);
    const own = visit();
    await api.run({ token: registers }, register, own);
    const { secret, apiToken } = await made(['READ_REGISTRATIONS']);
    const exported = (token: string, of = library) =>
      api.app.inject({
        url: `/export/registraties.jsonl?library=${of}&from=${today}&until=${addDays(today, 1)}`,
        headers: { authorization: `Bearer ${token}` },
      });
    const file = await exported(secret, library);
    expect(file.statusCode).toBe(200);
    expect(file.body).toContain('"DigiD"');
    const { rows } = await database.admin.query(
      `select actor_kind, (after->>'visits')::int > 0 as counted from audit_entry where actor_id = $1`,
      [apiToken.id],
    );
    expect(rows).toEqual([{ actor_kind: 'API_TOKEN', counted: true }]);
    expect((await exported(secret, other)).statusCode).toBe(404);
    expect((await exported(registers, library)).statusCode).toBe(404);
    expect((await exported(`${secret}x`, library)).statusCode).toBe(401);
  });

  it('does not manage: it makes no tokens and no devices, and reads no people', async () => {
    const { secret } = await made(['REGISTER', 'READ_FIGURES', 'READ_REGISTRATIONS']);
    const input = { libraryId: library, name: 'Kind', scopes: ['REGISTER'], endsOn: today };
    expect((await api.run({ token: secret }, make, { input })).data.makeApiToken).toMatchObject({
      secret: null,
      problems: [{ code: 'NOT_FOUND' }],
    });
    expect((await api.run({ token: secret }, list, { library })).data.apiTokens).toBeNull();
    const people = 'query ($id: ID!) { members(organisation: { kind: LIBRARY, id: $id }) { email } }';
    expect((await api.run({ token: secret }, people, { id: library })).data.members).toBeNull();
  });

  it('ends on its last day, and at once when it is withdrawn: 401, in plain Dutch', async () => {
    const { secret, apiToken } = await made(['READ_FIGURES'], { endsOn: today });
    expect((await api.run({ token: secret }, figures, { library })).status).toBe(200);
    await database.admin.query(`update api_token set made_on = $2, ends_on = $2 where id = $1`, [
      apiToken.id,
      addDays(today, -1),
    ]);
    const expired = await api.run({ token: secret }, figures, { library });
    expect(expired.status).toBe(401);
    expect(expired.errors).toEqual([
      {
        message: 'Dit token bestaat niet, is verlopen of is ingetrokken. Vraag de coördinator om een nieuw token.',
        extensions: { code: 'TOKEN_INVALID' },
      },
    ]);
    const second = await made(['READ_FIGURES']);
    const withdrawn = await api.runDocument(coordinator.session, 'withdraw', {
      ...{ libraryId: library, id: second.apiToken.id },
    });
    expect(withdrawn.data.withdrawApiToken).toEqual({ withdrawn: true, problems: [] });
    expect((await api.run({ token: second.secret }, figures, { library })).status).toBe(401);
  });

  it.each([
    ['no name', { name: ' ' }, ['input', 'name']],
    ['no scope', { scopes: [] }, ['input', 'scopes']],
    ['a last day in the past', { endsOn: addDays(today, -1) }, ['input', 'endsOn']],
    ['a life of more than a year', { endsOn: addDays(today, 366) }, ['input', 'endsOn']],
  ])('is not made with %s', async (_, more, path) => {
    expect(await made(['REGISTER'], more)).toEqual({
      ...{ secret: null, apiToken: null },
      problems: [{ code: 'INVALID_INPUT', path }],
    });
  });

  it('speaks for itself: cookies that come along count for nothing', async () => {
    const { secret } = await made(['READ_FIGURES']);
    const response = await api.app.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query: '{ viewer { kind } }' } },
      headers: { authorization: `Bearer ${secret}` },
      cookies: { regiepunt: coordinator.session },
    });
    expect(response.json()).toEqual({ data: { viewer: { kind: 'API_TOKEN' } } });
    const wrong = await api.app.inject({
      ...{ method: 'POST', url: '/graphql', payload: { documentId: 'viewer' } },
      headers: { authorization: `Bearer ${secret}x` },
      cookies: { regiepunt: coordinator.session },
    });
    expect(wrong.statusCode).toBe(401);
  });
});
