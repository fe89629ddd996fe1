import type { Day } from '../../calendar/amsterdam.ts';
import type { Period } from '../../calendar/period.ts';
import { firstOpenMonth } from '../what-is-protected/first-open-month.ts';

/** The last year of which every month is over. */
export const lastFinishedYear = (today: Day): number => Number(firstOpenMonth(today).slice(0, 4)) - 1;

/** Of years before it nothing is counted. */
const firstYear = 2000;

/** The last finished year that lies whole in a period; null when there is none. */
export function wholeYear({ from, until }: Period, today: Day): number | null {
  const last = Math.min(Number(until.slice(0, 4)) - 1, lastFinishedYear(today));
  return last >= firstYear && from <= `${last}-01-01` ? last : null;
}
