import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decidedFigures } from './policies/decided-figures.ts';
import { measureFunctionWith } from './policies/measure-function.ts';
import { forwardOnly, runAll } from './policies/run.ts';

/**
 * The role that decides may lock a mark before it takes it away, so that it never waits for an import in a circle; it changes none. And the
 * door tells others what help was about by no stretch finer than a month, whoever asks.
 */
export class LetNoChangeBeMissed1764000900001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // FOR UPDATE asks for the right and the policy of an update; no row passes the check of one.
      `grant update on decision_due to regiepunt_decide`,
      `create policy decision_due_locked on decision_due for update to regiepunt_decide using (true) with check (false)`,
      measureFunctionWith(decidedFigures),
    ]);
  }

  down = forwardOnly;
}
