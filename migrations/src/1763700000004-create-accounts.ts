import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { accountTable } from './policies/templates.ts';

/** Users, memberships, sessions, invitations and sign-in attempts; reached through the role `regiepunt_access` alone. */
export class CreateAccounts1763700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `create table app_user (
        id uuid primary key default gen_random_uuid(),
        email text not null,
        name text not null,
        password_hash text,
        persona text unique,
        persona_description text,
        created_on date not null default current_date
      )`,
      `create unique index app_user_by_email on app_user (lower(email))`,
      `comment on column app_user.persona is 'Key of a demonstration persona: signs in by a button, in demonstration mode only.'`,
      `create table membership (
        id uuid primary key default gen_random_uuid(),
        user_id uuid not null references app_user,
        role text not null,
        library_id uuid references library,
        municipality_code text references municipality,
        support_organisation_id uuid references support_organisation,
        manages_users boolean not null default false,
        valid_from date not null,
        valid_until date check (valid_until > valid_from),
        check (case role
          when 'COUNTER' then library_id is not null
          when 'COORDINATOR' then library_id is not null
          when 'MUNICIPAL_CONTACT' then municipality_code is not null
          when 'MUNICIPAL_CONTROLLER' then municipality_code is not null
          when 'POI_ADVISER' then support_organisation_id is not null
          when 'NATIONAL_ANALYST' then num_nonnulls(library_id, municipality_code, support_organisation_id) = 0
          when 'PLATFORM_ADMINISTRATOR' then num_nonnulls(library_id, municipality_code, support_organisation_id) = 0
          else false end),
        check (num_nonnulls(library_id, municipality_code, support_organisation_id) <= 1)
      )`,
      `create index membership_by_user on membership (user_id)`,
      `create index membership_by_library on membership (library_id)`,
      `create index membership_by_municipality on membership (municipality_code)`,
      `create index membership_by_support_organisation on membership (support_organisation_id)`,
      `create table session (
        token_hash bytea primary key,
        user_id uuid not null references app_user on delete cascade,
        started_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now()
      )`,
      `create index session_by_user on session (user_id)`,
      `create table invitation (
        token_hash bytea primary key,
        id uuid not null unique default gen_random_uuid(),
        email text not null,
        role text not null,
        library_id uuid references library,
        municipality_code text references municipality,
        support_organisation_id uuid references support_organisation,
        manages_users boolean not null default false,
        membership_until date,
        invited_by uuid references app_user,
        expires_at timestamptz not null,
        accepted_at timestamptz
      )`,
      ...['app_user', 'membership', 'session', 'invitation'].flatMap(accountTable),
      // The checks of foreign keys and the names of organisations need these; the policies there let everyone read.
      `grant select on library, municipality, support_organisation, support_organisation_province, library_support, province to regiepunt_access`,
      ...[
        'library',
        'municipality',
        'support_organisation',
        'support_organisation_province',
        'library_support',
        'province',
      ].map(
        (table) => `create policy ${table}_select_for_access on ${table} for select to regiepunt_access using (true)`,
      ),
    ]);
  }

  down = forwardOnly;
}
