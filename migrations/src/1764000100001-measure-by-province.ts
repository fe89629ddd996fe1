import type { MigrationInterface, QueryRunner } from 'typeorm';
import { measureFunction } from './policies/measure-function.ts';
import { forwardOnly, runAll } from './policies/run.ts';
import { libraryIn, whereOfDesk } from './policies/settings.ts';
import { narrowToDesk, secureTable } from './policies/templates.ts';

/** What the function looks up beside the counts. */
const lookedUp = ['municipality', 'location', 'location_municipality', 'support_organisation_province'];

/**
 * The third grain of the counts, months by province, and the one function that answers all a request asks. A month is rolled up once it is
 * over; registering never touches the sums of a province, which everyone would wait for: what changes in a month that is over is marked, and
 * until the job has been there again such a month is read from the counts by library and municipality.
 */
export class MeasureByProvince1764000100001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const register = libraryIn('libraries_register');
    await runAll(runner, [
      `create table metric_province_month (
        province_code text not null references province,
        month date not null check (extract(day from month) = 1),
        dimension text not null,
        code text not null,
        visits integer not null check (visits >= 0),
        questions integer not null check (questions >= 0),
        primary key (dimension, month, province_code, code)
      )`,
      `create index metric_province_month_by_province on metric_province_month (province_code, dimension, month)`,
      `create table metric_rolled_up (
        one boolean primary key default true check (one),
        until_month date not null check (extract(day from until_month) = 1)
      )`,
      `comment on table metric_rolled_up is 'One row: metric_province_month holds the sums of all months before this one.'`,
      `create table metric_month_changed (
        library_id uuid not null references library,
        municipality_code text not null references municipality,
        month date not null check (extract(day from month) = 1),
        primary key (library_id, municipality_code, month)
      )`,
      `comment on table metric_month_changed is 'Months that were over when something in them was registered, corrected or imported: to be rolled up again.'`,
      `create index metric_month_changed_by_month on metric_month_changed (month)`,
      `create index metric_month_changed_by_municipality on metric_month_changed (municipality_code)`,
      ...secureTable('metric_month_changed', { read: register, insert: register, update: register, delete: 'false' }),
      ...narrowToDesk(
        'metric_month_changed',
        whereOfDesk(
          `municipality_code in (select lm.municipality_code from location_municipality lm
             where lm.library_id = metric_month_changed.library_id and lm.location_id = {desk})`,
        ),
      ),

      // A trigger and not a statement of each way to register: no way that is added later can forget it.
      `create function mark_changed_months() returns trigger language plpgsql set search_path = pg_catalog, public
       as $$ begin
         insert into metric_month_changed (library_id, municipality_code, month)
         select distinct library_id, municipality_code, month from changed
         where month < date_trunc('month', now() at time zone 'Europe/Amsterdam')::date
         order by library_id, municipality_code, month
         -- Updated and not left as it is, so that it waits for a job that takes the mark away, and the job for it.
         on conflict (library_id, municipality_code, month) do update set month = excluded.month;
         return null;
       end $$`,
      ...['insert', 'update'].map(
        (event) => `create trigger metric_month_${event} after ${event} on metric_month
          referencing new table as changed for each statement execute function mark_changed_months()`,
      ),

      ...[...lookedUp, 'metric_month_changed'].flatMap((table) => [
        `create policy ${table}_measured on ${table} for select to regiepunt_measure using (true)`,
        `grant select on ${table} to regiepunt_measure`,
      ]),
      // Nobody else reads or writes these: the server rolls up as the migrator.
      `grant select on metric_province_month, metric_rolled_up to regiepunt_measure`,
      `drop function measure_totals`,
      measureFunction,
      `revoke all on function measure from public`,
      `grant execute on function measure to regiepunt_app`,
      `grant create on schema public to regiepunt_measure`,
      `alter function measure owner to regiepunt_measure`,
      `revoke create on schema public from regiepunt_measure`,
    ]);
  }

  down = forwardOnly;
}
