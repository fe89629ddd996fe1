import type { Day } from '../calendar/amsterdam.ts';
import type { Period } from '../calendar/period.ts';

/** A figure known only for a period as a whole (gemeld totaal). */
export interface ReportedFigure extends Period {
  /** Null: the figure does not say at which point. */
  locationId: string | null;
  unit: 'VISITS' | 'QUESTIONS';
  count: number;
}

/** What reported figures add to a period. */
export interface ReportedSum {
  visits: number;
  questions: number;
  /** Parts of the period for which there are figures of a longer time that cannot be cut: "only known per year". */
  onlyKnownLonger: Period[];
}

/**
 * What a period may add of figures that are known per month or year (domain, chapter 5): those that lie in it whole, never a part of
 * one. Of figures of one unit that overlap only one counts, the longest: a year holds its months, and a figure that does not say where
 * holds those of the points. Where a longer figure sticks out and nothing finer is known, the period is told as "only known longer".
 */
export function reportedIn(period: Period, figures: readonly ReportedFigure[]): ReportedSum {
  const longer: Period[] = [];
  const totalOf = (unit: ReportedFigure['unit']): number => {
    const near = figures.filter((figure) => figure.unit === unit && overlaps(figure, period)).sort(longestFirst);
    const counted: ReportedFigure[] = [];
    const isTold = (figure: ReportedFigure) => counted.some((other) => tellsTheSame(other, figure));
    for (const figure of near) if (holds(period, figure) && !isTold(figure)) counted.push(figure);
    for (const figure of near) {
      if (holds(period, figure) || isTold(figure)) continue;
      longer.push({ from: later(figure.from, period.from), until: earlier(figure.until, period.until) });
    }
    return counted.reduce((total, { count }) => total + count, 0);
  };
  return { visits: totalOf('VISITS'), questions: totalOf('QUESTIONS'), onlyKnownLonger: joined(longer) };
}

const overlaps = (a: Period, b: Period): boolean => a.from < b.until && b.from < a.until;
const holds = (outer: Period, inner: Period): boolean => outer.from <= inner.from && inner.until <= outer.until;
const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** Figures of another point are other help; a figure that does not say where may be of any point. */
const tellsTheSame = (a: ReportedFigure, b: ReportedFigure): boolean =>
  overlaps(a, b) && (a.locationId === b.locationId || a.locationId === null || b.locationId === null);

/** Longest first; of equal length the one for all points, then by day, so that the order of the rows says nothing. */
function longestFirst(a: ReportedFigure, b: ReportedFigure): number {
  const length = ({ from, until }: Period) => Date.parse(until) - Date.parse(from);
  return (
    length(b) - length(a) ||
    Number(b.locationId === null) - Number(a.locationId === null) ||
    compare(a.from, b.from) ||
    compare(a.locationId ?? '', b.locationId ?? '') ||
    b.count - a.count
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Periods in order, those that touch as one. */
function joined(periods: readonly Period[]): Period[] {
  const result: Period[] = [];
  for (const { from, until } of [...periods].sort((a, b) => compare(a.from, b.from))) {
    const last = result.at(-1);
    if (last && from <= last.until) last.until = later(last.until, until);
    else result.push({ from, until });
  }
  return result;
}
