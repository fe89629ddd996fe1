import type { LoaderDefinition } from '../database/loaders.ts';
import type { Code } from './code.type.ts';

/** A code by 'LIST code', also one that may no longer be chosen: old registrations keep their meaning. */
export const CodeByKeyLoader: LoaderDefinition<string, Code | null> = {
  name: 'CodeByKeyLoader',
  load: async (db, keys) => {
    const rows = await db.query<Code & Record<string, unknown>>(
      `select list, code, label, parent_code as parent, choosable, library_id is not null as own,
         valid_from::text as "validFrom", valid_until::text as "validUntil"
       from code where list || ' ' || code = any ($1)`,
      [keys],
    );
    const byKey = new Map(rows.map((row) => [`${row.list} ${row.code}`, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  },
};
