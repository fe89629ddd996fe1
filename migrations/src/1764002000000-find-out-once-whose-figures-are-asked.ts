import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decidedFigures } from './policies/decided-figures.ts';
import { measureFunctionWith } from './policies/measure-function.ts';
import { forwardOnly, runAll } from './policies/run.ts';

/** The same figures for less: what an asker may know of an area is found out once for all that a request asks of it. */
export class FindOutOnceWhoseFiguresAreAsked1764002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [measureFunctionWith(decidedFigures)]);
  }

  down = forwardOnly;
}
