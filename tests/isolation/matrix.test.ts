import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/src/graphql/schema.ts';
import { type Operation, everyOperation } from '../../server/src/testing/every-operation.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';
import { checksumOf } from './database-checksum.ts';
import { type Case, expectations } from './expectations.ts';
import { MirroredNetworks, type Network, type Persona, everyPersona, nowhere, unlimited } from './mirrored-networks.ts';

const operations = everyOperation(await createSchema(), 2);

/** Operations nobody has said who may use, and rows about operations that are gone. */
const unmatched = (names: readonly string[], rows: object) => ({
  withoutRow: names.filter((name) => !(name in rows)),
  withoutOperation: Object.keys(rows).filter((row) => !names.includes(row)),
});

describe('every operation, by everyone, for their own organisation, another and none', () => {
  let database: TestDatabase;
  let api: TestApi;
  let networks: MirroredNetworks;

  beforeAll(async () => {
    database = await createTestDatabase();
    networks = await MirroredNetworks.build(database.admin);
    const documents = Object.fromEntries(operations.map(({ name, document }) => [name, document]));
    api = await createTestApi(database.appUrl, { documents, tokenLimits: unlimited });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  /** One request, arranged and ready to be sent. */
  interface Ask {
    persona: Persona;
    who: string;
    allowed: boolean;
    send: () => Promise<{ yes: boolean; answer: string }>;
  }

  async function arranged(operation: Operation, asked: Case, network: Network, persona: Persona): Promise<Ask['send']> {
    const arrange = { admin: database.admin, userId: networks.users.get(persona) ?? null };
    const variables = await asked.variables(network, arrange);
    const who = await networks.credentialsOf(persona);
    return async () => {
      const { data, errors } = await api.runDocument(who, operation.name, variables);
      expect(errors, `${operation.name} of ${asked.of} by ${persona}`).toBeUndefined();
      const answer = (data as Record<string, unknown>)[operation.field];
      return { yes: asked.yes(answer), answer: JSON.stringify(answer) };
    };
  }

  /** The same thing asked by everyone: first about an organisation that does not exist, then for their own and another. */
  async function everyAsk(operation: Operation, asked: Case): Promise<Ask[]> {
    const asks: Ask[] = [];
    for (const persona of everyPersona) {
      for (const [whose, network, allowed] of [
        ['no', nowhere(), Boolean(asked.sameEverywhere) && asked.own.includes(persona)],
        ['own', networks.a, asked.own.includes(persona)],
        ['other', networks.b, asked.other.includes(persona)],
      ] as const) {
        const send = await arranged(operation, asked, network, persona);
        asks.push({ persona, who: `${persona}, ${whose} organisation`, allowed, send });
      }
    }
    return asks;
  }

  const changes = async (work: () => Promise<unknown>): Promise<boolean> => {
    const before = await checksumOf(database.admin);
    await work();
    return (await checksumOf(database.admin)) !== before;
  };

  describe.each(operations.filter(({ name }) => name in expectations))('$name', (operation) => {
    it.each(expectations[operation.name]!)('of $of', async (asked) => {
      const asks = await everyAsk(operation, asked);
      const refused = asks.filter(({ allowed }) => !allowed);
      const said: string[] = [];
      const refusals = async () => {
        const notFound = new Map<Persona, string>();
        for (const { persona, who, send } of refused) {
          const { yes, answer } = await send();
          if (yes) said.push(`${who}: was allowed`);
          const none = notFound.get(persona);
          if (none === undefined) notFound.set(persona, answer);
          else if (none !== answer && !asked.refusalDiffersFromNotFound) {
            said.push(`${who}: "not allowed" differs from "not found": ${answer} and ${none}`);
          }
        }
      };
      if (await changes(refusals)) {
        said.push('something changed although everyone was refused');
        for (const { who, send } of refused) if (await changes(send)) said.push(`${who}: it changed`);
      }
      for (const { who, send } of asks.filter(({ allowed }) => allowed)) {
        if (!(await send()).yes) said.push(`${who}: was refused`);
      }
      expect(said).toEqual([]);
    });
  });

  it('lets a query change nothing, also where it is allowed', async () => {
    for (const operation of operations.filter(({ name }) => name.startsWith('Query.'))) {
      for (const asked of expectations[operation.name] ?? []) {
        const send = await arranged(operation, asked, networks.a, 'coordinator who manages users');
        expect(await changes(send), operation.name).toBe(false);
      }
    }
  });

  it('sees that something changed when something did', async () => {
    const operation = operations.find(({ name }) => name === 'Mutation.registerVisit')!;
    const send = await arranged(operation, expectations[operation.name]![0]!, networks.a, 'counter');
    expect(await changes(send)).toBe(true);
  });
});

describe('the table of who may do what', () => {
  const names = operations.map(({ name }) => name);

  it('has a row for every operation of the schema, and no other', () => {
    expect(unmatched(names, expectations)).toEqual({ withoutRow: [], withoutOperation: [] });
  });

  it('fails a new operation that nobody thought about, and a row about one that is gone', () => {
    const { 'Query.members': _, ...rest } = expectations;
    const rows = { ...rest, 'Query.gone': [] };
    expect(unmatched(names, rows)).toEqual({ withoutRow: ['Query.members'], withoutOperation: ['Query.gone'] });
  });

  it('asks about at least one thing for every operation', () => {
    expect(Object.entries(expectations).filter(([, cases]) => cases.length === 0)).toEqual([]);
  });

  it('asks about every kind of organisation and scope there is', async () => {
    const values = (name: string) => schemaValues.get(name)!;
    const schema = await createSchema();
    const schemaValues = new Map(
      ['OrganisationKind', 'ScopeKind'].map((name) => {
        const type = schema.getType(name) as unknown as { getValues(): { name: string }[] };
        return [name, type.getValues().map((value) => value.name)];
      }),
    );
    const asked = (operation: string) => new Set(expectations[operation]!.map(({ of }) => of));
    expect(asked('Query.figures')).toEqual(new Set(values('ScopeKind')));
    expect(asked('Query.members')).toEqual(new Set(values('OrganisationKind')));
    expect(asked('Mutation.inviteMember')).toEqual(new Set(values('OrganisationKind')));
  });
});
