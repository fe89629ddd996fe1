import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CrossTablesOfOthers, crossTablesOfOthers, nation, year } from '../../testing/cross-tables-of-others.ts';
import { mostWaiting } from '../kept/waiting-pairs.repository.ts';

let others: CrossTablesOfOthers;
let crossTable: CrossTablesOfOthers['crossTable'];
let database: CrossTablesOfOthers['database'];
let decide: CrossTablesOfOthers['decide'];

beforeAll(async () => {
  others = await crossTablesOfOthers();
  ({ crossTable, database, decide } = others);
  await decide();
}, 120_000);
afterAll(() => others?.close());

describe('given as many cross-tables that wait as there may be', () => {
  const asked = ['DURATION', 'GENDER'] as const;
  const waiting = async () => {
    const { rows } = await database.admin.query<{ pair: string }>(
      `select row_dimension as pair from decided_pair where decided_at is null and row_dimension not like 'OTHER%'`,
    );
    return rows.map(({ pair }) => pair);
  };
  beforeAll(async () => {
    await database.admin.query(
      `insert into decided_pair (year, row_dimension, column_dimension) select $1, 'OTHER' || n, 'GENDER' from generate_series(1, $2::int) n`,
      [year - 1, mostWaiting],
    );
  });
  afterAll(() => database.admin.query(`delete from decided_pair where row_dimension like 'OTHER%'`));

  test('who asks for one more is told that it is busy, and those that wait are still being prepared', async () => {
    const busy = await crossTable('analyst', nation, asked);
    expect(busy).toMatchObject({ state: 'PREPARING', cells: {} });
    expect(busy!.explanation).toBe(
      'Het is nu druk: er worden al 40 andere kruistabellen klaargezet. Deze komt erbij zodra er plaats is. Laat deze pagina open, of vraag er later opnieuw om.',
    );
    await database.admin.query(
      `insert into decided_pair (year, row_dimension, column_dimension) values ($1, 'WEEKDAY', 'LANGUAGE')`,
      [year],
    );
    expect((await crossTable('analyst', nation, ['LANGUAGE', 'WEEKDAY']))!.explanation).toContain('over een minuut');
    expect(await waiting()).toEqual(['WEEKDAY']);
  });

  test('and it is taken when it is asked for again and there is room', async () => {
    await database.admin.query(
      `update decided_pair set decided_at = now() where row_dimension in ('OTHER1', 'OTHER2')`,
    );
    expect((await crossTable('analyst', nation, asked))!.explanation).toContain('over een minuut');
    await expect.poll(waiting).toContain('GENDER');
  });
});
