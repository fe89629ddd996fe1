import type { FindLines } from '../morning-line.ts';
import { MorningLineKind, MorningSeverity } from '../morning.type.ts';

/** The scheduled days of the last two weeks of which nothing is known, a line per point. */
export const missingDays: FindLines = async (_context, { points }) =>
  points
    .filter(({ missing }) => missing.length > 0)
    .map(({ id, name, missing }) => ({
      kind: MorningLineKind.MISSING_DAYS,
      severity: MorningSeverity.ATTENTION,
      count: missing.length,
      link: `/balie?punt=${id}&dag=${missing[0]!}`,
      name,
      locationId: id,
      days: missing,
    }));
