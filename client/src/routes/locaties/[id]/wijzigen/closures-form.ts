import { dayAfter, parseDay } from '#lib/day.ts';
import type { ClosureInput } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';

/** A closure as it stands in the form: people name the last day closed, the API the first day open again. */
export type ClosureRow = { fromDay: string; lastDay: string; reason: string };

/**
 * Rows of closures: fields 'fromDay', 'lastDay' and 'reason', as often as there are rows. A row with nothing in it, or
 * one that is taken away, is no row; without a last day it lasts one day. What cannot be read is told, never dropped:
 * the whole list replaces what was there. With problems, 'closures.3.fromDay' is row 3 of `rows`.
 */
export function readClosures(form: FormData): { rows: ClosureRow[]; closures: ClosureInput[]; problems: Problem[] } {
  const removed = new Set(form.getAll('remove').map(Number));
  const column = (name: string) => form.getAll(name).map((value) => String(value).trim());
  const [last, reasons] = [column('lastDay'), column('reason')];
  const rows = column('fromDay')
    .map((fromDay, row) => ({ fromDay, lastDay: last[row] ?? '', reason: reasons[row] ?? '' }))
    .filter((row, index) => !removed.has(index) && (row.fromDay || row.lastDay || row.reason));

  const problems: Problem[] = [];
  const closures = rows.flatMap(({ fromDay, lastDay, reason }, row) => {
    const refuse = (field: string, message: string) =>
      problems.push({ code: 'INVALID_INPUT', message, path: ['closures', String(row), field] });
    const from = parseDay(fromDay);
    const until = parseDay(lastDay || fromDay);
    if (!from) refuse('fromDay', fromDay ? m.location_closures_day_wrong() : m.location_closures_from_missing());
    if (lastDay && !until) refuse('untilDay', m.location_closures_day_wrong());
    return from && until ? [{ fromDay: from, untilDay: dayAfter(until), reason }] : [];
  });
  return { rows, closures, problems };
}
