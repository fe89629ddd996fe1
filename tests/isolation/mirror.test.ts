import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/src/graphql/schema.ts';
import { everyOperation } from '../../server/src/testing/every-operation.ts';
import { type Credentials, type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';
import { columnsWithoutWord } from './canary-columns.ts';
import { expectations } from './expectations.ts';
import { foreignVariables } from './foreign-variables.ts';
import {
  MirroredNetworks,
  type Network,
  type Persona,
  canaries,
  everyPersona,
  unlimited,
} from './mirrored-networks.ts';

/** What is private in a network, by the people it is for. */
type Secret = 'planned points' | 'people' | 'figures' | 'visits';

const operations = everyOperation(await createSchema());

/** Those whose work is the whole country; everyone else sees nothing of a network that is not theirs. */
const nationwide: Partial<Record<Persona, Secret[]>> = {
  'national analyst': ['figures'],
  'platform administrator': ['planned points', 'people'],
};
// At home in B as well: the matrix says what for.
const strangers = everyPersona.filter((persona) => persona !== 'counter at A and coordinator at B');

describe('two networks that mirror each other', () => {
  let database: TestDatabase;
  let api: TestApi;
  let networks: MirroredNetworks;
  let people: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    networks = await MirroredNetworks.build(database.admin);
    const { rows } = await database.admin.query<{ id: string }>(
      `select m.id from membership m left join library l on l.id = m.library_id where m.library_id = $1 or m.municipality_code = $2
       union all select u.id from app_user u where u.email like '%' || $3 || '%'`,
      [networks.b.library, networks.b.municipality, canaries.b.word],
    );
    people = rows.map(({ id }) => id);
    const documents = Object.fromEntries(operations.map(({ name, document }) => [name, document]));
    api = await createTestApi(database.appUrl, { documents, tokenLimits: unlimited });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  /** What of network B an answer gives away, beside what was in the question. */
  function secretsIn(answer: string, question: string): Secret[] {
    const text = answer.toLowerCase();
    const told = (id: string) => text.includes(id) && !question.includes(id);
    const { visits, questions, word } = canaries.b;
    const both = [visits + canaries.a.visits, questions + canaries.a.questions];
    // What A registers meanwhile makes the sums of both networks a little more.
    const figures = [visits, questions, ...both].some((number) =>
      new RegExp(`\\b${String(number).slice(0, -2)}\\d\\d\\b`).test(text),
    );
    const found: Secret[] = [];
    if (new RegExp(`plan ${word}|"${word}"`).test(text) || told(networks.b.planned)) found.push('planned points');
    if (new RegExp(`(teun|gerda|paul|@|\\.)\\W?${word}`).test(text) || [...people, networks.b.invitation].some(told))
      found.push('people');
    if (figures) found.push('figures');
    if (told(networks.b.visit)) found.push('visits');
    if (text.includes(word) && found.length === 0) found.push('people');
    return found;
  }

  /** Everything of network B that comes out for one person, asking every operation for every id of B. */
  async function leaksTo(persona: Persona): Promise<string[]> {
    const leaks = new Set<string>();
    const arrange = { admin: database.admin, userId: networks.users.get(persona) ?? null };
    const ask = async (who: Credentials, name: string, variables: Record<string, unknown>) => {
      const { raw } = await api.runDocument(who, name, variables);
      for (const secret of secretsIn(raw, JSON.stringify(variables))) {
        if (!nationwide[persona]?.includes(secret))
          leaks.add(`${secret} through ${name}(${JSON.stringify(variables)})`);
      }
    };
    for (const { name } of operations) {
      const asks = await foreignVariables(expectations[name]!, networks.a, networks.b, arrange);
      while (asks.length > 0) {
        const atOnce = asks.splice(0, 6);
        const who: Credentials[] = [];
        while (who.length < atOnce.length) who.push(await networks.credentialsOf(persona));
        await Promise.all(atOnce.map((variables, at) => ask(who[at]!, name, variables)));
      }
      // What is new under ids that B has for something else would show those ids later on.
      if (name === 'Mutation.saveLocation') await networks.removeNewPoints();
      if (/save(Library|SupportOrganisation|Organisation)$/.test(name)) await networks.removeNewOrganisations();
    }
    return [...leaks];
  }

  it.each(strangers)('let nothing of one through to the other: %s', async (persona) => {
    expect(await leaksTo(persona)).toEqual([]);
  });

  it('hold a canary in every text and every figure that is private, so that nothing could leave unseen', async () => {
    expect(await columnsWithoutWord(database.admin, canaries.b.word)).toEqual([]);
  });

  it('show each secret to those whose it is, so that the same questions would have found it', async () => {
    const seen = async (network: Network, name: string, user: string) => {
      const session = await networks.sessionOfUser(user);
      const found = new Set<Secret>();
      for (const asked of expectations[name]!) {
        const variables = await asked.variables(network, { admin: database.admin, userId: user });
        const { raw } = await api.runDocument(session, name, variables);
        for (const secret of secretsIn(raw, '')) found.add(secret);
      }
      return [...found];
    };
    const both = networks.users.get('counter at A and coordinator at B')!;
    expect(await seen(networks.b, 'Query.location', both)).toContain('planned points');
    expect(await seen(networks.b, 'Query.figures', both)).toContain('figures');
    const admin = networks.users.get('platform administrator')!;
    expect(await seen(networks.b, 'Query.members', admin)).toContain('people');
  });

  it('would find planned points with the policy of points weakened', async () => {
    await database.admin.query('alter policy location_select on location using (true)');
    expect((await leaksTo('counter')).join()).toMatch(/planned points through Query\.location/);
  });
});
