import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { libraryIn } from './policies/settings.ts';
import { secureTable } from './policies/templates.ts';

/** Visits taken back, days without visitors, what each library's desk asks, and who may act in the trail. */
export class RememberWhatWasTakenBack1763900000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const register = libraryIn('libraries_register');
    const manage = libraryIn('libraries_manage');
    await runAll(runner, [
      `create table visit_undone (
        library_id uuid not null references library,
        visit_id uuid not null,
        undone_on date not null,
        primary key (library_id, visit_id)
      )`,
      `comment on table visit_undone is 'A visit taken back is not stored again when a device sends it late.'`,
      ...secureTable('visit_undone', { read: register, insert: register, update: 'false', delete: 'false' }),
      `create table zero_day (
        library_id uuid not null,
        location_id uuid not null,
        day date not null,
        primary key (library_id, location_id, day),
        foreign key (library_id, location_id) references location (library_id, id)
      )`,
      `comment on table zero_day is 'A day on which the point was staffed and nobody came: zero, which is not the same as not registered.'`,
      ...secureTable('zero_day', { read: register, insert: register, update: 'false', delete: register }),
      `create table desk_setting (
        library_id uuid primary key references library,
        fields text[] not null check (fields <@ array['CHANNEL', 'DURATION', 'SATISFACTION', 'HELPER_KIND', 'CAME_BY', 'KIND', 'ORGANISATION',
          'GOVERNMENT_LEVEL', 'DIGID', 'REFERRAL', 'VISITOR_AT_IDO', 'VISITOR_AT_INFOPUNT'])
      )`,
      `comment on table desk_setting is 'Which optional fields the desks of a library ask; without a row the standard ones.'`,
      ...secureTable('desk_setting', { read: register, insert: manage, update: manage, delete: 'false' }),
      `alter table audit_entry rename column actor_user_id to actor_id`,
      `alter table audit_entry
        add column actor_kind text not null default 'USER' check (actor_kind in ('USER', 'DESK_LINK', 'API_TOKEN')),
        drop constraint audit_entry_action_check,
        add constraint audit_entry_action_check check (action in ('VISIT_REGISTERED', 'VISIT_UNDONE', 'VISIT_CORRECTED', 'VISIT_REMOVED',
          'ZERO_RECORDED', 'ZERO_WITHDRAWN', 'LOCATION_SAVED', 'OPENING_HOURS_SAVED', 'CODE_SAVED', 'ORGANISATION_SAVED', 'DESK_SETTING_SAVED',
          'DESK_LINK_MADE', 'DESK_LINK_WITHDRAWN', 'API_TOKEN_MADE', 'API_TOKEN_WITHDRAWN', 'VISITS_IMPORTED', 'IMPORT_UNDONE', 'VISITS_EXPORTED'))`,
    ]);
  }

  down = forwardOnly;
}
