import { randomUUID } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../server/src/access/roles.ts';
import { hashOfToken, newToken } from '../../server/src/access/tokens.ts';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import { limits } from '../../server/src/graphql/limits.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';
import { apiTokenOf, deskLinkOf } from '../isolation/devices-and-systems.ts';

const viewer = '{ viewer { kind name } }';
const pair = 'mutation ($code: String!) { pairDevice(code: $code) { pairing { deviceName } problems { code } } }';
const publicUrl = 'https://regiepunt.example';
const today = dayAt();

let database: TestDatabase;
let api: TestApi;
let place: { library: string; open: string };

beforeAll(async () => {
  database = await createTestDatabase();
  api = await createTestApi(database.appUrl, { publicUrl, production: true, documents: { viewer, pair } });
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  const library = await network.library('Bibliotheek Vechtdal', ['GM0148']);
  place = { library, open: await network.location(library, 'GM0148', 'Balie Dalfsen') };
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

async function pairedDevice(name = 'Tablet') {
  const secret = newToken();
  return { id: await deskLinkOf(database.admin, place, { name, secret }), secret };
}
async function systemToken() {
  const token = `rp_${newToken()}`;
  return { id: await apiTokenOf(database.admin, place, { token }), token };
}
const changeLink = (id: string, set: string) => database.admin.query(`update desk_link set ${set} where id = $1`, [id]);
const kind = async (device: string) => (await api.runDocument({ device }, 'viewer')).data.viewer?.kind ?? null;

describe('the cookie of a paired device', () => {
  const cookie = (value: unknown) => ({
    ...{ name: '__Host-regiepunt-balie', value, path: '/', maxAge: 365 * 86_400 },
    ...{ httpOnly: true, secure: true, sameSite: 'Lax' },
  });

  it('is out of reach of scripts and other sites, bound to this host and to https, and a secret of 256 bits', async () => {
    await deskLinkOf(database.admin, place, { code: 'abcd-2345' });
    const { cookies } = await api.runDocument(null, 'pair', { code: 'abcd-2345' });
    expect(cookies).toEqual([cookie(expect.any(String))]);
    const secret = cookies[0]!.value;
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const { rows } = await database.admin.query<{ row: string; secret_hash: Buffer }>(
      `select to_jsonb(d)::text as row, secret_hash from desk_link d where secret_hash is not null`,
    );
    expect(rows.some(({ secret_hash }) => secret_hash.equals(hashOfToken(secret)))).toBe(true);
    expect(rows.some(({ row }) => row.includes(secret))).toBe(false);
  });

  it('is renewed with the first request of a day, and with no other', async () => {
    const { id, secret } = await pairedDevice();
    await changeLink(id, `last_used_on = '${addDays(today, -1)}', paired_on = '2024-01-01'`);
    expect((await api.runDocument({ device: secret }, 'viewer')).cookies).toEqual([cookie(secret)]);
    expect((await api.runDocument({ device: secret }, 'viewer')).cookies).toEqual([]);
    const { rows } = await database.admin.query('select last_used_on from desk_link where id = $1', [id]);
    expect(rows).toEqual([{ last_used_on: today }]);
  });

  it('is renewed too when the body of that request comes in so slowly that the device is looked up twice', async () => {
    const { id, secret } = await pairedDevice();
    await changeLink(id, `last_used_on = '${addDays(today, -1)}', paired_on = '2024-01-01'`);
    const slowly = async function* () {
      yield '{ "documentId": ';
      await wait(1200);
      yield '"viewer" }';
    };
    const headers = { 'content-type': 'application/json', cookie: `__Host-regiepunt-balie=${secret}` };
    const payload = Readable.from(slowly());
    const response = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(response.json()).toEqual({ data: { viewer: { kind: 'DESK_LINK', name: 'Tablet' } } });
    expect(response.cookies).toEqual([cookie(secret)]);
  });

  it('is worth nothing after a year without use', async () => {
    const { id, secret } = await pairedDevice();
    await changeLink(id, `last_used_on = '${addDays(today, -364)}'`);
    expect(await kind(secret)).toBe('DESK_LINK');
    await changeLink(id, `last_used_on = '${addDays(today, -365)}'`);
    expect(await kind(secret)).toBeNull();
  });

  it.each(['', 'x', 'a'.repeat(4000), "' or true --", '%00', 'Ünïcode'])('is not made up: %j', async (made) => {
    const { errors, data } = await api.runDocument({ device: made }, 'viewer');
    expect(errors).toBeUndefined();
    expect(data.viewer).toBeNull();
  });

  it('cannot be guessed by its code: after ten wrong ones from a network even the right one waits', async () => {
    await deskLinkOf(database.admin, place, { code: 'wxyz-6789' });
    const attempt = async (code: string, address: string) =>
      (await api.runDocument({ address }, 'pair', { code })).data.pairDevice;
    for (let wrong = 0; wrong < 10; wrong++)
      expect(await attempt(`aaaa-aaa${wrong}`, '10.0.0.1')).toMatchObject({ problems: [{ code: 'PAIRING_INVALID' }] });
    expect(await attempt('wxyz-6789', '10.0.0.1')).toEqual({
      pairing: null,
      problems: [{ code: 'TOO_MANY_ATTEMPTS' }],
    });
    expect(await attempt('wxyz-6789', '10.0.0.2')).toMatchObject({ problems: [] });
  });
});

describe('a token', () => {
  const post = (headers: Record<string, string>, payload: unknown = { query: viewer }, to = api) =>
    to.app.inject({
      ...{ method: 'POST', url: '/graphql', payload: JSON.stringify(payload) },
      headers: { 'content-type': 'application/json', ...headers },
    });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('may send operations of its own in production, where nobody else may', async () => {
    const { token } = await systemToken();
    expect((await post(bearer(token))).json()).toEqual({ data: { viewer: { kind: 'API_TOKEN', name: 'Systeem' } } });
    expect((await post({})).json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_TRUSTED' } }] });
  });

  it('is held to the limits of such operations, and reads the schema from its own address', async () => {
    const { token } = await systemToken();
    const deep =
      '{ libraries { municipalities { libraries { municipalities { libraries { municipalities { libraries { municipalities { name } } } } } } } } }';
    for (const query of [deep, '{ __schema { queryType { name } } }'])
      expect((await post(bearer(token), { query })).json()).toMatchObject({
        errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
    const schema = await api.app.inject({ url: '/api/schema.graphql' });
    expect(schema.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(schema.body).toMatch(/^type Mutation/m);
    expect(schema.body).toMatch(/registerVisits\(/);
  });

  it('may send a larger body than a browser, since 500 visits come in one call', async () => {
    const { token } = await systemToken();
    const body = (length: number) => ({ query: viewer, variables: {}, more: 'x'.repeat(length) });
    expect((await post({}, body(limits.body))).statusCode).toBe(413);
    expect((await post(bearer(token), body(limits.body))).statusCode).toBe(200);
    expect((await post(bearer(token), body(limits.bodyWithToken))).statusCode).toBe(413);
    // Refused before the body is read.
    expect((await post(bearer('rp_wrong'), body(limits.body))).statusCode).toBe(401);
  });

  it.each(['', 'x', 'rp_', `rp_${'a'.repeat(43)}`, "rp_' or true --", 'eyJhbGciOiJub25lIn0.e30.'])(
    'is not made up: %j',
    async (made) => {
      const response = await post(bearer(made));
      expect(response.statusCode).toBe(401);
      expect(response.headers).toMatchObject({
        ...{ 'www-authenticate': 'Bearer', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
      });
      expect(response.json().errors).toMatchObject([{ extensions: { code: 'TOKEN_INVALID' } }]);
    },
  );

  it('that is too much asked of waits, one token without the others, and says how long', async () => {
    const { token } = await systemToken();
    const other = await systemToken();
    const strict = await createTestApi(database.appUrl, { tokenLimits: { perToken: 3, perAddress: 100 } });
    for (let at = 0; at < 3; at++) expect((await post(bearer(token), undefined, strict)).statusCode).toBe(200);
    const refused = await post(bearer(token), undefined, strict);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'TOO_MANY_REQUESTS' } }]);
    expect((await post(bearer(other.token), undefined, strict)).statusCode).toBe(200);
    await strict.close();
  });

  it('cannot be guessed: wrong ones count for the address they come from', async () => {
    const strict = await createTestApi(database.appUrl, { tokenLimits: { perToken: 100, perAddress: 3 } });
    const status = async (address: string) => (await strict.run({ token: `rp_${newToken()}`, address }, viewer)).status;
    expect([await status('10.1.0.1'), await status('10.1.0.1'), await status('10.1.0.1')]).toEqual([401, 401, 401]);
    expect(await status('10.1.0.1')).toBe(429);
    expect(await status('10.1.0.2')).toBe(401);
    await strict.close();
  });

  it('would go on without those limits, so that it was they that refused', async () => {
    const { token } = await systemToken();
    const lax = await createTestApi(database.appUrl, { tokenLimits: { perToken: 1000, perAddress: 1000 } });
    for (let at = 0; at < 10; at++) expect((await post(bearer(token), undefined, lax)).statusCode).toBe(200);
    await lax.close();
  });
});

describe('the log', () => {
  it('holds no token and no secret of a device, also when something breaks', async () => {
    const lines: string[] = [];
    const stream = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
    const logged = await createTestApi(database.appUrl, { logTo: stream });
    const { token } = await systemToken();
    const { secret } = await pairedDevice();
    await database.admin.query('alter table province rename to stolen_province');
    await logged.run({ token, device: secret }, '{ provinces { name } }');
    await logged.run({ device: secret }, '{ provinces { name } }');
    await database.admin.query('alter table stolen_province rename to province');
    await logged.close();
    const text = lines.join('');
    expect(text).toMatch(/province/);
    for (const word of [token, token.slice(3), secret]) expect(text).not.toContain(word);
  });
});

describe('a persona of the demonstration', () => {
  it('is nobody once demonstration mode is off, also in a session begun before', async () => {
    const { id, session } = await new NetworkBuilder(database.admin).user('Ada', { role: Role.NATIONAL_ANALYST });
    await database.admin.query('update app_user set persona = $2 where id = $1', [id, `persona-${randomUUID()}`]);
    const demonstration = await createTestApi(database.appUrl, { demonstration: true });
    expect((await demonstration.run(session, viewer)).data.viewer).toEqual({ kind: 'USER', name: 'Ada' });
    await demonstration.close();
    expect((await api.runDocument(session, 'viewer')).data.viewer).toBeNull();
  });
});
