import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/**
 * The fewest answers that are told can be raised and lowered while periods of the survey stand closed. What a period put together when it
 * was closed stays together, so what is said of it ("fewer than 10") has to be kept with it.
 */
export class KeepWhatAPeriodWasClosedUnder1764007000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table survey_period add column fewest_answers integer not null default 5 check (fewest_answers >= 5)`,
      `comment on column survey_period.fewest_answers is 'Fewest answers of the parts its results are told in, as the threshold was when it was closed; says nothing before.'`,
      `grant select (fewest_answers), update (fewest_answers) on survey_period to regiepunt_app`,
    ]);
  }

  down = forwardOnly;
}
