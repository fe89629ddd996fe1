import type { QueryRunner } from 'typeorm';

/** Runs statements one after the other; the migration's own transaction makes them one whole. */
export async function runAll(runner: QueryRunner, statements: string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Migrations go forward only: going back is restoring a backup (docs/operating.md). */
export function forwardOnly(): Promise<never> {
  return Promise.reject(new Error('Migrations go forward only; restore a backup to go back.'));
}
