import type { MunicipalityRegister } from './municipality-csv.ts';
import type { MunicipalityRow, ProvinceRow, StatisticRow } from './municipality-row.ts';

/** One field of a record that is different now. */
export interface FieldChange {
  field: string;
  from: string | number;
  to: string | number;
}
/** What an import adds, what it changes and in which fields, and how many records are already as in the file. */
export interface Changes<T> {
  added: T[];
  changed: { record: T; changes: FieldChange[] }[];
  unchanged: number;
}
export interface RegisterChanges {
  provinces: Changes<ProvinceRow>;
  municipalities: Changes<MunicipalityRow>;
  statistics: Changes<StatisticRow>;
}

/**
 * What reading this file changes in what is stored. Nothing is ever removed: municipalities and years that are not in
 * the file stay, since old visits and grants lean on them. The second time the same file adds and changes nothing.
 */
export function registerChanges(file: MunicipalityRegister, stored: MunicipalityRegister): RegisterChanges {
  return {
    provinces: compare(file.provinces, stored.provinces, ({ code }) => code, ['name']),
    municipalities: compare(file.municipalities, stored.municipalities, ({ code }) => code, [
      'name',
      'province',
      'longitude',
      'latitude',
    ]),
    statistics: compare(
      file.statistics,
      stored.statistics,
      ({ municipality, kind, referenceDate }) => `${municipality} ${kind} ${referenceDate}`,
      ['value'],
    ),
  };
}

/** Whether there is anything to write. */
export const changesAnything = (changes: RegisterChanges): boolean =>
  Object.values(changes).some(({ added, changed }) => added.length + changed.length > 0);

function compare<F extends string, T extends Record<F, string | number>>(
  incoming: readonly T[],
  stored: readonly T[],
  keyOf: (record: T) => string,
  fields: readonly F[],
): Changes<T> {
  const storedByKey = new Map(stored.map((record) => [keyOf(record), record]));
  const result: Changes<T> = { added: [], changed: [], unchanged: 0 };
  for (const record of incoming) {
    const before = storedByKey.get(keyOf(record));
    if (!before) {
      result.added.push(record);
      continue;
    }
    const changes = fields
      .filter((field) => before[field] !== record[field])
      .map((field) => ({ field, from: before[field], to: record[field] }));
    if (changes.length > 0) result.changed.push({ record, changes });
    else result.unchanged++;
  }
  return result;
}
