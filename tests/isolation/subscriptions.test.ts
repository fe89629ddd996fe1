import type { FormattedExecutionResult } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/src/graphql/schema.ts';
import { LiveVisitor, addressOfApp } from '../../server/src/testing/live-visitor.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';
import { type Case, expectations } from './expectations.ts';
import { MirroredNetworks, type Network, type Persona, canaries, everyUser, nowhere } from './mirrored-networks.ts';

/** Subscriptions that are followed here, each as the question whose permission it takes. */
const followed = { registrations: 'Query.figures' } as const;
const subscription = `subscription ($scope: ScopeInput!, $from: Day!, $until: Day!) {
  registrations(scope: $scope, from: $from, until: $until) { scope { id name } visits questions series(grain: YEAR) { visits } topics { visits } }
}`;

it('follows every subscription of the schema', async () => {
  const schema = await createSchema();
  expect(Object.keys(schema.getSubscriptionType()!.getFields())).toEqual(Object.keys(followed));
});

describe('following, by everyone, for their own organisation, another and none', () => {
  let database: TestDatabase;
  let api: TestApi;
  let networks: MirroredNetworks;
  const visitors: LiveVisitor[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    networks = await MirroredNetworks.build(database.admin);
    api = await createTestApi(database.appUrl);
  });
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()));
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  async function follow(
    persona: Persona,
    asked: Case,
    network: Network,
  ): Promise<AsyncIterableIterator<FormattedExecutionResult>> {
    const { session = null, device } = await networks.credentialsOf(persona);
    const visitor = new LiveVisitor(await addressOfApp(api.app), { session, ...(device ? { device } : {}) });
    visitors.push(visitor);
    const arrange = { admin: database.admin, userId: networks.users.get(persona) ?? null };
    return visitor.follow(subscription, await asked.variables(network, arrange));
  }

  const announce = (location: string) =>
    database.admin.query(`select pg_notify('regiepunt_registrations', $1)`, [location]);
  // A token speaks in the header of a request: it opens no socket.
  const signedIn: Persona[] = [...everyUser, 'paired device'];

  describe.each(signedIn)('%s', (persona) => {
    it.each(expectations[followed.registrations]!)(
      'follows what it may read of $of, and nothing else',
      async (asked) => {
        for (const [network, allowed] of [
          [nowhere(), Boolean(asked.sameEverywhere) && asked.own.includes(persona)],
          [networks.a, asked.own.includes(persona)],
          [networks.b, asked.other.includes(persona)],
        ] as const) {
          const events = await follow(persona, asked, network);
          const { data, errors } = (await events.next()).value as FormattedExecutionResult<{ registrations: unknown }>;
          expect(errors).toBeUndefined();
          expect(data!.registrations !== null).toBe(allowed);
          if (!allowed) expect((await events.next()).done).toBe(true);
        }
      },
    );
  });

  it('wakes nobody of one network for what happens in the other, and shows them their own figures alone', async () => {
    const cases: [Persona, string][] = [
      ['coordinator', 'LIBRARY'],
      ['municipal contact', 'MUNICIPALITY'],
      ['POI adviser', 'SUPPORT_ORGANISATION'],
    ];
    for (const [persona, kind] of cases) {
      const asked = expectations[followed.registrations]!.find(({ of }) => of === kind)!;
      const events = await follow(persona, asked, networks.a);
      const first = JSON.stringify((await events.next()).value);
      let woken = 0;
      const next = events.next().then((event) => {
        woken += 1;
        return JSON.stringify(event.value);
      });
      await announce(networks.b.open);
      // Notices arrive in order: when that of A has come, that of B came before.
      await announce(networks.b.open);
      await new Promise((done) => setTimeout(done, 1300));
      expect(woken, `${persona} of A woke for B`).toBe(0);
      await announce(networks.a.open);
      const told = first + (await next);
      expect(woken).toBe(1);
      expect(told).toContain(String(canaries.a.visits).slice(0, -2));
      for (const secret of [
        canaries.b.word,
        String(canaries.b.visits),
        String(canaries.b.questions),
        networks.b.library,
      ])
        expect(told).not.toContain(secret);
    }
  });

  it('would have shown the canary to whoever it is for', async () => {
    const asked = expectations[followed.registrations]!.find(({ of }) => of === 'LIBRARY')!;
    const events = await follow('counter at A and coordinator at B', asked, networks.b);
    expect(JSON.stringify((await events.next()).value)).toContain(String(canaries.b.visits));
  });
});
