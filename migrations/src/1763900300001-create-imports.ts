import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { libraryIn } from './policies/settings.ts';
import { secureTable } from './policies/templates.ts';

/** Imports of earlier registrations: what was brought in, by whom, what became of each row; and figures known only as totals. */
export class CreateImports1763900300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const manage = libraryIn('libraries_manage');
    const coordinator = { read: manage, insert: manage, update: manage, delete: manage };
    await runAll(runner, [
      `create table import_run (
        library_id uuid not null references library,
        id uuid not null,
        file_name text not null check (length(file_name) between 1 and 200),
        file_size integer not null check (file_size > 0),
        file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
        state text not null check (state in ('UPLOADED', 'READ', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'UNDOING', 'UNDONE')),
        shape text check (shape in ('QUESTION', 'VISIT', 'TOTALS')),
        reading jsonb,
        mapping jsonb,
        rows_done integer not null default 0 check (rows_done >= 0),
        rows_total integer check (rows_total >= 0),
        added integer not null default 0 check (added >= 0),
        known integer not null default 0 check (known >= 0),
        left_out integer not null default 0 check (left_out >= 0),
        refused integer not null default 0 check (refused >= 0),
        failure text,
        started_by uuid not null,
        started_at timestamptz not null default clock_timestamp(),
        finished_on date,
        undone_on date,
        primary key (library_id, id)
      )`,
      `comment on table import_run is 'One file that is brought in, from its arrival until it is done or taken back.'`,
      `comment on column import_run.reading is 'Headers, values and a few rows of the file, for matching; goes when the file goes.'`,
      `create index import_run_by_hash on import_run (library_id, file_hash)`,
      `create table import_file (
        library_id uuid not null,
        import_id uuid not null,
        chunk integer not null check (chunk >= 0),
        bytes bytea not null,
        primary key (library_id, import_id, chunk),
        foreign key (library_id, import_id) references import_run (library_id, id)
      )`,
      `comment on table import_file is 'The file itself: old spreadsheets hold personal data, so it goes when the import is done, or after 7 days.'`,
      // What is packed already gains nothing by being packed again.
      `alter table import_file alter column bytes set storage external`,
      `create table import_remark (
        library_id uuid not null,
        import_id uuid not null,
        position integer not null,
        row_number integer,
        column_name text,
        code text not null,
        outcome text not null check (outcome in ('REFUSED', 'LEFT_OUT', 'NOTED')),
        message text not null,
        primary key (library_id, import_id, position),
        foreign key (library_id, import_id) references import_run (library_id, id)
      )`,
      `comment on table import_remark is 'Why a row was not taken, or taken otherwise: never what stood in its cells.'`,
      `create table import_template (
        library_id uuid not null references library,
        id uuid not null,
        name text not null check (length(name) between 1 and 100),
        signature text not null,
        mapping jsonb not null,
        saved_on date not null,
        primary key (library_id, id),
        unique (library_id, name)
      )`,
      `create table reported_total (
        library_id uuid not null references library,
        id uuid not null,
        import_id uuid not null,
        location_id uuid,
        period_start date not null,
        period_until date not null,
        dimension text not null,
        code text not null,
        unit text not null check (unit in ('VISITS', 'QUESTIONS')),
        count integer not null check (count >= 0),
        primary key (library_id, id),
        check (period_until > period_start),
        foreign key (library_id, import_id) references import_run (library_id, id),
        foreign key (library_id, location_id) references location (library_id, id)
      )`,
      `comment on table reported_total is 'A figure known only for a month or a year: beside the registrations, never mixed into them.'`,
      `comment on column reported_total.location_id is 'Null: the figure does not say at which point.'`,
      `create index reported_total_by_period on reported_total (library_id, dimension, period_start)`,
      `create index reported_total_by_import on reported_total (library_id, import_id)`,
      `alter table visit add constraint visit_import_fkey foreign key (library_id, import_id) references import_run (library_id, id)`,
      ...secureTable('import_run', { ...coordinator, delete: 'false' }),
      ...secureTable('import_file', { ...coordinator, update: 'false' }),
      ...secureTable('import_remark', { ...coordinator, update: 'false' }),
      ...secureTable('import_template', coordinator),
      ...secureTable('reported_total', {
        read: libraryIn('libraries_count'),
        insert: manage,
        update: 'false',
        delete: manage,
      }),
    ]);
  }

  down = forwardOnly;
}
