import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decidedOrNot } from './policies/decided-cross-tables.ts';
import { decidedFigures } from './policies/decided-figures.ts';
import { measureFunctionWith } from './policies/measure-function.ts';
import { forwardOnly, runAll } from './policies/run.ts';

/** One cross-table that is too large, or cannot be decided, is put aside, so that the others are decided. */
export class GoOnPastACrossTableThatFails1764006000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table decided_pair add column put_aside text check (put_aside in ('TOO_LARGE', 'FAILED'))`,
      `comment on column decided_pair.put_aside is 'Why there is nothing to tell though decided_at is given; one that failed is tried again a day later.'`,
      measureFunctionWith(decidedFigures + decidedOrNot),
    ]);
  }

  down = forwardOnly;
}
