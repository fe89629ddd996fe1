import type pg from 'pg';
import { tableClasses } from './table-classes.ts';

/** Something in the database that could let one tenant see another. */
export interface Finding {
  what: string;
  name: string;
}

/**
 * Holds the database's own catalogue against the promises of tenancy: each row it returns is a breach. Tables without a class,
 * tables not under (forced) row-level security, missing, doubled or open policies, rights beyond a class or around the policies,
 * what a desk link reaches beyond its own point, tenant keys that do not lead, foreign keys between tenant tables without the tenant, views that run as their owner, any second
 * SECURITY DEFINER function, and roles that can become more than they are.
 */
const findings = `
with classes as (select name, class from jsonb_each_text($1::jsonb) as given (name, class)),
tables as (
  select c.oid, c.relname::text as name, c.relrowsecurity, c.relforcerowsecurity, k.class
  from pg_class c join pg_namespace n on n.oid = c.relnamespace left join classes k on k.name = c.relname
  where n.nspname = 'public' and c.relkind in ('r', 'p', 'f')
),
tenant as (select * from tables where class in ('library', 'counts', 'municipality')),
tenant_columns as (
  select t.oid, t.name, a.attnum from tenant t join pg_attribute a on a.attrelid = t.oid
  where a.attname = case when t.class = 'municipality' then 'municipality_code' else 'library_id' end
),
-- Points are public, and lead with the library that runs them: a foreign key to them carries it too.
tenant_targets as (
  select oid, attnum from tenant_columns
  union all select t.oid, a.attnum from tables t join pg_attribute a on a.attrelid = t.oid and a.attname = 'library_id'
    where t.name in ('location', 'location_municipality')
),
policies as (
  select t.name, t.class, p.polcmd::text as command, p.polpermissive as permissive, role, pg_get_expr(p.polqual, p.polrelid) as qual, pg_get_expr(p.polwithcheck, p.polrelid) as checked
  from tables t join pg_policy p on p.polrelid = t.oid cross join lateral unnest(p.polroles) as role
),
commands (code, name) as (values ('r', 'select'), ('a', 'insert'), ('w', 'update'), ('d', 'delete')),
roles as (select * from pg_roles where rolname in ('regiepunt_app', 'regiepunt_access', 'regiepunt_measure', 'regiepunt_decide', 'regiepunt_owner')),
functions as (
  select p.* from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where p.prosecdef and (n.nspname = 'public' or n.nspname not in ('pg_catalog', 'information_schema')
    and has_schema_privilege('regiepunt_app', n.oid, 'usage') and has_function_privilege('regiepunt_app', p.oid, 'execute'))
)
select 'table without a class' as what, name from tables where class is null
union all select 'class without a table', name from classes where not exists (select from tables t where t.name = classes.name)
union all select 'no row-level security', name from tables where class <> 'internal' and not (relrowsecurity and relforcerowsecurity)
union all
  select 'no policy for ' || c.name, t.name from tables t, commands c
  where t.class <> 'internal' and not exists (select from policies p where p.name = t.name and p.command = c.code and p.permissive)
union all
  -- Permissive policies of one command add up: a second one can only let more through. Restrictive ones only take away.
  select 'second policy for ' || c.name, p.name from policies p join commands c on c.code = p.command where p.permissive group by c.name, p.name, p.role having count(*) > 1
union all select 'policy without WITH CHECK', name from policies where command in ('a', 'w') and checked is null
union all select 'policy for everyone', name from policies where role = 0 or command = '*' and permissive
union all
  select 'open policy on a tenant table', p.name from policies p where p.class in ('library', 'counts', 'municipality') and p.permissive and 'true' in (p.qual, p.checked)
    and not (p.command = 'r' and p.role = 'regiepunt_measure'::regrole)
    -- The role that decides reads the counts, and locks and takes away the marks of what is to be decided; it writes none.
    and not (p.role = 'regiepunt_decide'::regrole and (p.command = 'r' and p.name in ('metric_day', 'decision_due') or p.command = 'd' and p.name = 'decision_due'
      or p.command = 'w' and p.name = 'decision_due' and p.checked = 'false'))
union all
  select 'public table that anyone may write', name from policies where class = 'public' and command <> 'r' and 'true' in (qual, checked)
union all
  select 'application has rights on an account table', name from tables
  where class in ('account', 'decided', 'internal') and (has_any_column_privilege('regiepunt_app', oid, 'select, insert, update') or has_table_privilege('regiepunt_app', oid, 'delete'))
union all
  -- Devices and tokens show a secret before anyone knows whose they are.
  select 'access has rights on a tenant table', name from tenant
  where case when name in ('desk_link', 'api_token') then has_any_column_privilege('regiepunt_access', oid, 'insert')
      else has_any_column_privilege('regiepunt_access', oid, 'select, insert, update') end
    or has_table_privilege('regiepunt_access', oid, 'delete')
union all
  -- A desk link may register for its library; what it reaches with that is one point, unless it is of the whole library or of itself.
  select 'not narrowed to the point of a desk link', t.name from tenant t
  where t.name not in ('visit_undone', 'desk_setting', 'audit_entry')
    and exists (select from policies p where p.name = t.name and concat(p.qual, p.checked) like '%libraries_register%')
    and not exists (select from policies p where p.name = t.name and not p.permissive and p.command = '*'
      and p.role = 'regiepunt_app'::regrole and p.qual like '%desk_location%')
union all
  select 'measure may write', name from tables
  where has_any_column_privilege('regiepunt_measure', oid, 'insert, update') or has_table_privilege('regiepunt_measure', oid, 'delete')
union all
  select 'right that goes around the policies', t.name from tables t, roles r
  where r.rolname <> 'regiepunt_owner' and has_table_privilege(r.oid, t.oid, 'truncate, references, trigger')
union all select 'tenant table without its tenant column', name from tenant where oid not in (select oid from tenant_columns)
union all
  select 'key that does not lead with the tenant: ' || i.indexrelid::regclass, c.name from tenant_columns c join pg_index i on i.indrelid = c.oid
  where i.indisunique and i.indkey[0] <> c.attnum
union all
  select 'no index leading with the tenant', c.name from tenant_columns c
  where not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = c.attnum)
union all
  select 'foreign key without the tenant: ' || f.conname, c.name from tenant_columns c join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
  join tenant_targets other on other.oid = f.confrelid
  where not exists (select from unnest(f.conkey, f.confkey) as pair (mine, theirs) where mine = c.attnum and theirs = other.attnum)
union all
  select 'view that runs as its owner', c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false))
    -- The codes of visits without ids and days, by which it is decided what others see (docs/decisions/0023).
    and not (c.relname = 'visit_label' and c.relowner = 'regiepunt_measure'::regrole and coalesce(c.reloptions @> '{security_barrier=true}', false))
union all
  select 'codes of visits for more than the role that decides', r.rolname from roles r, pg_class c
  where c.relname = 'visit_label' and r.rolname not in ('regiepunt_decide', 'regiepunt_measure') and has_any_column_privilege(r.oid, c.oid, 'select, insert, update')
union all
  select 'the role that decides reads visits', t.name from tables t where t.name in ('visit', 'question') and has_any_column_privilege('regiepunt_decide', t.oid, 'select')
union all
  select 'SECURITY DEFINER function', proname from functions where proname <> 'measure' or proowner <> 'regiepunt_measure'::regrole
union all select 'function anyone may call', proname from functions where has_function_privilege('public', oid, 'execute')
union all
  select 'function without a search path of its own', proname from functions
  where not exists (select from unnest(proconfig) as setting where setting like 'search_path=%')
union all
  select 'role with too many rights', rolname from roles
  where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or (rolcanlogin and rolname <> 'regiepunt_app')
union all
  select 'role that can become ' || other.rolname, r.rolname from roles r, pg_roles other
  where r.rolname <> 'regiepunt_owner' and r.oid <> other.oid and pg_has_role(r.oid, other.oid, 'member')
    and not (r.rolname = 'regiepunt_app' and other.rolname in ('regiepunt_access', 'regiepunt_decide'))
union all
  select 'role that may make tables', rolname from roles where rolname in ('regiepunt_app', 'regiepunt_access', 'regiepunt_decide') and has_schema_privilege(oid, 'public', 'create')
union all select 'table the application owns', c.name from tables c join pg_class r on r.oid = c.oid where pg_get_userbyid(r.relowner) <> 'regiepunt_owner'
order by 1, 2`;

/** Everything in the database that breaks a promise of tenancy; an empty list is what is wanted. */
export async function catalogueFindings(
  pool: Pick<pg.Pool, 'query'>,
  classes: Readonly<Record<string, string>> = tableClasses,
): Promise<Finding[]> {
  const { rows } = await pool.query<Finding>(findings, [JSON.stringify(classes)]);
  return rows;
}

/** @throws when the database breaks a promise of tenancy: the server does not start then. */
export async function checkCatalogue(pool: Pick<pg.Pool, 'query'>): Promise<void> {
  const found = await catalogueFindings(pool);
  if (found.length === 0) return;
  const lines = found.map(({ what, name }) => `  ${name}: ${what}`);
  throw new Error(`De database houdt organisaties niet gescheiden en wordt zo niet gebruikt:\n${lines.join('\n')}`);
}
