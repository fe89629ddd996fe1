import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../access/roles.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { metresOf } from './rijksdriehoek.ts';

let database: TestDatabase;
let library: string;
let coordinator: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  library = await network.library('Bibliotheek A', ['GM0148']);
  coordinator = (await network.user('Coor', { role: Role.COORDINATOR, organisation: library })).session;
  await database.admin.query(`insert into population_set values ('2023-01-01', 'CBS', 1, 40)`);
  const place = metresOf({ longitude: 6.257, latitude: 52.503 });
  await database.admin.query(
    `insert into municipality_population values ('2023-01-01', 'GM0148', array[$1::int], array[$2::int], array[40])`,
    [place.x, place.y],
  );
});
afterAll(() => database?.drop());

test('a process that has just started holds where people live before anyone asks', async () => {
  let log = '';
  const logTo = new Writable({
    write(line: Buffer, _encoding, done) {
      log += line.toString();
      done();
    },
  });
  const api = await createTestApi(database.appUrl, { readAhead: true, logTo });
  try {
    await api.app.ready();
    await expect.poll(() => log).toContain('where people live is in memory');
    // What is answered is what it holds: the points themselves are there no more.
    await database.admin.query('delete from municipality_population');
    const { data } = await api.run(
      coordinator,
      'query ($id: ID!) { whiteSpots(scope: { kind: LIBRARY, id: $id }) { coverage { inhabitants within5km } } }',
      { id: library },
    );
    expect(data.whiteSpots.coverage).toEqual({ inhabitants: 40, within5km: 0 });
  } finally {
    await api.close();
  }
});
