import { createRoles } from '@regiepunt/migrations';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database?.drop();
});

it('a second process that starts takes no right away from one that serves, not even for a moment', async () => {
  const { admin } = database;
  const given = async () => {
    const { rows } = await admin.query<{ role: string; xmin: string }>(
      `select roleid::regrole::text as role, xmin::text from pg_auth_members where member = 'regiepunt_app'::regrole order by 1`,
    );
    return rows;
  };
  const before = await given();
  expect(before.map(({ role }) => role)).toEqual(['regiepunt_access', 'regiepunt_decide']);
  for (const statement of createRoles) await admin.query(statement);
  // Rows that were taken away and given again would be of a later transaction.
  expect(await given()).toEqual(before);
});
