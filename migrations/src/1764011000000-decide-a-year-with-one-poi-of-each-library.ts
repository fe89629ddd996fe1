import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { secureTable } from './policies/templates.ts';

const all = { read: 'true', insert: 'true', update: 'true', delete: 'true' };

/**
 * Which POI a library had when a finished year was first decided is kept: with another one, today's or one that was written down afterwards as that of
 * then, figures of the POI beside those told before would give the library's own. And a cross-table of which deciding ends the connection is tried
 * some times, not for ever.
 */
export class DecideAYearWithOnePoiOfEachLibrary1764011000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table decided_support (
        year integer not null check (year between 2000 and 2200),
        library_id uuid not null references library on delete cascade,
        support_organisation_id uuid references support_organisation on delete cascade,
        primary key (year, library_id)
      )`,
      `comment on table decided_support is 'The POI of each library (null: none) on the day a finished year was first decided: what is told of that POI and year stays about the same libraries.'`,
      ...secureTable('decided_support', all, 'regiepunt_decide'),
      `alter table decided_pair add column attempts integer not null default 0 check (attempts >= 0)`,
      `comment on column decided_pair.attempts is 'How often deciding began since it was last decided or put aside.'`,
      // Decided before this was kept: decided again, and kept then.
      `update decided_year set stale = true`,
    ]);
  }

  down = forwardOnly;
}
