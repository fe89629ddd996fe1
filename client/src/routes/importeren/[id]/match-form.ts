import type { ImportGrouping, ImportShape } from '#lib/graphql/graphql.ts';

/** What stands in a select for "unknown" and for "leave it to be recognised": an option cannot hold null. */
export const UNKNOWN = '?';

/** The choices of the form as the API takes them; a field that is not in the form stays as it is. */
export function readMatching(form: FormData) {
  const columns: { index: number; choice: string }[] = [];
  const values: { field: string; key: string; code: string | null }[] = [];
  for (const [name, given] of form) {
    const value = String(given);
    const [kind, first = '', ...rest] = name.split('.');
    if (kind === 'columns') columns.push({ index: Number(first), choice: value });
    if (kind === 'values') values.push({ field: first, key: rest.join('.'), code: value === UNKNOWN ? null : value });
  }
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const year = Number(text('year'));
  return {
    columns,
    values,
    shape: (text('shape') || null) as ImportShape | null,
    grouping: (text('grouping') || null) as ImportGrouping | null,
    year: Number.isInteger(year) && year > 1990 ? year : null,
    defaults: Object.fromEntries(
      ['locationId', 'topic', 'theme']
        .filter((name) => form.has(`defaults.${name}`))
        .map((name) => [name, text(`defaults.${name}`) || null]),
    ),
  };
}
