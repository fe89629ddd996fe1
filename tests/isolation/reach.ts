import type { Identity } from '../../server/src/access/identity.ts';
import { tenantSettings } from '../../server/src/access/tenant-settings.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';

export type Command = 'select' | 'insert' | 'update' | 'delete' | 'move';
export const commands: Command[] = ['select', 'insert', 'update', 'delete', 'move'];

/** How a table is tried: whose a row is, and a change that needs no column to be read, since that would ask the select policy too. */
export interface Tried {
  /** Column that names the owner; its values for A and B. */
  owner: string;
  a: string;
  b: string;
  change: string;
}

/** Becomes a user in SQL, inside a transaction that the caller rolls back: the settings of this identity, the application's role. */
export async function become(admin: TestDatabase['admin'], identity: Identity | null): Promise<void> {
  const settings = Object.entries(tenantSettings(identity));
  const calls = settings.map(([name], at) => `set_config('regiepunt.${name}', $${at + 1}, true)`);
  await admin.query(
    `select ${calls.join(', ')}`,
    settings.map(([, value]) => value),
  );
  await admin.query('set local role regiepunt_app');
}

/** Runs work in a transaction that never happened. Foreign keys are off, so that only the policies can refuse. */
export async function rolledBack<T>(admin: TestDatabase['admin'], work: () => Promise<T>): Promise<T> {
  await admin.query('begin');
  await admin.query('set local session_replication_role = replica');
  try {
    return await work();
  } finally {
    await admin.query('rollback');
  }
}

/**
 * How far a user reaches with one command into one table: of A's rows and of B's rows, all, some or none, such as 'all/none'.
 * Called inside rolledBack(); leaves everything as it was.
 */
export async function reach(
  admin: TestDatabase['admin'],
  identity: Identity | null,
  table: string,
  { owner, a, b, change }: Tried,
  command: Command,
): Promise<string> {
  const totals = await counts();
  const attempt = async (statement: string, values: unknown[] = []) => {
    await admin.query('savepoint attempt');
    try {
      await become(admin, identity);
      return await admin.query(statement, values);
    } catch (error) {
      // Refused by policy or for want of a right; any other error comes after those, and so means that it was let through.
      return (error as { code?: string }).code === '42501' ? null : 'let through';
    }
  };
  const undo = () => admin.query('rollback to savepoint attempt');

  async function counts(where = 'true'): Promise<[number, number]> {
    const { rows } = await admin.query<{ a: number; b: number }>(
      `select count(*) filter (where ${owner}::text = $1)::int as a, count(*) filter (where ${owner}::text = $2)::int as b
       from ${table} where ${where}`,
      [a, b],
    );
    return [rows[0]!.a, rows[0]!.b];
  }

  switch (command) {
    case 'select': {
      const answer = await attempt(
        `select count(*) filter (where ${owner}::text = $1)::int as a, count(*) filter (where ${owner}::text = $2)::int as b from ${table}`,
        [a, b],
      );
      await undo();
      const row = answer && answer !== 'let through' ? (answer.rows[0] as { a: number; b: number }) : { a: 0, b: 0 };
      return words([row.a, row.b], totals);
    }
    case 'insert': {
      const added: [number, number] = [0, 0];
      for (const [at, whose] of [a, b].entries()) {
        const { rows } = await admin.query(`select to_jsonb(r) as row from ${table} r where ${owner}::text = $1`, [
          whose,
        ]);
        for (const { row } of rows) {
          const answer = await attempt(`insert into ${table} select (jsonb_populate_record(null::${table}, $1)).*`, [
            row,
          ]);
          await undo();
          if (answer !== null) added[at]! += 1;
        }
      }
      return words(added, totals);
    }
    case 'update': {
      const answer = await attempt(`update ${table} set ${change}`);
      await admin.query('reset role').catch(() => {});
      const changed =
        answer && answer !== 'let through' ? await counts(change.replace(/ = /, ' is not distinct from ')) : null;
      await undo();
      return answer === 'let through' ? 'all/all' : words(changed ?? [0, 0], totals);
    }
    case 'delete': {
      const answer = await attempt(`delete from ${table}`);
      await admin.query('reset role').catch(() => {});
      const left = answer && answer !== 'let through' ? await counts() : totals;
      await undo();
      return answer === 'let through' ? 'all/all' : words([totals[0] - left[0], totals[1] - left[1]], totals);
    }
    case 'move': {
      // What is one's own, handed to the other network: the row as it would become must be one's own too.
      const answer = await attempt(`update ${table} set ${owner} = '${b}'`);
      await undo();
      return answer === null || (answer !== 'let through' && answer.rowCount === 0) ? 'none' : 'moved';
    }
  }
}

const word = (number: number, total: number) => (number === 0 ? 'none' : number === total ? 'all' : 'some');
const words = ([a, b]: [number, number], totals: [number, number]) => `${word(a, totals[0])}/${word(b, totals[1])}`;
