import { tableClasses } from '../../server/src/database/table-classes.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';

const rowsOf = (table: string) => `select '${table} ' || r::text as line from ${table} r`;
const checksum = `select md5(string_agg(line, chr(10) order by line)) as checksum from (
  ${Object.keys(tableClasses).map(rowsOf).join('\n  union all ')}) as everything`;

/** One number for everything that is stored, read as superuser: equal before and after means that nothing changed. */
export async function checksumOf(admin: TestDatabase['admin']): Promise<string> {
  const { rows } = await admin.query<{ checksum: string }>(checksum);
  return rows[0]!.checksum;
}
