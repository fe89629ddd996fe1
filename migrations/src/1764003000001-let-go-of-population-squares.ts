import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/**
 * Sums by square kilometre were there to save the database work; who is in reach is worked out in memory now, from the points alone.
 * A table is dropped a release after the one that stops using it, so that an older process that still serves finds it (expand, migrate,
 * contract). Here it goes at once: no release ever used it, so there is no such process.
 */
export class LetGoOfPopulationSquares1764003000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [`drop table population_square`]);
  }

  down = forwardOnly;
}
