import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApplicationDatabase, poolOf } from '../../server/src/database/application-database.ts';
import { Role } from '../../server/src/access/roles.ts';
import { limits } from '../../server/src/graphql/limits.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

const provinces = '{ provinces { name } }';
const introspection = '{ __schema { queryType { name } } }';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const known = hash(provinces);
const documents = {
  [known]: provinces,
  introspection,
  misspelt: '{ provincse { name } }',
  topics: 'query ($list: CodeListName!) { codes(list: $list) { code } }',
};

describe('in production', () => {
  let database: TestDatabase;
  let production: TestApi;
  let development: TestApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    production = await createTestApi(database.appUrl, {
      production: true,
      documents,
      publicUrl: 'https://regiepunt.example',
    });
    development = await createTestApi(database.appUrl, { documents });
  });
  afterAll(async () => {
    await production?.close();
    await development?.close();
    await database?.drop();
  });

  const post = (api: TestApi, payload: unknown, headers: Record<string, string> = {}) =>
    api.app.inject({
      ...{ method: 'POST', url: '/graphql' },
      headers: { 'content-type': 'application/json', ...headers },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });

  describe('the website’s own documents', () => {
    it('are run by the hash of their text', async () => {
      for (const documentId of [known, `sha256:${known}`]) {
        expect((await post(production, { documentId })).json()).toEqual({ data: { provinces: [] } });
      }
    });

    it('are run as they are, whatever text is sent along', async () => {
      const { data } = (await post(production, { documentId: known, query: '{ libraries { id } }' })).json();
      expect(data).toEqual({ provinces: [] });
    });

    it.each([
      ['a free operation', { query: provinces }],
      ['a hash the website does not have', { documentId: hash('{ libraries { id } }') }],
      [
        'a persisted query of its own',
        { query: provinces, extensions: { persistedQuery: { version: 1, sha256Hash: known } } },
      ],
      ['no operation at all', {}],
      ['several operations in one request', [{ query: provinces }, { query: provinces }]],
      ['several documents in one request', [{ documentId: known }, { documentId: known }]],
      ['nothing', 'null'],
    ])('are the only thing that is run: not %s', async (_, body) => {
      const response = await post(production, body);
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_TRUSTED' } }] });
    });

    it('and outside production a free operation is run, so that it was the guard that refused it', async () => {
      expect((await post(development, { query: provinces })).json()).toEqual({ data: { provinces: [] } });
    });
  });

  it('nothing is told about the schema: no introspection', async () => {
    const refused = await production.runDocument(null, 'introspection');
    expect(refused.data).toBeUndefined();
    expect(refused.errors![0]!.message).toMatch(/introspection is not allowed/);
    expect((await development.runDocument(null, 'introspection')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  it('nothing is told about the schema: no suggestions, in a document or in its variables', async () => {
    const asked = async (api: TestApi) =>
      (await api.runDocument(null, 'misspelt')).raw + (await api.runDocument(null, 'topics', { list: 'TOPICC' })).raw;
    expect(await asked(production)).not.toMatch(/Did you mean/);
    expect((await asked(development)).match(/Did you mean/g)).toHaveLength(2);
  });

  it('a link cannot run an operation: there is no GET', async () => {
    const url = `/graphql?query=${encodeURIComponent(provinces)}`;
    expect((await production.app.inject({ url, headers: { 'apollo-require-preflight': '1' } })).statusCode).toBe(404);
    // Outside production there is the explorer at this address; it too runs nothing without a header that no link can send.
    expect((await development.app.inject({ url })).statusCode).toBe(400);
  });

  it('a form of another site cannot run an operation: only JSON is read', async () => {
    const body = JSON.stringify({ documentId: known });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await post(production, body, { 'content-type': type });
      expect([400, 415]).toContain(response.statusCode);
      expect(response.body).not.toMatch(/provinces/);
    }
  });

  it('several operations in one request are refused outside production as well', async () => {
    const response = await post(development, [{ query: provinces }, { query: provinces }]);
    expect(response.statusCode).toBe(400);
    expect(response.body).not.toMatch(/"provinces"/);
  });

  it('a body of 64 kB is read and one byte more is not', async () => {
    const body = (bytes: number) => {
      const json = JSON.stringify({ documentId: known, padding: '' });
      return json.replace('""', `"${'x'.repeat(bytes - json.length)}"`);
    };
    expect(body(limits.body)).toHaveLength(65_536);
    expect((await post(production, body(limits.body))).json()).toEqual({ data: { provinces: [] } });
    expect((await post(production, body(limits.body + 1))).statusCode).toBe(413);
  });

  it('an answer is never kept by anything in between', async () => {
    expect((await post(production, { documentId: known })).headers['cache-control']).toBe('no-store');
  });

  it('an unexpected error tells its number and nothing of the inside', async () => {
    await database.admin.query('alter table province rename to stolen_province');
    const { raw, errors } = await production.runDocument(null, known);
    await database.admin.query('alter table stolen_province rename to province');
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) } }]);
    expect(raw).not.toMatch(/select|relation|does not exist|node_modules|server\/src|stack/i);
  });

  it('a statement that takes longer than five seconds is broken off', async () => {
    const source = await openApplicationDatabase({ url: database.appUrl, connections: 1, entities: [] });
    expect((await poolOf(source).query('show statement_timeout')).rows).toEqual([{ statement_timeout: '5s' }]);
    await source.destroy();
  });

  it('browsers are told what not to do, and to come by https from then on', async () => {
    const { headers } = await production.app.inject({ url: '/livez' });
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect((await development.app.inject({ url: '/livez' })).headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('with every connection taken', () => {
  it('says so within two seconds, when to come back, and serves again once one is free', async () => {
    const database = await createTestDatabase();
    const api = await createTestApi(database.appUrl, { connections: 1, documents: { own: '{ libraries { id } }' } });
    const { session } = await new NetworkBuilder(database.admin).user('Ada', { role: Role.NATIONAL_ANALYST });
    const libraries = (cookies: Record<string, string>) =>
      api.app.inject({ method: 'POST', url: '/graphql', cookies, payload: { query: '{ libraries { id } }' } });
    await database.admin.query('begin');
    await database.admin.query('lock table province');
    const waiting = api.run(null, provinces);
    // Long enough for it to have the connection, and to wait for the lock.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const answered: string[] = [];
    const note = (what: string) => (status: number) => void answered.push(`${what} ${status}`);
    const own = api.runDocument(session, 'own').then(({ status }) => note('own document')(status));
    const others = Promise.all([libraries({}), libraries({ regiepunt: session })]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const later = libraries({}).then(({ statusCode }) => note('a second later')(statusCode));
    for (const response of await others) {
      expect(response.json().errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
      expect(response.statusCode).toBe(503);
      expect(response.headers['retry-after']).toBe('5');
    }
    // The website's own documents wait no longer than that either: not for one connection after the other.
    await Promise.all([own, later]);
    expect(answered).toEqual(['own document 503', 'a second later 503']);
    await database.admin.query('rollback');
    expect((await waiting).data).toEqual({ provinces: [] });
    expect((await libraries({ regiepunt: session })).json()).toEqual({ data: { libraries: [] } });
    await api.close();
    await database.drop();
  });
});
