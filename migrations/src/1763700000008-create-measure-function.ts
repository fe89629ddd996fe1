import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';

/**
 * The one door through which figures of other organisations leave: totals only, for a scope the asker's settings name.
 * Nothing comes out for any other scope, which looks the same as an organisation without visits.
 */
export class CreateMeasureFunction1763700000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create policy metric_day_measured on metric_day for select to regiepunt_measure using (true)`,
      `create policy metric_month_measured on metric_month for select to regiepunt_measure using (true)`,
      `create policy library_support_measured on library_support for select to regiepunt_measure using (true)`,
      `grant select on metric_day, metric_month, library_support to regiepunt_measure`,
      `create function measure_totals(scope_kind text, scope_id text, from_day date, until_day date, grain text)
       returns table (start date, visits bigint, questions bigint)
       language plpgsql stable security definer set search_path = pg_catalog, public
       as $$
       declare
         -- Whole months are read from the month counts; any other period from the day counts.
         whole_months constant boolean := extract(day from from_day) = 1 and extract(day from until_day) = 1
           and lower(grain) in ('month', 'quarter', 'year');
         today constant date := (now() at time zone 'Europe/Amsterdam')::date;
         libraries uuid[];
         municipality text;
       begin
         if scope_kind = 'LIBRARY' and scope_id = any (nullif(current_setting('regiepunt.libraries_measure', true), '')::text[]) then
           libraries := array[scope_id::uuid];
         elsif scope_kind = 'SUPPORT_ORGANISATION'
           and scope_id = any (nullif(current_setting('regiepunt.support_organisations_measure', true), '')::text[]) then
           libraries := array(select s.library_id from library_support s
             where s.support_organisation_id = scope_id::uuid and s.valid_from <= today and (s.valid_until is null or s.valid_until > today));
         elsif scope_kind = 'MUNICIPALITY'
           and (scope_id = any (nullif(current_setting('regiepunt.municipalities_measure', true), '')::text[])
             or current_setting('regiepunt.nation_measure', true) = 'on') then
           municipality := scope_id;
         elsif scope_kind = 'NATION' and current_setting('regiepunt.nation_measure', true) = 'on' then
           null;
         else
           return;
         end if;
         if whole_months then
           return query select date_trunc(grain, m.month)::date, sum(m.visits), sum(m.questions)
             from metric_month m
             where m.dimension = 'total' and m.month >= from_day and m.month < until_day
               and (libraries is null or m.library_id = any (libraries))
               and (municipality is null or m.municipality_code = municipality)
             group by 1;
         else
           return query select date_trunc(grain, d.day)::date, sum(d.visits), sum(d.questions)
             from metric_day d
             where d.dimension = 'total' and d.day >= from_day and d.day < until_day
               and (libraries is null or d.library_id = any (libraries))
               and (municipality is null or d.municipality_code = municipality)
             group by 1;
         end if;
       end $$`,
      `revoke all on function measure_totals from public`,
      `grant execute on function measure_totals to regiepunt_app`,
      `grant create on schema public to regiepunt_measure`,
      `alter function measure_totals owner to regiepunt_measure`,
      `revoke create on schema public from regiepunt_measure`,
    ]);
  }

  down = forwardOnly;
}
