import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decidedFigures } from './policies/decided-figures.ts';
import { decidedOrWaiting } from './policies/decided-cross-tables.ts';
import { measureFunctionWith } from './policies/measure-function.ts';
import { forwardOnly, runAll } from './policies/run.ts';

/** The same figures for less: whose they are is mostly asked of one area, for which no statement has to run. */
export class AskOfOneAreaWithoutALook1764010000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [measureFunctionWith(decidedFigures + decidedOrWaiting)]);
  }

  down = forwardOnly;
}
