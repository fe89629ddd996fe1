import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/src/graphql/schema.ts';
import { everyOperation } from '../../server/src/testing/every-operation.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';
import { expectations } from '../isolation/expectations.ts';
import { MirroredNetworks, type Persona, unlimited } from '../isolation/mirrored-networks.ts';

const operations = everyOperation(await createSchema(), 2);

const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '💥',
  'x'.repeat(20_000),
  `'; drop table visit; --`,
  '{}',
  '%',
  '0001-01-01',
  '9999-12-31',
  '24:00',
];
const numbers = [0, -1, 0.5, 8, 2_147_483_647, -2_147_483_648, 1e308, -1e308];

type Variables = Record<string, unknown>;

/** The variables with one value after the other replaced by a strange one of its kind. */
function* strange(value: unknown, rebuild: (value: unknown) => Variables): Generator<Variables> {
  if (typeof value === 'string') for (const text of texts) yield rebuild(text);
  else if (typeof value === 'number') for (const number of numbers) yield rebuild(number);
  else if (Array.isArray(value)) {
    yield rebuild([]);
    yield rebuild(Array(300).fill(value[0] ?? 'x'));
    for (const [at, below] of value.entries()) yield* strange(below, (made) => rebuild(value.with(at, made)));
  } else if (value !== null && typeof value === 'object') {
    for (const [key, below] of Object.entries(value))
      yield* strange(below, (made) => rebuild({ ...value, [key]: made }));
  }
}

/** Whoever is refused at once would try nothing. */
function whoGetsFurthest(operation: string): Persona {
  if (/[mM]ember|save(Library|Support)/.test(operation)) return 'platform administrator';
  return operation === 'Query.figures' ? 'national analyst' : 'coordinator who manages users';
}

/** Arguments that may be left out, which the ordinary questions do. */
const more: Record<string, Variables> = {
  'Query.codes': { on: '2025-01-01' },
  'Query.findLocations': { longitude: 6.1, latitude: 52.1, radiusKm: 5 },
  'Query.municipalities': { search: 'a', province: 'PV23' },
  'Query.locations': { municipality: 'GM0014', library: 'x' },
};

describe('strange values', () => {
  let database: TestDatabase;
  let api: TestApi;
  let networks: MirroredNetworks;

  beforeAll(async () => {
    database = await createTestDatabase();
    networks = await MirroredNetworks.build(database.admin);
    api = await createTestApi(database.appUrl, {
      tokenLimits: unlimited,
      documents: Object.fromEntries(operations.map(({ name, document }) => [name, document])),
    });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  it.each(operations)('are refused or answered, and never break anything: $name', async ({ name }) => {
    const broken = new Set<string>();
    const persona = whoGetsFurthest(name);
    const arrange = { admin: database.admin, userId: networks.users.get(persona)! };
    for (const asked of expectations[name]!) {
      const usual = { ...(await asked.variables(networks.a, arrange)), ...more[name] };
      for (const variables of strange(usual, (made) => made as Variables)) {
        const { errors } = await api.runDocument(await networks.credentialsOf(persona), name, variables);
        if (errors?.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR'))
          broken.add(JSON.stringify(variables).slice(0, 300));
      }
    }
    expect([...broken]).toEqual([]);
  });
});
