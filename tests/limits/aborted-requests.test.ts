import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../../server/src/access/roles.ts';
import { sessionCookieName } from '../../server/src/access/session-cookie.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

const documents = {
  seen: `query ($id: ID!) { viewer { name }
    figures(scope: { kind: LIBRARY, id: $id }, from: "2020-01-01", until: "2100-01-01") { visits series(grain: MONTH) { visits } } }`,
};

let database: TestDatabase;
let api: TestApi;
let port: number;
const people: { name: string; session: string; library: string }[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  for (const name of ['Ans', 'Bram', 'Cor', 'Dien']) {
    const library = await network.library(`Bibliotheek van ${name}`, ['GM0148']);
    const { session } = await network.user(name, { role: Role.COORDINATOR, organisation: library });
    people.push({ name, session, library });
  }
  api = await createTestApi(database.appUrl, { production: true, connections: 4, documents });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  port = (api.app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** Asks as this person. @param leaveAfter milliseconds after which nobody waits for the answer; null to wait. @param half send only half of the body */
async function ask(at: number, leaveAfter: number | null, half: boolean): Promise<string | null> {
  const { name, session, library } = people[at % people.length]!;
  const body = JSON.stringify({ documentId: 'seen', variables: { id: library } });
  const asked = request({
    ...{ port, host: '127.0.0.1', method: 'POST', path: '/graphql', agent: false },
    headers: {
      'content-type': 'application/json',
      'content-length': body.length,
      cookie: `${sessionCookieName(false)}=${session}`,
    },
  });
  asked.on('error', () => {});
  if (half) asked.write(body.slice(0, body.length / 2));
  else asked.end(body);
  if (leaveAfter !== null) {
    await wait(leaveAfter);
    asked.destroy();
    return null;
  }
  const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
  let text = '';
  for await (const piece of answer) text += String(piece);
  const { data, errors } = JSON.parse(text) as {
    data?: { viewer: { name: string } };
    errors?: { extensions: { code: string } }[];
  };
  return data
    ? data.viewer.name === name
      ? 'own'
      : `of ${data.viewer.name}, not ${name}`
    : errors![0]!.extensions.code;
}

const connections = async () =>
  (
    await database.admin.query<{ state: string }>(
      `select distinct state from pg_stat_activity where datname = current_database() and usename = 'regiepunt_app' and application_name = 'regiepunt'`,
    )
  ).rows.map(({ state }) => state);

const standingBeforeLocks = async () =>
  (
    await database.admin.query(
      `select from pg_stat_activity where datname = current_database() and usename = 'regiepunt_app' and wait_event_type = 'Lock'`,
    )
  ).rowCount;

it('two hundred requests at once, of which many are broken off halfway, leave every connection free and outside a transaction', async () => {
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, at) => ask(at, at % 3 === 0 ? null : (at * 7) % 60, at % 3 === 1 && at % 2 === 0)),
  );
  // Whoever waited got their own, or was told that it is busy.
  expect(new Set(answers.filter((answer) => answer !== null && answer !== 'UNAVAILABLE'))).toEqual(new Set(['own']));
  await expect.poll(connections, { timeout: 10_000 }).toEqual(['idle']);
  // All four can be at work at once: each stands before a lock.
  await database.admin.query('begin; lock table session, library');
  const asked = Promise.all(Array.from({ length: 8 }, (_, at) => ask(at, null, false)));
  await expect.poll(standingBeforeLocks, { timeout: 4_000, interval: 20 }).toBe(4);
  await database.admin.query('commit');
  await asked;
  expect(await Promise.all(people.map((_, at) => ask(at, null, false)))).toEqual(people.map(() => 'own'));
});
