import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { Role } from './roles.ts';

const make = `mutation ($library: ID!, $location: ID!) { makeDeskLink(libraryId: $library, locationId: $location, name: "Tablet") { code } }`;
const look = `query ($code: String!) { answer: pairing(code: $code) { problems { code } } }`;
const pair = `mutation ($code: String!) { answer: pairDevice(code: $code) { problems { code } } }`;

describe('guessing the code that pairs a device', () => {
  let database: TestDatabase;
  let api: TestApi;
  let coordinator: string;
  let at: { library: string; location: string };

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen');
    const library = await network.library('Bibliotheek A', ['GM0148']);
    at = { library, location: await network.location(library, 'GM0148', 'Noord') };
    coordinator = (await network.user('Coor', { role: Role.COORDINATOR, organisation: library })).session;
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const code = async (): Promise<string> => (await api.run(coordinator, make, at)).data.makeDeskLink.code;
  const tried = async (address: string, document: string, given: string): Promise<string | undefined> =>
    (await api.run({ address }, document, { code: given })).data.answer.problems[0]?.code;
  const guessed = async (address: string, times: number, between?: () => Promise<unknown>) => {
    for (let time = 0; time < times; time += 1) {
      expect(await tried(address, look, 'aaaa-aaaa')).toBe('PAIRING_INVALID');
      await between?.();
    }
  };

  it('stops after ten, also for who looks at a right code in between', async () => {
    const right = await code();
    await guessed('10.0.0.1', 9, async () => expect(await tried('10.0.0.1', look, right)).toBeUndefined());
    await guessed('10.0.0.1', 1);
    expect(await tried('10.0.0.1', look, 'aaaa-aaaa')).toBe('TOO_MANY_ATTEMPTS');
  });

  it('is not what looking at a right code is, however often', async () => {
    const right = await code();
    for (let time = 0; time < 20; time += 1) expect(await tried('10.0.0.2', look, right)).toBeUndefined();
  });

  it('is forgotten of who pairs', async () => {
    await guessed('10.0.0.3', 9);
    expect(await tried('10.0.0.3', pair, await code())).toBeUndefined();
    await guessed('10.0.0.3', 10);
    expect(await tried('10.0.0.3', look, 'aaaa-aaaa')).toBe('TOO_MANY_ATTEMPTS');
  });
});
