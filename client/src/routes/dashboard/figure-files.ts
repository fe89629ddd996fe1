import { addDays, type Day } from '#lib/day.ts';
import type { NamedScope } from './part-kinds.ts';

export type Shown = {
  scope: NamedScope;
  from: Day;
  until: Day;
  /** The period the page compares with, where it does. */
  compare?: { from: Day; until: Day } | null | undefined;
};

/** Where a figure is downloaded as a file; `what` is the figure as the export knows it. */
export function downloadsOf({ scope, from, until, compare }: Shown, what: string): { csv: string; xlsx: string } {
  const query = new URLSearchParams({
    van_wie: `${scope.kind}:${scope.id}`,
    van: from,
    tot: addDays(until, -1),
    wat: what,
    ...(compare && { verg_van: compare.from, verg_tot: addDays(compare.until, -1) }),
  });
  return { csv: `/export/cijfers.csv?${query}`, xlsx: `/export/cijfers.xlsx?${query}` };
}
