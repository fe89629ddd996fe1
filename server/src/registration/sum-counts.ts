import type { CountedVisit } from './counted-visit.ts';
import type { VisitCount } from './visit-counts.ts';

/** What visits of one point and day add together at one code. */
export interface SummedCount extends VisitCount {
  locationId: string;
  municipality: string;
  day: string;
}

/** Adds up what visits of one library count at, so that a thousand of them change each count once. */
export function sumCounts(counted: readonly CountedVisit[]): SummedCount[] {
  const days = new Map<string, Map<string, SummedCount>>();
  for (const { visit, municipality, counts } of counted) {
    const { locationId, day } = visit;
    const dayKey = `${locationId} ${day}`;
    let sums = days.get(dayKey);
    if (!sums) days.set(dayKey, (sums = new Map()));
    for (const { dimension, code, visits, questions } of counts) {
      const key = `${dimension} ${code}`;
      const sum = sums.get(key);
      if (sum) {
        sum.visits += visits;
        sum.questions += questions;
      } else sums.set(key, { locationId, municipality, day, dimension, code, visits, questions });
    }
  }
  return [...days.values()].flatMap((sums) => [...sums.values()]);
}
