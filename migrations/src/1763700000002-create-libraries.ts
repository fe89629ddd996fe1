import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform } from './policies/settings.ts';
import { publicTable } from './policies/templates.ts';

/** Provincial support organisations (POI's), library organisations, who supports whom and the service areas. */
export class CreateLibraries1763700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table support_organisation (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        demonstration boolean not null default false
      )`,
      `create table support_organisation_province (
        support_organisation_id uuid not null references support_organisation,
        province_code text not null references province,
        primary key (support_organisation_id, province_code)
      )`,
      `create table library (
        id uuid primary key default gen_random_uuid(),
        name text not null,
        demonstration boolean not null default false
      )`,
      `create table library_support (
        library_id uuid not null references library,
        support_organisation_id uuid not null references support_organisation,
        valid_from date not null,
        valid_until date check (valid_until > valid_from),
        primary key (library_id, support_organisation_id, valid_from)
      )`,
      `create index library_support_by_support on library_support (support_organisation_id)`,
      `create table service_area (
        library_id uuid not null references library,
        municipality_code text not null references municipality,
        valid_from date not null,
        valid_until date check (valid_until > valid_from),
        primary key (library_id, municipality_code, valid_from)
      )`,
      `create index service_area_by_municipality on service_area (municipality_code)`,
      ...[
        'support_organisation',
        'support_organisation_province',
        'library',
        'library_support',
        'service_area',
      ].flatMap((table) => publicTable(table, isPlatform)),
    ]);
  }

  down = forwardOnly;
}
