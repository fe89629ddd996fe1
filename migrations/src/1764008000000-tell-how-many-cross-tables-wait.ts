import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decidedOrWaiting } from './policies/decided-cross-tables.ts';
import { decidedFigures } from './policies/decided-figures.ts';
import { measureFunctionWith } from './policies/measure-function.ts';
import { forwardOnly, runAll } from './policies/run.ts';

/** So many cross-tables may wait to be decided. Whoever asks for one more is told that it is busy, and not that theirs is being prepared. */
export class TellHowManyCrossTablesWait1764008000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [measureFunctionWith(decidedFigures + decidedOrWaiting)]);
  }

  down = forwardOnly;
}
