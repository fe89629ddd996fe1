import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../access/roles.ts';
import { sessionCookieName } from '../access/session-cookie.ts';
import { addDays, dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const make = `mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) { secret apiToken { id } } }`;
const withdraw = `mutation ($libraryId: ID!, $id: ID!) { withdrawApiToken(libraryId: $libraryId, id: $id) { withdrawn } }`;

/** More than fits in what lies ready between the server and whoever reads slowly. */
const visits = 60_000;

describe('a download of registrations that takes long', () => {
  let database: TestDatabase;
  let api: TestApi;
  let address: string;
  let library: string;
  let coordinator: { id: string; session: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    const municipality = await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek Vechtstroom', [municipality]);
    const desk = await network.location(library, municipality, 'Balie');
    coordinator = await network.user('Coor', { role: Role.COORDINATOR, organisation: library });
    await database.admin.query(
      `with v as (
         insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel)
         select $1, gen_random_uuid(), $2, $3, '2025-01-01'::date + n % 365, 'MORNING', 'DESK' from generate_series(1, $4::int) as n
         returning library_id, id
       ) insert into question (library_id, visit_id, position, topic, help) select library_id, id, 1, 'digid', '{HELPED}' from v`,
      [library, desk, municipality, visits],
    );
    await database.admin.query('analyze visit, question');
    api = await createTestApi(database.appUrl);
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    address = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}/export/registraties`;
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  /** Reads the beginning, lets something happen, and reads on. @returns the number of bytes of the whole */
  const download = async (form: string, headers: Record<string, string>, meanwhile: () => Promise<unknown>) => {
    const query = new URLSearchParams({ library, from: '2025-01-01', until: '2026-01-01' });
    const answer = await fetch(`${address}.${form}?${query}`, { headers });
    expect(answer.status).toBe(200);
    const reader = answer.body!.getReader();
    let size = (await reader.read()).value!.length;
    await meanwhile();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) size += piece.value.length;
    return size;
  };
  const token = async () => {
    const input = { libraryId: library, name: 'Magazijn', scopes: ['READ_REGISTRATIONS'], endsOn: addDays(dayAt(), 9) };
    const { secret, apiToken } = (await api.run(coordinator.session, make, { input })).data.makeApiToken;
    return {
      headers: { authorization: `Bearer ${secret}` },
      withdrawn: () => api.run(coordinator.session, withdraw, { libraryId: library, id: apiToken.id }),
    };
  };

  it('comes whole to whoever keeps the right', async () => {
    const { headers } = await token();
    expect(await download('jsonl', headers, () => Promise.resolve())).toBeGreaterThan(visits * 300);
  });

  it.each(['csv', 'jsonl', 'xlsx'])('breaks off as %s when the token is withdrawn', async (form) => {
    const { headers, withdrawn } = await token();
    await expect(download(form, headers, withdrawn)).rejects.toThrow('terminated');
  });

  it('breaks off when the role ends', async () => {
    const ended = () => database.admin.query('delete from session where user_id = $1', [coordinator.id]);
    const cookie = `${sessionCookieName(false)}=${coordinator.session}`;
    await expect(download('jsonl', { cookie }, ended)).rejects.toThrow('terminated');
  });
});
