import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayAt } from '../../calendar/amsterdam.ts';
import { type LibraryOfOthers, libraryOfOthers } from '../../testing/library-of-others.ts';
import { type Answer, type TestApi, createTestApi } from '../../testing/test-api.ts';

const year = Number(dayAt().slice(0, 4)) - 2;
/** Each a pair that nobody asked for. */
const pairs = [
  ['TOPIC', 'GENDER'],
  ['TOPIC', 'LANGUAGE'],
  ['CHANNEL', 'GENDER'],
  ['CHANNEL', 'LANGUAGE'],
  ['CHANNEL', 'DURATION'],
  ['WEEKDAY', 'GENDER'],
] as const;

let others: LibraryOfOthers;
beforeAll(async () => {
  others = await libraryOfOthers();
  await others.database.admin.query('update membership set manages_users = true');
}, 120_000);
afterAll(() => others?.close());

const crossTable = `query ($from: Day!, $until: Day!, $rows: Dimension!, $columns: Dimension!) {
  figures(scope: { kind: NATION, id: "NL" }, from: $from, until: $until) { crossTable(rows: $rows, columns: $columns) { state } }
}`;

const asked = (rows: string, columns: string) => ({ from: `${year}-01-01`, until: `${year + 1}-01-01`, rows, columns });

/** Asks for all pairs at once. @returns the state of each */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the API of tests answers
const askAll = (ask: (variables: Record<string, unknown>) => Promise<Answer<any>>): Promise<unknown[]> =>
  Promise.all(
    pairs.map(async ([rows, columns]) => {
      const { data, raw } = await ask(asked(rows, columns));
      return data?.figures?.crossTable?.state ?? raw;
    }),
  );

const waiting = async () => {
  const found = await others.database.admin.query<{ pair: string }>(
    `select row_dimension || ' ' || column_dimension as pair from decided_pair where year = $1 order by 1`,
    [year],
  );
  return found.rows.map(({ pair }) => pair);
};

describe.each([1, 2])('with all %s connections held by requests', (connections) => {
  let api: TestApi;
  beforeEach(async () => {
    await others.database.admin.query('truncate decided_pair cascade');
    const documents = {
      crossTable,
      members:
        'query ($library: ID!) { members(organisation: { kind: LIBRARY, id: $library }) { name } figures(scope: { kind: LIBRARY, id: $library }, from: "2020-01-01", until: "2021-01-01") { visits } }',
    };
    api = await createTestApi(others.database.appUrl, { connections, documents });
  });
  afterEach(() => api.close());

  test('that ask for a cross-table each, each is answered and each is asked for', async () => {
    expect(await askAll((variables) => api.run(others.sessions.analyst, crossTable, variables))).toEqual(
      pairs.map(() => 'PREPARING'),
    );
    await expect.poll(waiting).toEqual(pairs.map((pair) => pair.join(' ')).sort());
  });

  test('of the website that asked before, each is answered and each is asked for', async () => {
    await api.runDocument(others.sessions.analyst, 'crossTable', asked(...pairs[0]));
    await expect.poll(waiting).toEqual(['TOPIC GENDER']);
    const ask = (variables: Record<string, unknown>) =>
      api.runDocument(others.sessions.analyst, 'crossTable', variables);
    expect(await askAll(ask)).toEqual(pairs.map(() => 'PREPARING'));
    await expect.poll(waiting).toEqual(pairs.map((pair) => pair.join(' ')).sort());
  });

  test('for what another role reads beside figures, all are answered', async () => {
    const ask = async () =>
      (await api.runDocument(others.sessions.coordinator, 'members', { library: others.library })).data;
    const first = await ask();
    expect(first).toEqual({ members: [{ name: 'coordinator' }], figures: { visits: 0 } });
    expect(await Promise.all(Array.from({ length: 8 }, ask))).toEqual(Array.from({ length: 8 }, () => first));
  });
});

test('a session that has ended asks for no cross-table any more', async () => {
  const { admin } = others.database;
  const api = await createTestApi(others.database.appUrl, { documents: { crossTable } });
  try {
    const ask = (columns: string) => api.runDocument(others.sessions.analyst, 'crossTable', asked('TOPIC', columns));
    await admin.query('truncate decided_pair cascade');
    await ask('GENDER');
    await expect.poll(waiting).toEqual(['TOPIC GENDER']);
    await admin.query('delete from session');
    expect((await ask('LANGUAGE')).data).toEqual({ figures: null });
    expect(await waiting()).toEqual(['TOPIC GENDER']);
  } finally {
    await api.close();
  }
});
