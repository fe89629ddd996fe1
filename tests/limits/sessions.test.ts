import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../server/src/access/password-hash.ts';
import { Role } from '../../server/src/access/roles.ts';
import { hashOfToken } from '../../server/src/access/tokens.ts';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

const signIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { viewer { name } problems { code message path } } }`;
const viewer = '{ viewer { name memberships { role } } }';
const password = 'vier groene fietsen buiten';

let database: TestDatabase;
let network: NetworkBuilder;
let http: TestApi;
let https: TestApi;

beforeAll(async () => {
  database = await createTestDatabase();
  network = new NetworkBuilder(database.admin);
  http = await createTestApi(database.appUrl);
  https = await createTestApi(database.appUrl, { publicUrl: 'https://regiepunt.example' });
});
afterAll(async () => {
  await http?.close();
  await https?.close();
  await database?.drop();
});

const hash = hashPassword(password);
/** Somebody with a password. */
async function account(name: string, role = Role.NATIONAL_ANALYST, dates: { from?: string; until?: string } = {}) {
  const user = await network.user(name, { role, ...dates });
  const { rows } = await database.admin.query<{ email: string }>(
    'update app_user set password_hash = $2 where id = $1 returning email',
    [user.id, await hash],
  );
  return { ...user, email: rows[0]!.email };
}
const named = async (api: TestApi, session: string | null) =>
  (await api.run(session, viewer)).data.viewer?.name ?? null;
const change = (session: string, set: string) =>
  database.admin.query(`update session set ${set} where token_hash = $1`, [hashOfToken(session)]);

describe('a session', () => {
  it('travels in a cookie that scripts and other sites cannot use, bound to this host and to https', async () => {
    const { email } = await account('Ada');
    const { cookies, data } = await https.run(null, signIn, { email, password });
    expect(data.signIn).toEqual({ viewer: { name: 'Ada' }, problems: [] });
    expect(cookies).toEqual([
      {
        name: '__Host-regiepunt',
        value: expect.any(String),
        path: '/',
        httpOnly: true,
        secure: true,
        sameSite: 'Lax',
        maxAge: 7 * 86_400,
      },
    ]);
    expect(await named(https, cookies[0]!.value)).toBe('Ada');
  });

  it('is the same without https, but for what browsers refuse there', async () => {
    const { email } = await account('Bep');
    const { cookies } = await http.run(null, signIn, { email, password });
    expect(cookies).toEqual([
      { name: 'regiepunt', value: expect.any(String), path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 7 * 86_400 },
    ]);
  });

  it('is a secret of 256 random bits, of which only the hash is stored', async () => {
    const { email, id } = await account('Cas');
    const { cookies } = await http.run(null, signIn, { email, password });
    const token = cookies[0]!.value;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await database.admin.query<{ token_hash: Buffer }>(
      'select token_hash from session where user_id = $1',
      [id],
    );
    expect(rows.some(({ token_hash }) => token_hash.equals(hashOfToken(token)))).toBe(true);
    expect(rows.some(({ token_hash }) => token_hash.includes(Buffer.from(token, 'base64url')))).toBe(false);
  });

  it('does not begin with a cookie of another name, such as one that a neighbouring host can set', async () => {
    const { session } = await account('Dirk');
    const response = await https.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: viewer },
      cookies: { regiepunt: session },
    });
    expect(response.json()).toEqual({ data: { viewer: null } });
    expect(await named(https, session)).toBe('Dirk');
  });

  it('ends on the server at sign-out: the cookie, kept by somebody, is worth nothing', async () => {
    const { session } = await account('Els');
    const { cookies } = await http.run(session, 'mutation { signOut { signedOut } }');
    expect(cookies).toMatchObject([{ name: 'regiepunt', value: '', maxAge: 0 }]);
    expect(await named(http, session)).toBeNull();
    expect(
      (await database.admin.query('select from session where token_hash = $1', [hashOfToken(session)])).rowCount,
    ).toBe(0);
  });

  it('begins anew at every sign-in, and the earlier one of that browser ends', async () => {
    const { session, email } = await account('Fred');
    const { cookies } = await http.run(session, signIn, { email, password });
    expect(cookies[0]!.value).not.toBe(session);
    expect(await named(http, session)).toBeNull();
    expect(await named(http, cookies[0]!.value)).toBe('Fred');
  });

  it('ends after twelve hours without use, and lives on while it is used', async () => {
    const { session } = await account('Gijs');
    await change(session, `last_seen_at = now() - interval '11 hours 59 minutes'`);
    expect(await named(http, session)).toBe('Gijs');
    const { rows } = await database.admin.query(
      `select last_seen_at > now() - interval '1 minute' as fresh from session where token_hash = $1`,
      [hashOfToken(session)],
    );
    expect(rows).toEqual([{ fresh: true }]);
    await change(session, `last_seen_at = now() - interval '12 hours 1 second'`);
    expect(await named(http, session)).toBeNull();
  });

  it('ends after seven days in any case', async () => {
    const { session } = await account('Han');
    await change(session, `started_at = now() - interval '6 days 23 hours'`);
    expect(await named(http, session)).toBe('Han');
    await change(session, `started_at = now() - interval '7 days 1 second', last_seen_at = now()`);
    expect(await named(http, session)).toBeNull();
  });

  it.each(['', 'x', 'a'.repeat(4000), "' or true --", '%00', 'Ünïcode'])('is not made up: %j', async (made) => {
    const { errors, data } = await http.run(made, viewer);
    expect(errors).toBeUndefined();
    expect(data.viewer).toBeNull();
  });
});

describe('a membership', () => {
  const today = dayAt();
  const roles = async (session: string) =>
    (await http.run(session, viewer)).data.viewer.memberships.map(({ role }: { role: string }) => role);

  it('holds from its first day up to its last, in a session that goes on', async () => {
    const { session, id } = await account('Ina');
    const between = async (from: string, until: string | null) => {
      await database.admin.query('update membership set valid_from = $2, valid_until = $3 where user_id = $1', [
        id,
        from,
        until,
      ]);
      return roles(session);
    };
    expect(await between('2020-01-01', null)).toEqual(['NATIONAL_ANALYST']);
    expect(await between(today, addDays(today, 1))).toEqual(['NATIONAL_ANALYST']);
    expect(await between(addDays(today, 1), null)).toEqual([]);
    expect(await between('2020-01-01', today)).toEqual([]);
  });

  it('that ends takes what it allowed with it at once', async () => {
    const { session, id } = await account('Jan');
    const nation = '{ figures(scope: { kind: NATION, id: "NL" }, from: "2026-01-01", until: "2027-01-01") { visits } }';
    expect((await http.run(session, nation)).data.figures).toEqual({ visits: 0 });
    await database.admin.query('update membership set valid_until = $2 where user_id = $1', [id, today]);
    expect((await http.run(session, nation)).data.figures).toBeNull();
  });
});

describe('signing in', () => {
  const attempt = async (email: string, given: string, address = '10.0.0.1') => {
    const payload = { query: signIn, variables: { email, password: given } };
    const response = await http.app.inject({ method: 'POST', url: '/graphql', payload, remoteAddress: address });
    const { viewer: who, problems } = response.json().data.signIn;
    return {
      name: who?.name ?? null,
      problems,
      code: problems[0]?.code,
      cookies: response.cookies,
      body: response.body,
    };
  };

  it('asks for the address in any case and without its spaces', async () => {
    const { email } = await account('Kim');
    expect(await attempt(` ${email.toUpperCase()} `, password)).toMatchObject({ name: 'Kim' });
  });

  it('answers the same for an unknown address, a wrong password and someone without a password', async () => {
    const { email } = await account('Leo');
    const without = await network.user('Mia', { role: Role.NATIONAL_ANALYST });
    const { rows } = await database.admin.query<{ email: string }>('select email from app_user where id = $1', [
      without.id,
    ]);
    const answers = [
      await attempt(email, 'niet dit wachtwoord'),
      await attempt('niemand@example.nl', 'niet dit wachtwoord'),
      await attempt(rows[0]!.email, 'niet dit wachtwoord'),
      await attempt(email, ''),
    ];
    expect(answers[0]).toMatchObject({ name: null, code: 'SIGN_IN_FAILED', cookies: [] });
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  it('slows guessing down after ten wrong passwords, without locking the real person out elsewhere', async () => {
    const { email } = await account('Noor');
    const other = await account('Otto');
    for (let wrong = 0; wrong < 10; wrong++)
      expect((await attempt(email, `fout ${wrong}`)).code).toBe('SIGN_IN_FAILED');
    expect(await attempt(email, password)).toMatchObject({ name: null, code: 'TOO_MANY_ATTEMPTS', cookies: [] });
    expect(await attempt(email.toUpperCase(), password)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await attempt(email, password, '10.0.0.2')).toMatchObject({ name: 'Noor' });
    expect(await attempt(other.email, password)).toMatchObject({ name: 'Otto' });
  });

  it('forgets the mistakes of someone who gets in', async () => {
    const { email } = await account('Piet');
    for (let round = 0; round < 2; round++) {
      for (let wrong = 0; wrong < 9; wrong++) await attempt(email, 'fout', '10.0.0.3');
      expect(await attempt(email, password, '10.0.0.3')).toMatchObject({ name: 'Piet' });
    }
  });

  it('has no personas outside demonstration mode, also where there are some in the database', async () => {
    const { id } = await account('Quirijn');
    await database.admin.query(
      `update app_user set persona = 'balie', persona_description = 'Achter de balie' where id = $1`,
      [id],
    );
    const asPersona = 'mutation { signInAsPersona(key: "balie") { viewer { name } problems { code } } }';
    expect((await http.run(null, '{ personas { key } }')).data).toEqual({ personas: [] });
    const refused = await http.run(null, asPersona);
    expect(refused.data.signInAsPersona).toEqual({ viewer: null, problems: [{ code: 'NOT_FOUND' }] });
    expect(refused.cookies).toEqual([]);

    const demonstration = await createTestApi(database.appUrl, { demonstration: true });
    expect((await demonstration.run(null, '{ personas { key } }')).data).toEqual({ personas: [{ key: 'balie' }] });
    expect((await demonstration.run(null, asPersona)).data.signInAsPersona).toEqual({
      viewer: { name: 'Quirijn' },
      problems: [],
    });
    const stranger = await demonstration.run(null, asPersona.replace('balie', 'iemand'));
    expect(stranger.data.signInAsPersona.problems).toEqual([{ code: 'NOT_FOUND' }]);
    await demonstration.close();
  });
});
