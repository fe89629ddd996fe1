import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createTestApi } from '../../server/src/testing/test-api.ts';
import { createTestDatabase } from '../../server/src/testing/test-database.ts';

it('names of operations that nobody has are refused and not kept: 500 of 60 kB leave the memory as it was', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const database = await createTestDatabase();
  const api = await createTestApi(database.appUrl, {
    production: true,
    documents: { provinces: 'query Provinces { provinces { name } }' },
  });
  try {
    const ask = async (number: number) => {
      const operationName = `${number}`.padEnd(60_000, 'x');
      const { statusCode, body } = await api.app.inject({
        ...{ method: 'POST', url: '/graphql' },
        payload: { documentId: 'provinces', operationName },
      });
      expect([statusCode, body.slice(0, 50)]).toEqual([
        400,
        `{"errors":[{"message":"Unknown operation named \\"${number}xxxxx`.slice(0, 50),
      ]);
    };
    const heldAfter = async (from: number, until: number) => {
      for (let number = from; number < until; number += 1) await ask(number);
      collect();
      return process.memoryUsage().heapUsed / 1e6;
    };
    const before = await heldAfter(100, 150);
    expect((await heldAfter(150, 650)) - before).toBeLessThan(20);
  } finally {
    await api.close();
    await database.drop();
  }
});
