import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { hashPassword } from './password-hash.ts';
import { Role } from './roles.ts';

describe('signing in', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    const library = await network.library('Bibliotheek A', [await network.municipality('GM0148', 'Dalfsen')]);
    await network.location(library, 'GM0148', 'Balie Dalfsen');
    const { id } = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
    await database.admin.query('update app_user set email = $1, password_hash = $2 where id = $3', [
      'coor@example.nl',
      await hashPassword('vier gele fietsen'),
      id,
    ]);
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const signIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) {
    viewer { name scopes { name } deskLocations { name } memberships { role } } problems { code } } }`;

  it('answers at once with the desks and dashboards of the one who signed in', async () => {
    const { data, cookies } = await api.run(null, signIn, { email: ' Coor@Example.nl', password: 'vier gele fietsen' });
    expect(data.signIn).toEqual({
      viewer: {
        name: 'Coor',
        scopes: [{ name: 'Bibliotheek A' }],
        deskLocations: [{ name: 'Balie Dalfsen' }],
        memberships: [{ role: 'COORDINATOR' }],
      },
      problems: [],
    });
    const viewer = await api.run(cookies[0]!.value, '{ viewer { name } }');
    expect(viewer.data.viewer).toEqual({ name: 'Coor' });
  });

  it('gives no cookie for a wrong password', async () => {
    const { data, cookies } = await api.run(null, signIn, { email: 'coor@example.nl', password: 'vier gele auto’s' });
    expect(data.signIn).toEqual({ viewer: null, problems: [{ code: 'SIGN_IN_FAILED' }] });
    expect(cookies).toEqual([]);
  });
});
