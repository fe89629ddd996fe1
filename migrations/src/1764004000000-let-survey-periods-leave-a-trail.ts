import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { libraryIn } from './policies/settings.ts';

const mine = (name: string) => `(select nullif(current_setting('regiepunt.${name}', true), '')::text[])::text[]`;

/**
 * Who opened a period of the survey and who closed it for good stays in the trail of the library. And what is told of points over several
 * municipalities keeps which ones, so that it counts for a province it lies in whole; what was told before this stays out of a province.
 */
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

      `alter table survey_result add column municipality_codes text[] 
          check (municipality_codes is null or municipality_code is null and cardinality(municipality_codes) > 1)`,
      `comment on column survey_result.municipality_codes is 'The municipalities the points of this part lie in when those are several; otherwise null.'`,
      `alter policy survey_result_select on survey_result using (${libraryIn('libraries_manage')}
        or (field in ('response', 'score') or field like 'statement:%') and (library_id::text = any (${mine('libraries_measure')})
          or municipality_code = any (${mine('municipalities_measure')}) or municipality_codes <@ ${mine('municipalities_measure')}
          or (select current_setting('regiepunt.nation_measure', true) = 'on')))`,
    ]);
  }

  down = forwardOnly;
}
