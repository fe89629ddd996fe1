import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Finding, catalogueFindings, checkCatalogue } from '../../server/src/database/catalogue-check.ts';
import { tableClasses } from '../../server/src/database/table-classes.ts';
import { createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';

/** A table of a library as it should be, with all a library's table has. */
const newTable = (...more: string[]) => [
  'create table shift (library_id uuid not null, id uuid not null, primary key (library_id, id))',
  'alter table shift owner to regiepunt_owner',
  ...more,
];

/** A promise broken on purpose, and what the check says of it. */
const breaches: [promise: string, statements: string[], found: Finding][] = [
  ['a table that has no class', newTable(), { what: 'table without a class', name: 'shift' }],
  [
    'a partition of a table, read directly',
    ['create table visit_2026 (like visit)', 'alter table visit_2026 owner to regiepunt_owner'],
    { what: 'table without a class', name: 'visit_2026' },
  ],
  ['a class whose table is gone', ['drop table closure'], { what: 'class without a table', name: 'closure' }],
  [
    'row-level security switched off',
    ['alter table visit disable row level security'],
    { what: 'no row-level security', name: 'visit' },
  ],
  [
    'row-level security not forced for its owner',
    ['alter table metric_day no force row level security'],
    { what: 'no row-level security', name: 'metric_day' },
  ],
  [
    'a policy that is gone',
    ['drop policy question_delete on question'],
    { what: 'no policy for delete', name: 'question' },
  ],
  [
    'a second policy beside the first',
    ["create policy more on visit for select to regiepunt_app using (day > '2020-01-01')"],
    { what: 'second policy for select', name: 'visit' },
  ],
  [
    'a policy for every role',
    ['alter policy visit_select on visit to public'],
    { what: 'policy for everyone', name: 'visit' },
  ],
  [
    'a policy for every command',
    ['create policy everything on visit to regiepunt_app using (false) with check (false)'],
    { what: 'policy for everyone', name: 'visit' },
  ],
  [
    'a policy that lets everything be read',
    ['alter policy visit_select on visit using (true)'],
    { what: 'open policy on a tenant table', name: 'visit' },
  ],
  [
    'a policy that lets everything be added',
    ['alter policy audit_entry_insert on audit_entry with check (true)'],
    { what: 'open policy on a tenant table', name: 'audit_entry' },
  ],
  [
    'a policy that lets measure write',
    ['create policy measured on visit for delete to regiepunt_measure using (true)'],
    { what: 'open policy on a tenant table', name: 'visit' },
  ],
  [
    'a public table that anyone may write',
    ['alter policy location_update on location using (true)'],
    { what: 'public table that anyone may write', name: 'location' },
  ],
  [
    'a check that was forgotten on new rows',
    [
      'drop policy visit_update on visit',
      'create policy visit_update on visit for update to regiepunt_app using (false)',
    ],
    { what: 'policy without WITH CHECK', name: 'visit' },
  ],
  [
    'a right of the application on accounts',
    ['grant select on session to regiepunt_app'],
    { what: 'application has rights on an account table', name: 'session' },
  ],
  [
    'a right of the application on one column of accounts',
    ['grant select (email) on app_user to regiepunt_app'],
    { what: 'application has rights on an account table', name: 'app_user' },
  ],
  [
    'a right of everyone on accounts',
    ['grant select on membership to public'],
    { what: 'application has rights on an account table', name: 'membership' },
  ],
  [
    'a right of sign-in on visits',
    ['grant select (id) on visit to regiepunt_access'],
    { what: 'access has rights on a tenant table', name: 'visit' },
  ],
  [
    'a right of sign-in to make tokens',
    ['grant insert on api_token to regiepunt_access'],
    { what: 'access has rights on a tenant table', name: 'api_token' },
  ],
  [
    'a table that a desk link reaches beyond its own point',
    ['drop policy zero_day_of_desk on zero_day'],
    { what: 'not narrowed to the point of a desk link', name: 'zero_day' },
  ],
  [
    'a narrowing to the point of a desk link that narrows nothing',
    ['alter policy visit_of_desk on visit using (true)'],
    { what: 'not narrowed to the point of a desk link', name: 'visit' },
  ],
  [
    'a right of measure to write',
    ['grant insert on metric_day to regiepunt_measure'],
    { what: 'measure may write', name: 'metric_day' },
  ],
  [
    'a right to empty a table, which asks no policy',
    ['grant truncate on visit to regiepunt_app'],
    { what: 'right that goes around the policies', name: 'visit' },
  ],
  [
    'a key over all tenants, whose error reveals',
    ['alter table visit add constraint visit_once unique (id)'],
    { what: 'key that does not lead with the tenant: visit_once', name: 'visit' },
  ],
  [
    'a primary key that another tenant can squat',
    [
      'alter table audit_entry drop constraint audit_entry_pkey',
      'alter table audit_entry add primary key (id, library_id)',
    ],
    { what: 'key that does not lead with the tenant: audit_entry_pkey', name: 'audit_entry' },
  ],
  [
    "a foreign key to another tenant's row",
    [
      'alter table visit add origin uuid',
      'alter table visit add constraint visit_origin foreign key (origin, location_id, municipality_code) references location_municipality',
    ],
    { what: 'foreign key without the tenant: visit_origin', name: 'visit' },
  ],
  [
    'a foreign key that carries the tenant in another column',
    [
      'alter table question add constraint question_crossed foreign key (visit_id, library_id) references visit (library_id, id)',
    ],
    { what: 'foreign key without the tenant: question_crossed', name: 'question' },
  ],
  [
    'a view that runs as its owner',
    ['create view all_visits as select * from visit'],
    { what: 'view that runs as its owner', name: 'all_visits' },
  ],
  [
    'the codes of visits through a view that lets a condition look at what it hides',
    ['alter view visit_label reset (security_barrier)'],
    { what: 'view that runs as its owner', name: 'visit_label' },
  ],
  [
    'the codes of visits for the application itself',
    ['grant select on visit_label to regiepunt_app'],
    { what: 'codes of visits for more than the role that decides', name: 'regiepunt_app' },
  ],
  [
    'visits for the role that decides',
    ['grant select (id) on visit to regiepunt_decide'],
    { what: 'the role that decides reads visits', name: 'visit' },
  ],
  [
    'a materialised view',
    ['create materialized view all_visits as select * from visit'],
    { what: 'view that runs as its owner', name: 'all_visits' },
  ],
  [
    'a second SECURITY DEFINER function',
    [
      'create function peek() returns bigint language sql security definer set search_path = pg_catalog return 1::bigint',
      'revoke all on function peek from public',
    ],
    { what: 'SECURITY DEFINER function', name: 'peek' },
  ],
  [
    'a SECURITY DEFINER function in another schema, within reach of the application',
    [
      'create schema aside',
      'grant usage on schema aside to regiepunt_app',
      'create function aside.peek() returns bigint language sql security definer set search_path = pg_catalog return 1::bigint',
      'revoke all on function aside.peek from public',
      'grant execute on function aside.peek to regiepunt_app',
    ],
    { what: 'SECURITY DEFINER function', name: 'peek' },
  ],
  [
    'the measure function for everyone',
    ['grant execute on function measure to public'],
    { what: 'function anyone may call', name: 'measure' },
  ],
  [
    'the measure function of another owner',
    ['alter function measure owner to regiepunt_owner'],
    { what: 'SECURITY DEFINER function', name: 'measure' },
  ],
  [
    'the measure function looking where its caller says',
    ['alter function measure reset search_path'],
    { what: 'function without a search path of its own', name: 'measure' },
  ],
  [
    'an application that passes by the policies',
    ['alter role regiepunt_app bypassrls'],
    { what: 'role with too many rights', name: 'regiepunt_app' },
  ],
  [
    'an owner that can sign in',
    ['alter role regiepunt_owner login'],
    { what: 'role with too many rights', name: 'regiepunt_owner' },
  ],
  [
    'a role that copies the whole server',
    ['alter role regiepunt_app replication'],
    { what: 'role with too many rights', name: 'regiepunt_app' },
  ],
  [
    'an application that can become backup',
    ['grant regiepunt_backup to regiepunt_app'],
    { what: 'role that can become regiepunt_backup', name: 'regiepunt_app' },
  ],
  [
    'an application that makes tables',
    ['grant create on schema public to regiepunt_app'],
    { what: 'role that may make tables', name: 'regiepunt_app' },
  ],
  [
    'a table of another owner',
    ['alter table visit owner to regiepunt_migrator'],
    { what: 'table the application owns', name: 'visit' },
  ],
];

describe('the catalogue of the database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  /** Findings with something broken, which is whole again afterwards; roles too, since ALTER ROLE rolls back. */
  async function findingsWith(statements: string[], classes?: Record<string, string>): Promise<Finding[]> {
    await database.admin.query('begin');
    try {
      for (const statement of statements) await database.admin.query(statement);
      return await catalogueFindings(database.admin, classes);
    } finally {
      await database.admin.query('rollback');
    }
  }

  it('breaks no promise after the migrations', async () => {
    expect(await catalogueFindings(database.admin)).toEqual([]);
  });

  it.each(breaches)('finds %s, and nothing else', async (_, statements, found) => {
    expect(await findingsWith(statements)).toEqual([found]);
  });

  it.each([
    [
      'an application that is superuser',
      'alter role regiepunt_app superuser',
      'role with too many rights',
      'regiepunt_app',
    ],
    [
      'a sign-in role that reads all',
      'grant pg_read_all_data to regiepunt_access',
      'role that can become pg_read_all_data',
      'regiepunt_access',
    ],
  ])('finds %s, beside all that follows from it', async (_, statement, what, name) => {
    expect(await findingsWith([statement])).toContainEqual({ what, name });
  });

  it('finds what is missing of a new table of libraries, and nothing once all of it is there', async () => {
    const classes = { ...tableClasses, shift: 'library' };
    const commands = ['select', 'insert', 'update', 'delete'];
    const none = commands.map((command) => ({ what: `no policy for ${command}`, name: 'shift' }));
    expect(await findingsWith(newTable(), classes)).toEqual(
      expect.arrayContaining([{ what: 'no row-level security', name: 'shift' }, ...none]),
    );
    const secured = newTable(
      'alter table shift enable row level security',
      'alter table shift force row level security',
      'create policy r on shift for select to regiepunt_app using (false)',
      'create policy a on shift for insert to regiepunt_app with check (false)',
      'create policy w on shift for update to regiepunt_app using (false) with check (false)',
      'create policy d on shift for delete to regiepunt_app using (false)',
    );
    expect(await findingsWith(secured, classes)).toEqual([]);
    expect(await findingsWith([...secured, 'alter table shift drop column library_id cascade'], classes)).toEqual([
      { what: 'tenant table without its tenant column', name: 'shift' },
    ]);
    expect(await findingsWith([...secured, 'alter table shift drop constraint shift_pkey'], classes)).toEqual([
      { what: 'no index leading with the tenant', name: 'shift' },
    ]);
  });

  it('keeps the server from starting on a database that breaks a promise, saying which', async () => {
    await database.admin.query('create view all_visits as select * from visit');
    await expect(createTestApi(database.appUrl)).rejects.toThrow(/all_visits: view that runs as its owner/);
    await database.admin.query('drop view all_visits');
    await expect(checkCatalogue(database.admin)).resolves.toBeUndefined();
    await (await createTestApi(database.appUrl)).close();
  });
});
