import type { Day } from '#lib/day.ts';
import { remember, remembered } from '../remembered.ts';
import type { SheetRow } from './sheet-rows.ts';

/** What was typed but not saved yet, as the device keeps it: numbers and letters only, so nothing to hide. */
export type KeptSheet = { point: string; day: Day; rows: readonly SheetRow[] };

const KEY = 'overtypen';

/** Keeps a sheet; an empty one takes away only the sheet of its own point and day. */
export function keepSheet(sheet: KeptSheet): void {
  const before = read();
  const same = before?.point === sheet.point && before.day === sheet.day;
  if (sheet.rows.length > 0 || same) remember(KEY, JSON.stringify(sheet));
}

/** The sheet to go on with: that of this day, and on a page of today also one that was begun on an earlier day. */
export function sheetFor(at: { point: string; day: Day; past: boolean }): KeptSheet | null {
  const sheet = read();
  if (!sheet || sheet.point !== at.point || sheet.rows.length === 0) return null;
  return sheet.day === at.day || (!at.past && sheet.day < at.day) ? sheet : null;
}

function read(): KeptSheet | null {
  try {
    const sheet = JSON.parse(remembered(KEY) ?? '{}') as Partial<KeptSheet>;
    return sheet.point && sheet.day && Array.isArray(sheet.rows) ? (sheet as KeptSheet) : null;
  } catch {
    return null;
  }
}
