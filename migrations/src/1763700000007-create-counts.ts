import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { libraryIn } from './policies/settings.ts';
import { secureTable } from './policies/templates.ts';

/** Counts kept at registration: per point and day, and per library, municipality and month. */
export class CreateCounts1763700000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Adding to an existing count reads it, so whoever registers must be able to see it; dashboards ask for more than that.
    const counts = {
      read: libraryIn('libraries_register'),
      insert: libraryIn('libraries_register'),
      update: libraryIn('libraries_register'),
      delete: 'false',
    };
    await runAll(runner, [
      `create table metric_day (
        library_id uuid not null,
        location_id uuid not null,
        municipality_code text not null,
        day date not null,
        dimension text not null,
        code text not null,
        visits integer not null check (visits >= 0),
        questions integer not null check (questions >= 0),
        primary key (library_id, location_id, municipality_code, day, dimension, code),
        foreign key (library_id, location_id, municipality_code) references location_municipality (library_id, location_id, municipality_code)
      )`,
      `create index metric_day_by_day on metric_day (library_id, dimension, day)`,
      `create index metric_day_by_municipality on metric_day (municipality_code, dimension, day)`,
      `create table metric_month (
        library_id uuid not null references library,
        municipality_code text not null references municipality,
        month date not null check (extract(day from month) = 1),
        dimension text not null,
        code text not null,
        visits integer not null check (visits >= 0),
        questions integer not null check (questions >= 0),
        primary key (library_id, municipality_code, month, dimension, code)
      )`,
      `create index metric_month_by_month on metric_month (library_id, dimension, month)`,
      `create index metric_month_by_municipality on metric_month (municipality_code, dimension, month)`,
      ...secureTable('metric_day', counts),
      ...secureTable('metric_month', counts),
    ]);
  }

  down = forwardOnly;
}
