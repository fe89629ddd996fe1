import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/** Sums by square kilometre were there to save the database work; who is in reach is worked out in memory now, from the points alone. */
export class LetGoOfPopulationSquares1764003000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [`drop table population_square`]);
  }

  down = forwardOnly;
}
