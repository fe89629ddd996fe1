import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { inOneFlight } from './in-one-flight.ts';
import { type TenantSettings, UnitOfWork, settingCalls, statementName } from './unit-of-work.ts';

/** Something that must hold for what is read to count, asked of the database as a role that may look at it. */
export interface Condition {
  role: string;
  /** A boolean in SQL, its placeholders from $1. */
  text: string;
  values: unknown[];
}

/**
 * Database work that may only read, in the name of somebody of whom it is not sure yet that they still ask: each of its transactions finds out
 * along with its settings whether the condition holds, and what was read counts only when it did in all of them.
 */
export class ReadingWork extends UnitOfWork {
  readonly #condition: Condition;
  /** Of each transaction whether it held. */
  readonly #found: Promise<boolean>[] = [];

  constructor(source: DataSource, settings: TenantSettings, condition: Condition) {
    super(source, settings);
    this.#condition = condition;
  }

  /** Whether the condition held whenever reading began; false when it never did, or when that could not be found out. */
  async held(): Promise<boolean> {
    const found = await Promise.all(this.#found).catch(() => [false]);
    return found.length > 0 && found.every(Boolean);
  }

  override write(): Promise<never> {
    return Promise.reject(new Error('Nothing is written before it is known who asks.'));
  }

  protected override openReading(client: pg.PoolClient, settings: TenantSettings): Promise<unknown> {
    const { role, text, values } = this.#condition;
    // In one statement: after it the transaction is the application's again, and when it fails nothing else is answered.
    const asked = `select length(${settingCalls(settings, values.length)}) as made, ${text} as holds, set_config('role', 'none', true) as role`;
    inOneFlight(client);
    const begun = client.query(`begin read only; set local role ${role}`);
    const found = client.query<{ holds: boolean }>({
      name: statementName(asked),
      text: asked,
      values: [...values, ...Object.values(settings)],
    });
    this.#found.push(found.then(({ rows }) => rows[0]!.holds));
    return Promise.all([begun, ...this.#found]);
  }
}
