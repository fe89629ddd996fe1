import type pg from 'pg';
import { tableClasses } from './table-classes.ts';

/** Something in the database that could let one tenant see another. */
export interface Finding {
  what: string;
  name: string;
}

/**
 * Holds the database's own catalogue against the promises of tenancy: each row it returns is a breach. Tables without a class,
 * tables not under (forced) row-level security, missing policies, rights beyond a class, tenant keys that do not lead, foreign keys
 * between tenant tables without the tenant, views that run as their owner, and any second SECURITY DEFINER function.
 */
const findings = `
with classes as (select name, class from jsonb_each_text($1::jsonb) as given (name, class)),
tables as (
  select c.oid, c.relname::text as name, c.relrowsecurity, c.relforcerowsecurity, k.class
  from pg_class c join pg_namespace n on n.oid = c.relnamespace left join classes k on k.name = c.relname
  where n.nspname = 'public' and c.relkind in ('r', 'p')
),
tenant as (select * from tables where class in ('library', 'counts', 'municipality')),
tenant_columns as (
  select t.oid, t.name, a.attnum from tenant t join pg_attribute a on a.attrelid = t.oid
  where a.attname = case when t.class = 'municipality' then 'municipality_code' else 'library_id' end
)
select 'table without a class' as what, name from tables where class is null
union all select 'class without a table', name from classes where not exists (select from tables t where t.name = classes.name)
union all select 'no row-level security', name from tables where class <> 'internal' and not (relrowsecurity and relforcerowsecurity)
union all
  select 'no policy for ' || command.name, t.name from tables t, (values ('r', 'select'), ('a', 'insert'), ('w', 'update'), ('d', 'delete')) as command (code, name)
  where t.class <> 'internal' and not exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd::text = command.code)
union all select 'policy without WITH CHECK', t.name from tables t join pg_policy p on p.polrelid = t.oid where p.polcmd in ('a', 'w') and p.polwithcheck is null
union all select 'policy for everyone', t.name from tables t join pg_policy p on p.polrelid = t.oid where p.polroles = '{0}' or p.polcmd = '*'
union all select 'open policy on a tenant table', t.name from tenant t join pg_policy p on p.polrelid = t.oid
  where pg_get_expr(p.polqual, p.polrelid) = 'true' and not p.polroles = array[(select oid from pg_roles where rolname = 'regiepunt_measure')]
union all select 'application has rights on an account table', name from tables
  where class in ('account', 'internal') and has_table_privilege('regiepunt_app', oid, 'select, insert, update, delete')
union all select 'access has rights on a tenant table', name from tenant where has_table_privilege('regiepunt_access', oid, 'select, insert, update, delete')
union all select 'tenant table without its tenant column', name from tenant where oid not in (select oid from tenant_columns)
union all
  select 'key that does not lead with the tenant: ' || i.indexrelid::regclass, c.name from tenant_columns c join pg_index i on i.indrelid = c.oid
  where i.indisunique and i.indkey[0] <> c.attnum
union all
  select 'no index leading with the tenant', c.name from tenant_columns c
  where not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = c.attnum)
union all
  select 'foreign key without the tenant: ' || f.conname, c.name from tenant_columns c join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
  join tables other on other.oid = f.confrelid
  where (other.class in ('library', 'counts', 'municipality') or other.name in ('location', 'location_municipality')) and not c.attnum = any (f.conkey)
union all
  select 'view that runs as its owner', c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false))
union all
  select 'SECURITY DEFINER function', p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = 'public' and p.prosecdef and (p.proname <> 'measure_totals' or p.proowner <> (select oid from pg_roles where rolname = 'regiepunt_measure'))
union all
  select 'function anyone may call', p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname = 'public' and p.prosecdef and has_function_privilege('public', p.oid, 'execute')
union all
  select 'role with too many rights', rolname from pg_roles where rolname in ('regiepunt_app', 'regiepunt_access', 'regiepunt_measure', 'regiepunt_owner')
  and (rolsuper or rolbypassrls or rolcreaterole or (rolcanlogin and rolname <> 'regiepunt_app'))
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
