import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decidedFigures } from './policies/decided-figures.ts';
import { measureFunctionWith } from './policies/measure-function.ts';
import { forwardOnly, runAll } from './policies/run.ts';
import { libraryIn, whereOfDesk } from './policies/settings.ts';
import { narrowToDesk, secureTable } from './policies/templates.ts';

/** What deciding looks up beside the counts. */
const lookedUp: [table: string, rows: string][] = [
  ['metric_day', 'true'],
  ['municipality', 'true'],
  ['library_support', 'true'],
  // The national codes; what a library added counts at the one above it.
  ['code', 'library_id is null'],
];

const all = { read: 'true', insert: 'true', update: 'true', delete: 'true' };

/**
 * What others see of visitors is decided once per month, quarter and year and kept (docs/decisions/0017): nobody reads it but the function
 * `measure`, nobody writes it but the role that decides.
 */
export class DecideWhatOthersSee1764000300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const register = libraryIn('libraries_register');
    await runAll(runner, [
      `create table decided_figure (
        area_kind text not null check (area_kind in ('LOCATION', 'LIBRARY_IN_MUNICIPALITY', 'MUNICIPALITY', 'LIBRARY', 'SUPPORT_ORGANISATION', 'PROVINCE', 'NATION')),
        area_id text not null,
        dimension text not null,
        month date not null check (extract(day from month) = 1),
        codes text[] not null,
        visits integer[] not null,
        whole_from date[] not null,
        whole_until date[] not null,
        asked integer not null check (asked >= 0),
        total integer not null check (total >= asked),
        primary key (area_kind, area_id, dimension, month)
      )`,
      `comment on table decided_figure is 'Counts of an area and month as they were decided about. Arrays with a place for each code: its visits, and the stretch of months they may only be told with as a whole (null: never).'`,
      `create index decided_figure_by_month on decided_figure (month)`,
      `create table decided_year (
        year integer primary key check (year between 2000 and 2200),
        until_month date not null,
        threshold integer not null check (threshold >= 2),
        stale boolean not null,
        decided_at timestamptz not null
      )`,
      `comment on column decided_year.stale is 'Something changed in a month that was decided about: to be decided again.'`,
      ...secureTable('decided_figure', all, 'regiepunt_decide'),
      ...secureTable('decided_year', all, 'regiepunt_decide'),
      ...['decided_figure', 'decided_year'].flatMap((table) => [
        `create policy ${table}_measured on ${table} for select to regiepunt_measure using (true)`,
        `grant select on ${table} to regiepunt_measure`,
      ]),
      `create table decision_due (
        library_id uuid not null references library,
        year integer not null,
        primary key (library_id, year)
      )`,
      `comment on table decision_due is 'Years in which something changed in a month that was over; taken away by the job that decides.'`,
      ...secureTable('decision_due', { read: register, insert: register, update: register, delete: 'false' }),
      ...narrowToDesk(
        'decision_due',
        whereOfDesk(
          `library_id in (select lm.library_id from location_municipality lm
             where lm.library_id = decision_due.library_id and lm.location_id = {desk})`,
        ),
      ),
      `create policy decision_due_to_decide on decision_due for select to regiepunt_decide using (true)`,
      `create policy decision_due_decided on decision_due for delete to regiepunt_decide using (true)`,
      `grant select, delete on decision_due to regiepunt_decide`,
      ...lookedUp.flatMap(([table, rows]) => [
        `create policy ${table}_to_decide on ${table} for select to regiepunt_decide using (${rows})`,
        `grant select on ${table} to regiepunt_decide`,
      ]),
      // A trigger, so that no way to register can forget it; beside mark_changed_months, whose marks another job takes away.
      `create function mark_due_decisions() returns trigger language plpgsql set search_path = pg_catalog, public
       as $$ begin
         insert into decision_due (library_id, year)
         select distinct library_id, extract(year from month)::integer from changed
         where month < date_trunc('month', now() at time zone 'Europe/Amsterdam')::date
         order by 1, 2
         on conflict (library_id, year) do update set year = excluded.year;
         return null;
       end $$`,
      ...['insert', 'update'].map(
        (event) => `create trigger metric_month_decided_${event} after ${event} on metric_month
          referencing new table as changed for each statement execute function mark_due_decisions()`,
      ),
      measureFunctionWith(decidedFigures),
    ]);
  }

  down = forwardOnly;
}
