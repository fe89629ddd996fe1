import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { KnownCode, KnownLocation } from './matching/outcome.ts';

/** All points of a library, also planned and closed ones: old figures are of old points. */
export function locationsOf(db: UnitOfWork, libraryId: string): Promise<KnownLocation[]> {
  return db.query<KnownLocation & Record<string, unknown>>(
    `select id, name, label, state, opens_on::text as "opensOn", closes_on::text as "closesOn"
     from location where library_id = $1 order by name, id`,
    [libraryId],
  );
}

/** National codes and those of the library, also old ones and headings. */
export function codesOf(db: UnitOfWork, libraryId: string): Promise<KnownCode[]> {
  return db.query<KnownCode & Record<string, unknown>>(
    `select list, code, label, valid_from::text as "validFrom", valid_until::text as "validUntil"
     from code where library_id is null or library_id = $1 order by list, position, code`,
    [libraryId],
  );
}
