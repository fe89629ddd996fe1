import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayAt } from '../../calendar/amsterdam.ts';
import { type LibraryOfOthers, libraryOfOthers } from '../../testing/library-of-others.ts';
import { type TestApi, createTestApi } from '../../testing/test-api.ts';

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
}, 120_000);
afterAll(() => others?.close());

/** Asks for all pairs at once. @returns the state of each */
function askAll(api: TestApi): Promise<unknown[]> {
  const asked = pairs.map(async ([rows, columns]) => {
    const { data, raw } = await api.run(
      others.sessions.analyst,
      `query ($from: Day!, $until: Day!, $rows: Dimension!, $columns: Dimension!) {
         figures(scope: { kind: NATION, id: "NL" }, from: $from, until: $until) { crossTable(rows: $rows, columns: $columns) { state } } }`,
      { from: `${year}-01-01`, until: `${year + 1}-01-01`, rows, columns },
    );
    return data?.figures?.crossTable?.state ?? raw;
  });
  return Promise.all(asked);
}

const waiting = async () => {
  const found = await others.database.admin.query<{ pair: string }>(
    `select row_dimension || ' ' || column_dimension as pair from decided_pair where year = $1 order by 1`,
    [year],
  );
  return found.rows.map(({ pair }) => pair);
};

test.each([1, 2])(
  'with all %s connections held by requests that ask for one, each is answered and each is asked for',
  async (connections) => {
    await others.database.admin.query('truncate decided_pair cascade');
    const api = await createTestApi(others.database.appUrl, { connections });
    try {
      expect(await askAll(api)).toEqual(pairs.map(() => 'PREPARING'));
      await expect.poll(waiting).toEqual(pairs.map((pair) => pair.join(' ')).sort());
    } finally {
      await api.close();
    }
  },
);
