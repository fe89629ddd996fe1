import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/** Lists and exports read the visits of a library in the order of their days, a piece at a time. */
export class FindVisitsByDay1763900400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [`create index visit_by_day on visit (library_id, day, id)`]);
  }

  down = forwardOnly;
}
