import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../server/src/graphql/limits.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

const repeat = (times: number, text: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => text(at)).join(' ');

/** So many levels of fields: libraries with municipalities with libraries … */
function deep(levels: number): string {
  const below = (left: number): string =>
    left === 1 ? 'name' : `${left % 2 ? 'libraries' : 'municipalities'} { ${below(left - 1)} }`;
  return `{ ${below(levels)} }`;
}
/** The same depth, hidden in fragments. */
const deepInFragments = (levels: number) =>
  `{ municipalities { ...F0 } } ${repeat(levels - 2, (at) =>
    at % 2
      ? `fragment F${at} on Library { municipalities { ...F${at + 1} } }`
      : `fragment F${at} on Municipality { libraries { ...F${at + 1} } }`,
  )} fragment F${levels - 2} on ${levels % 2 ? 'Library' : 'Municipality'} { name }`;
const aliases = (times: number) => `{ ${repeat(times, (at) => `a${at}: viewer { id }`)} }`;
const directives = (times: number) => `{ provinces { ${repeat(times, () => 'name @include(if: true)')} } }`;
/** Tokens that cost nothing else: one long list in the input of a mutation that nobody may. */
function tokens(times: number): string {
  const around = (help: string) =>
    `mutation { registerVisit(input: { id: "1", libraryId: "1", locationId: "1", day: "2026-01-01", partOfDay: MORNING,
      questions: [{ topic: "digid", help: [${help}] }] }) { problems { code } } }`;
  const others = around('').match(/[\w"-]+|[{}()[\]:]/g)!.length;
  return around(repeat(times - others, () => 'HELPED'));
}
/** Each field of a list of lists costs one and a half of its parent's. */
const complex = (fields: number) => `{ provinces { ${repeat(fields, () => 'name')} } }`;

const withinComplexity = Math.floor((limits.complexity - 2) / 1.5);

/** For each guard an operation just beyond it and one just within. */
const guards = {
  depth: [deep(limits.depth + 1), deep(limits.depth)],
  'depth in fragments': [deepInFragments(limits.depth + 1), deepInFragments(limits.depth)],
  aliases: [aliases(limits.aliases + 1), aliases(limits.aliases)],
  directives: [directives(limits.directives + 1), directives(limits.directives)],
  tokens: [tokens(limits.tokens + 1), tokens(limits.tokens)],
  complexity: [complex(withinComplexity + 1), complex(withinComplexity)],
} as const;

describe('operations that are not the website’s own', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    const documents = Object.fromEntries(Object.entries(guards).map(([guard, [beyond]]) => [guard, beyond]));
    api = await createTestApi(database.appUrl, { documents });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  describe.each(Object.entries(guards))('%s', (guard, [beyond, within]) => {
    it('is refused beyond the limit, before anything runs, and says so', async () => {
      const { data, errors, status } = await api.run(null, beyond);
      expect(data).toBeUndefined();
      expect(status).toBe(400);
      expect(errors!.map(({ extensions }) => extensions?.code)).toEqual([
        guard === 'tokens' ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED',
      ]);
      expect(errors![0]!.message).toMatch(/limit of \d+ exceeded|more that 1000 tokens/);
    });

    it('is run just within the limit', async () => {
      const { data, errors } = await api.run(null, within);
      expect(errors).toBeUndefined();
      expect(data).toBeTypeOf('object');
    });

    it('would be run beyond the limit without the guard, as a document of the website’s own is', async () => {
      const { data, errors } = await api.runDocument(null, guard);
      expect(errors).toBeUndefined();
      expect(data).toBeTypeOf('object');
    });
  });

  it('are refused when their fragments go in circles, without the server going in circles too', async () => {
    const circle =
      '{ libraries { ...A } } fragment A on Library { municipalities { ...B } } fragment B on Municipality { libraries { ...A } }';
    const { errors, status } = await api.run(null, circle);
    expect(status).toBe(400);
    expect(errors![0]!.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('are told of five mistakes, and no more', async () => {
    const { errors } = await api.run(null, `{ ${repeat(40, (at) => `nothing${at}`)} }`);
    expect(errors).toHaveLength(limits.validationErrors + 1);
    expect(errors!.at(-1)!.message).toMatch(/Too many validation errors/);
    expect((await api.run(null, '{ a b c }')).errors).toHaveLength(3);
  });

  it('cannot ask a list for more than it has a page for: no argument sets a page size', async () => {
    const { data } = await api.run(null, '{ __schema { queryType { fields { name args { name } } } } }');
    const sized = data.__schema.queryType.fields.flatMap(({ args }: { args: { name: string }[] }) =>
      args.map(({ name }) => name),
    );
    // The day one does, trust.md's limit of 100 needs its guard and its test.
    expect(sized).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(first|last|limit)$/)]));
  });
});
