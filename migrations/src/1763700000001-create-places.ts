import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform } from './policies/settings.ts';
import { publicTable } from './policies/templates.ts';

/** Provinces, municipalities, their successors and yearly statistics: the ground under every other table. */
export class CreatePlaces1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table province (
        code text primary key check (code ~ '^PV[0-9]{2}$'),
        name text not null
      )`,
      `create table municipality (
        code text primary key check (code ~ '^GM[0-9]{4}$'),
        name text not null,
        province_code text not null references province,
        longitude double precision not null check (longitude between 3 and 7.5),
        latitude double precision not null check (latitude between 50.5 and 53.8),
        valid_from date,
        valid_until date,
        check (valid_until > valid_from)
      )`,
      `create index municipality_by_province on municipality (province_code)`,
      `create table municipality_successor (
        predecessor_code text not null references municipality,
        successor_code text not null references municipality,
        on_day date not null,
        primary key (predecessor_code, successor_code)
      )`,
      `create index municipality_successor_by_successor on municipality_successor (successor_code)`,
      `create table municipality_statistic (
        municipality_code text not null references municipality,
        kind text not null check (kind in ('INHABITANTS', 'EDUCATION_LOW', 'EDUCATION_MIDDLE', 'EDUCATION_HIGH')),
        reference_date date not null,
        value integer not null check (value >= 0),
        source text not null,
        primary key (municipality_code, kind, reference_date)
      )`,
      ...['province', 'municipality', 'municipality_successor', 'municipality_statistic'].flatMap((table) =>
        publicTable(table, isPlatform),
      ),
      `comment on column municipality_statistic.reference_date is 'Day the figure is about; 1 January of the year where the source names a year only.'`,
    ]);
  }

  down = forwardOnly;
}
