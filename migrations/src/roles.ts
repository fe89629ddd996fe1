/**
 * The roles of the database; they belong to the whole PostgreSQL server, so each statement may find its work done.
 * owner: owns the tables, cannot sign in. migrator: runs migrations, sees all rows. app: what the API signs in as; owns nothing.
 * access: what the API becomes to sign people in. decide: what it becomes to decide what others see. measure: owns the one function that computes others' figures. backup: reads all.
 */
const roles: [name: string, rights: string][] = [
  ['regiepunt_owner', 'nologin'],
  ['regiepunt_migrator', 'nologin bypassrls'],
  ['regiepunt_app', 'login nobypassrls'],
  ['regiepunt_access', 'nologin nobypassrls'],
  ['regiepunt_measure', 'nologin nobypassrls'],
  ['regiepunt_decide', 'nologin nobypassrls'],
  ['regiepunt_backup', 'nologin bypassrls'],
];

/** Makes the roles that are missing and their memberships; run by the login of DATABASE_URL. */
export const createRoles: string[] = [
  ...roles.map(
    ([name, rights]) => `do $$ begin
      if not exists (select from pg_roles where rolname = '${name}') then create role ${name} ${rights}; end if;
    exception when duplicate_object or unique_violation then null; end $$`,
  ),
  'grant regiepunt_owner, regiepunt_measure to regiepunt_migrator',
  'grant regiepunt_migrator to current_user',
  /*
   * Not inherited: the application has these rights only where it says so. Only what is missing is done, in one statement: processes
   * that serve already must not lose the rights for a moment while another starts. (Before version 16 the role alone says what is inherited.)
   */
  `do $$ declare given text; begin
    if exists (select from pg_roles where rolname = 'regiepunt_app' and rolinherit) then alter role regiepunt_app noinherit; end if;
    foreach given in array array['regiepunt_access', 'regiepunt_decide'] loop
      if not exists (
        select from pg_auth_members m where m.roleid = given::regrole and m.member = 'regiepunt_app'::regrole
          and not coalesce((to_jsonb(m) ->> 'inherit_option')::boolean, false)
      ) then
        execute format('revoke %I from regiepunt_app', given);
        execute format('grant %I to regiepunt_app', given);
      end if;
    end loop;
  end $$`,
];

/** Rights in one database, run after its migrations: the owner takes the tables over, the backup role may read them. */
export const settleOwnership: string[] = [
  'reassign owned by regiepunt_migrator to regiepunt_owner',
  'grant usage on schema public to regiepunt_app, regiepunt_access, regiepunt_measure, regiepunt_decide, regiepunt_backup',
  'grant select on all tables in schema public to regiepunt_backup',
  'grant select on all sequences in schema public to regiepunt_backup',
];
