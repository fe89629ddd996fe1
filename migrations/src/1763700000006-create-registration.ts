import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isUser, libraryIn } from './policies/settings.ts';
import { secureTable } from './policies/templates.ts';

/** Anonymous visits with their questions, and the trail of who changed what. */
export class CreateRegistration1763700000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const register = libraryIn('libraries_register');
    await runAll(runner, [
      `create table visit (
        library_id uuid not null,
        id uuid not null,
        location_id uuid not null,
        municipality_code text not null,
        day date not null,
        part_of_day text not null check (part_of_day in ('MORNING', 'AFTERNOON', 'EVENING')),
        channel text not null check (channel in ('DESK', 'TELEPHONE', 'APPOINTMENT', 'WALKING')),
        duration text check (duration in ('UNDER_5', 'FROM_5_TO_10', 'FROM_10_TO_20', 'FROM_20_TO_40', 'OVER_40')),
        age text check (age in ('UNDER_18', 'FROM_18_TO_24', 'FROM_25_TO_39', 'FROM_40_TO_54', 'FROM_55_TO_65', 'FROM_66_TO_74', 'FROM_75', 'UNKNOWN')),
        gender text check (gender in ('MALE', 'FEMALE', 'UNKNOWN')),
        language text check (language in ('DUTCH', 'OTHER', 'UNKNOWN')),
        primary key (library_id, id),
        foreign key (library_id, location_id, municipality_code) references location_municipality (library_id, location_id, municipality_code)
      )`,
      `comment on table visit is 'Carries the day and the part of day, never the minute, and nothing about who helped or who came.'`,
      `create index visit_by_location_and_day on visit (library_id, location_id, day)`,
      `create table question (
        library_id uuid not null,
        visit_id uuid not null,
        position smallint not null check (position between 1 and 20),
        topic_list text not null default 'TOPIC' check (topic_list = 'TOPIC'),
        topic text,
        theme_list text not null default 'THEME' check (theme_list = 'THEME'),
        theme text,
        help text[] not null check (cardinality(help) > 0
          and help <@ array['HELPED', 'ANSWERED', 'INFORMATION', 'LISTENED', 'REFERRED', 'NOT_HELPED']),
        primary key (library_id, visit_id, position),
        check (topic is not null or theme is not null),
        foreign key (library_id, visit_id) references visit (library_id, id) on delete cascade,
        foreign key (topic_list, topic) references code (list, code),
        foreign key (theme_list, theme) references code (list, code)
      )`,
      `create table audit_entry (
        library_id uuid not null references library,
        id uuid not null default gen_random_uuid(),
        happened_at timestamptz not null default clock_timestamp(),
        actor_user_id uuid not null,
        action text not null check (action in ('VISIT_REGISTERED', 'VISIT_UNDONE', 'LOCATION_SAVED', 'OPENING_HOURS_SAVED')),
        subject_id uuid not null,
        before jsonb,
        after jsonb,
        primary key (library_id, id)
      )`,
      `create index audit_entry_by_subject on audit_entry (library_id, subject_id)`,
      ...secureTable('visit', { read: register, insert: register, update: 'false', delete: register }),
      ...secureTable('question', { read: register, insert: register, update: 'false', delete: register }),
      // Append only: there is no right to change or remove a line.
      ...secureTable('audit_entry', {
        read: `${libraryIn('libraries_manage')} or ${isUser('actor_user_id')}`,
        insert: `${register} and ${isUser('actor_user_id')}`,
        update: 'false',
        delete: 'false',
      }),
    ]);
  }

  down = forwardOnly;
}
