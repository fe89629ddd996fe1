import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/** Who opened a period of the survey and who closed it for good stays in the trail of the library. */
export class LetSurveyPeriodsLeaveATrail1764004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      // Added to whatever the trail tells of by now, so that no action is lost that another migration added.
      `do $$ declare known text := (select pg_get_constraintdef(oid) from pg_constraint
          where conrelid = 'audit_entry'::regclass and conname = 'audit_entry_action_check'); begin
        alter table audit_entry drop constraint audit_entry_action_check;
        execute 'alter table audit_entry add constraint audit_entry_action_check ' || regexp_replace(known, 'ARRAY\\[',
          'ARRAY[''SURVEY_OPENED''::text, ''SURVEY_CLOSED''::text, ');
      end $$`,
    ]);
  }

  down = forwardOnly;
}
