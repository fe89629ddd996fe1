import type { MigrationInterface, QueryRunner } from 'typeorm';
import { decidedCrossTables } from './policies/decided-cross-tables.ts';
import { decidedFigures } from './policies/decided-figures.ts';
import { measureFunctionWith } from './policies/measure-function.ts';
import { forwardOnly, runAll } from './policies/run.ts';
import { secureTable } from './policies/templates.ts';
import { visitLabels } from './policies/visit-labels.ts';

const all = { read: 'true', insert: 'true', update: 'true', delete: 'true' };

/** Columns of visits and questions that the view of their codes needs; nothing of who registered them is among them. */
const readOf: Record<string, string> = {
  visit: `library_id, id, location_id, municipality_code, day, part_of_day, channel, duration, satisfaction, helper_kind, came_by, came_by_organisation_id,
    age, gender, language`,
  question: `library_id, visit_id, topic, theme, help, kind, organisation_id, government_level, digid, referral_destination, referral_organisation_id, referral_warm`,
  code: 'list, code, parent_code',
};

/**
 * Cross-tables of others over finished years (docs/decisions/0023), decided once and kept as the distributions are. Deciding needs to know which codes
 * go together in visits: it sees them through a view without ids and days.
 */
export class TellCrossTablesToOthers1764005000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table decided_pair (
        year integer not null check (year between 2000 and 2200),
        row_dimension text not null,
        column_dimension text not null,
        decided_at timestamptz,
        primary key (year, row_dimension, column_dimension)
      )`,
      `comment on column decided_pair.decided_at is 'Null: somebody asked for it and it is to be decided, for the first time or again.'`,
      `create table decided_cross (
        year integer not null,
        row_dimension text not null,
        column_dimension text not null,
        area_kind text not null check (area_kind in ('LOCATION', 'LIBRARY_IN_MUNICIPALITY', 'MUNICIPALITY', 'LIBRARY', 'SUPPORT_ORGANISATION', 'PROVINCE', 'NATION')),
        area_id text not null,
        row_codes text[] not null,
        column_codes text[] not null,
        visits integer[] not null,
        primary key (area_kind, area_id, year, row_dimension, column_dimension),
        foreign key (year, row_dimension, column_dimension) references decided_pair on delete cascade
      )`,
      `comment on table decided_cross is 'Visits of an area and finished year by two codes at once, as they may be told to others. Arrays with a place for each cell that is not 0 or is hidden (visits null).'`,
      `create index decided_cross_by_pair on decided_cross (year, row_dimension, column_dimension)`,
      ...['decided_pair', 'decided_cross'].flatMap((table) => [
        ...secureTable(table, all, 'regiepunt_decide'),
        `create policy ${table}_measured on ${table} for select to regiepunt_measure using (true)`,
        `grant select on ${table} to regiepunt_measure`,
      ]),
      ...Object.entries(readOf).flatMap(([table, columns]) => [
        `create policy ${table}_measured on ${table} for select to regiepunt_measure using (true)`,
        `grant select (${columns}) on ${table} to regiepunt_measure`,
      ]),
      visitLabels,
      `comment on view visit_label is 'Visits by point and month with their codes, without ids and days: what deciding about cross-tables needs (docs/decisions/0023).'`,
      `grant create on schema public to regiepunt_measure`,
      `alter view visit_label owner to regiepunt_measure`,
      `revoke create on schema public from regiepunt_measure`,
      `grant select on visit_label to regiepunt_decide`,
      measureFunctionWith(decidedFigures + decidedCrossTables),
    ]);
  }

  down = forwardOnly;
}
