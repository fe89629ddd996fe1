import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { actorKind, atOwnDesk, isUser, libraryIn, whereOfDesk } from './policies/settings.ts';
import { narrowToDesk, secureTable } from './policies/templates.ts';

/**
 * Desk links (baliekoppelingen): a tablet or PC that registers for one point without an account. What such a device can reach in
 * the database is narrowed to that point underneath everything else.
 */
export class PairDevicesWithAPoint1763900100001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const manage = libraryIn('libraries_manage');
    await runAll(runner, [
      `create table desk_link (
        library_id uuid not null,
        id uuid not null default gen_random_uuid(),
        location_id uuid not null,
        name text not null check (length(trim(name)) between 1 and 60),
        made_by uuid not null,
        made_on date not null,
        code_hash bytea,
        code_ends_at timestamptz,
        secret_hash bytea,
        paired_on date,
        last_used_on date,
        withdrawn_on date,
        primary key (library_id, id),
        foreign key (library_id, location_id) references location (library_id, id),
        check ((code_hash is null) = (code_ends_at is null)),
        check (withdrawn_on is null or num_nonnulls(code_hash, secret_hash) = 0)
      )`,
      `comment on column desk_link.name is 'What the library calls the device, such as "Tablet leeszaal".'`,
      `comment on column desk_link.code_hash is 'Hash of the code that pairs a device once, for 15 minutes; gone after that.'`,
      `comment on column desk_link.secret_hash is 'Hash of what the paired device shows; gone once withdrawn, so that the next request finds nothing.'`,
      `comment on column desk_link.last_used_on is 'The day only: when a volunteer works is nobody''s business.'`,
      `create index desk_link_by_location on desk_link (library_id, location_id)`,
      `create index desk_link_by_secret on desk_link (secret_hash) where secret_hash is not null`,
      `create index desk_link_by_code on desk_link (code_hash) where code_hash is not null`,
      ...secureTable('desk_link', { read: manage, insert: manage, update: manage, delete: 'false' }),
      // The hashes are written and never read by the application; only sign-in compares them.
      `revoke select, update on desk_link from regiepunt_app`,
      `grant select (library_id, id, location_id, name, made_by, made_on, code_ends_at, paired_on, last_used_on, withdrawn_on) on desk_link to regiepunt_app`,
      `grant update (code_hash, code_ends_at, secret_hash, withdrawn_on) on desk_link to regiepunt_app`,
      `create policy desk_link_select_for_access on desk_link for select to regiepunt_access using (withdrawn_on is null)`,
      `create policy desk_link_update_for_access on desk_link for update to regiepunt_access using (withdrawn_on is null) with check (withdrawn_on is null)`,
      `grant select on desk_link to regiepunt_access`,
      `grant update (code_hash, code_ends_at, secret_hash, paired_on, last_used_on) on desk_link to regiepunt_access`,
      // Whoever holds a code sees which point it is for.
      `grant select (library_id, id, name) on location to regiepunt_access`,
      `create policy location_select_for_access on location for select to regiepunt_access using (true)`,

      ...['visit', 'zero_day', 'metric_day'].flatMap((table) => narrowToDesk(table, atOwnDesk())),
      // A new question comes in one statement with its visit, which is not to be seen yet; its foreign key holds it to a visit.
      ...narrowToDesk(
        'question',
        whereOfDesk(
          'exists (select from visit v where v.library_id = question.library_id and v.id = question.visit_id)',
        ),
        'true',
      ),
      // Months are kept per municipality, not per point.
      ...narrowToDesk(
        'metric_month',
        whereOfDesk(
          `municipality_code in (select lm.municipality_code from location_municipality lm
             where lm.library_id = metric_month.library_id and lm.location_id = {desk})`,
        ),
      ),
      ...narrowToDesk('location', `(state <> 'PLANNED' or ${atOwnDesk('id')})`),

      // Nobody writes the trail in the name of another, nor as another kind of actor.
      `alter table audit_entry alter column actor_kind set default coalesce(${actorKind}, 'USER')`,
      `alter policy audit_entry_insert on audit_entry
        with check (${libraryIn('libraries_register')} and ${isUser('actor_id')} and actor_kind = (select coalesce(${actorKind}, 'USER')))`,
    ]);
  }

  down = forwardOnly;
}
