import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forwardOnly, runAll } from './policies/run.ts';
import { libraryIn } from './policies/settings.ts';
import { secureTable } from './policies/templates.ts';

/** API tokens: another system of a library registers or reads for that library, for what the token is made for and no longer than a year. */
export class LetOtherSystemsInByToken1763900100002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const manage = libraryIn('libraries_manage');
    const read = `${libraryIn('libraries_register')} or ${libraryIn('libraries_read')}`;
    await runAll(runner, [
      `create table api_token (
        library_id uuid not null references library,
        id uuid not null default gen_random_uuid(),
        name text not null check (length(trim(name)) between 1 and 60),
        scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['REGISTER', 'READ_REGISTRATIONS', 'READ_FIGURES']),
        token_hash bytea,
        made_by uuid not null,
        made_on date not null,
        ends_on date not null check (ends_on >= made_on and ends_on <= made_on + 366),
        last_used_on date,
        withdrawn_on date,
        primary key (library_id, id),
        check ((withdrawn_on is null) = (token_hash is not null))
      )`,
      `comment on column api_token.ends_on is 'Last day it works: a year after it was made at most, so that a forgotten token dies.'`,
      `comment on column api_token.token_hash is 'Hash of the token, which is shown once; gone once withdrawn.'`,
      `create index api_token_by_hash on api_token (token_hash) where token_hash is not null`,
      ...secureTable('api_token', { read: manage, insert: manage, update: manage, delete: 'false' }),
      `revoke select, update on api_token from regiepunt_app`,
      `grant select (library_id, id, name, scopes, made_by, made_on, ends_on, last_used_on, withdrawn_on) on api_token to regiepunt_app`,
      `grant update (token_hash, withdrawn_on) on api_token to regiepunt_app`,
      `create policy api_token_select_for_access on api_token for select to regiepunt_access using (withdrawn_on is null)`,
      `create policy api_token_update_for_access on api_token for update to regiepunt_access using (withdrawn_on is null) with check (withdrawn_on is null)`,
      `grant select on api_token to regiepunt_access`,
      `grant update (last_used_on) on api_token to regiepunt_access`,

      // Reading registrations without adding any.
      `alter policy visit_select on visit using (${read})`,
      `alter policy question_select on question using (${read})`,
    ]);
  }

  down = forwardOnly;
}
