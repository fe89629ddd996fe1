import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { ImportMapping } from './matching/mapping.ts';

/** A way of reading files that was kept under a name. */
export interface ImportTemplate {
  id: string;
  libraryId: string;
  name: string;
  /** The headings it was made for, in their plain form, sorted. */
  signature: string;
  mapping: ImportMapping;
  savedOn: string;
}

/** The templates of a library, by name. */
export function listTemplates(db: UnitOfWork, libraryId: string): Promise<ImportTemplate[]> {
  return db.query<ImportTemplate & Record<string, unknown>>(
    `select id, library_id as "libraryId", name, signature, mapping, saved_on::text as "savedOn"
     from import_template where library_id = $1 order by name`,
    [libraryId],
  );
}

/** Keeps a template; under a name that is taken it replaces the one that was there. @returns its id */
export async function storeTemplate(manager: EntityManager, template: ImportTemplate): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `insert into import_template (library_id, id, name, signature, mapping, saved_on) values ($1, $2, $3, $4, $5, $6)
     on conflict (library_id, name) do update set signature = excluded.signature, mapping = excluded.mapping, saved_on = excluded.saved_on
     returning id`,
    [
      template.libraryId,
      template.id,
      template.name,
      template.signature,
      JSON.stringify(template.mapping),
      template.savedOn,
    ],
  );
  return row!.id;
}
