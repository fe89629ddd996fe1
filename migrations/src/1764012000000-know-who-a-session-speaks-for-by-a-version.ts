import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { isPlatform } from './policies/settings.ts';
import { secureTable } from './policies/templates.ts';

/** What follows from the memberships of users is read from these too: names of organisations, and whom a POI advises. */
const ofTheNetwork = [
  'library',
  'library_support',
  'municipality',
  'support_organisation',
  'support_organisation_province',
];

/**
 * Versions of who a user is: of their own account with its memberships, and of the network those are in. As long as both are what they were,
 * a session speaks for whom it spoke for, and nothing of it has to be read again. Random, so that what a backup brings back is never taken for
 * what came after it.
 */
export class KnowWhoASessionSpeaksForByAVersion1764012000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table app_user add column version uuid not null default gen_random_uuid()`,
      `comment on column app_user.version is 'Another one after every change of the account or its memberships.'`,
      `create function renew_user() returns trigger language plpgsql set search_path = pg_catalog, public
       as $$ begin new.version := gen_random_uuid(); return new; end $$`,
      `create trigger app_user_renewed before update on app_user for each row execute function renew_user()`,
      `create function renew_user_of_membership() returns trigger language plpgsql set search_path = pg_catalog, public
       as $$ begin
         update public.app_user set version = gen_random_uuid() where id in (old.user_id, new.user_id);
         if not found and tg_op <> 'DELETE' then raise exception 'The user of a membership was not renewed.'; end if;
         return null;
       end $$`,
      `create trigger membership_renews_user after insert or update or delete on membership
         for each row execute function renew_user_of_membership()`,
      // An operator may take all of them away at once, which no row tells of.
      `create function renew_all_users() returns trigger language plpgsql set search_path = pg_catalog, public
       as $$ begin update public.app_user set version = gen_random_uuid(); return null; end $$`,
      `create trigger memberships_renew_users after truncate on membership for each statement execute function renew_all_users()`,
      `create table network_version (one boolean primary key default true check (one), version uuid not null default gen_random_uuid())`,
      `comment on table network_version is 'One row: another version after every change of the names of organisations or of whom a POI advises.'`,
      `insert into network_version default values`,
      ...secureTable('network_version', { read: 'true', insert: 'false', update: isPlatform, delete: 'false' }),
      `create policy network_version_access on network_version for select to regiepunt_access using (true)`,
      `grant select on network_version to regiepunt_access`,
      `create function renew_network() returns trigger language plpgsql set search_path = pg_catalog, public
       as $$ begin
         update public.network_version set version = gen_random_uuid();
         if not found then raise exception 'The network was not renewed.'; end if;
         return null;
       end $$`,
      ...ofTheNetwork.map(
        (table) => `create trigger ${table}_renews_network after insert or update or delete or truncate on ${table}
          for each statement execute function renew_network()`,
      ),
    ]);
  }

  down = forwardOnly;
}
