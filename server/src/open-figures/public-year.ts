import type { Period } from '../calendar/period.ts';
import { type Thresholds, publicCount, publicShare } from '../disclosure/what-is-protected/thresholds.ts';
import { reachRate } from '../measures/reach-rate.ts';

/** What is known of a quarter that is over, exactly. */
export interface QuarterCounts extends Period {
  quarter: number;
  visits: number;
  questions: number;
  /** Points open on its last day; public as the points are. */
  points: number;
}

/** A year of one municipality, exactly: what may not leave like this. */
export interface ExactYear {
  year: number;
  municipality: { code: string; name: string; province: string };
  /** The quarters that are over, in order. */
  quarters: readonly QuarterCounts[];
  topics: readonly { code: string; label: string; questions: number }[];
  /** Inhabitants on the latest 1 January known by the end of a period. */
  inhabitantsBy: (period: Period) => { value: number; referenceDate: string } | null;
}

/** A period of one municipality as everyone may know it. */
export interface PublicPeriod extends Period {
  /** '2025' or '2025-K1'. */
  period: string;
  municipality: ExactYear['municipality'];
  points: number;
  visits: number;
  questions: number;
  /** Visits per 1,000 inhabitants per year, of the rounded visits; null when no inhabitants are known. */
  reach: number | null;
  inhabitants: number | null;
  inhabitantsYear: number | null;
}

/** A topic of a year of one municipality as everyone may know it. */
export interface PublicTopic {
  year: number;
  municipality: ExactYear['municipality'];
  code: string;
  label: string;
  questions: number;
  /** 0 to 1. */
  share: number;
}

/**
 * A year of a municipality as everyone may know it. Quarters are rounded one by one; the year is the sum of what was published of its
 * quarters and not a number of its own: rounded apart, a year of 10 with four quarters of 0 would tell that each of them was 2. Everything
 * else (reach) is made of what is published, so it tells no more.
 */
export function publicPeriods(exact: ExactYear, thresholds: Thresholds): PublicPeriod[] {
  const quarters = exact.quarters.map((counts) =>
    published(exact, `${exact.year}-K${counts.quarter}`, {
      ...counts,
      visits: publicCount(counts.visits, thresholds),
      questions: publicCount(counts.questions, thresholds),
    }),
  );
  if (quarters.length < 4) return quarters;
  const sum = (what: 'visits' | 'questions') => quarters.reduce((total, quarter) => total + quarter[what], 0);
  const last = quarters[3]!;
  const year = {
    ...{ from: quarters[0]!.from, until: last.until, points: last.points },
    ...{ visits: sum('visits'), questions: sum('questions') },
  };
  return [...quarters, published(exact, String(exact.year), year)];
}

function published(
  { municipality, inhabitantsBy }: ExactYear,
  period: string,
  { from, until, visits, questions, points }: Omit<QuarterCounts, 'quarter'>,
): PublicPeriod {
  const inhabitants = inhabitantsBy({ from, until });
  const rate = reachRate(visits, inhabitants, { from, until });
  return {
    ...{ period, from, until, municipality, points, visits, questions },
    reach: rate && Math.round(rate.value * 10) / 10,
    inhabitants: inhabitants?.value ?? null,
    inhabitantsYear: inhabitants && Number(inhabitants.referenceDate.slice(0, 4)),
  };
}

/**
 * The topics of a year of a municipality as everyone may know them; none of a year that is not over or has too few questions. None either
 * when, together with the number of all questions, they would tell what one of them was exactly.
 */
export function publicTopics(exact: ExactYear, thresholds: Thresholds): PublicTopic[] {
  const { year, municipality, quarters, topics } = exact;
  if (quarters.length < 4) return [];
  const rounded = topics.map((topic) => ({ ...topic, questions: publicCount(topic.questions, thresholds) }));
  const all = rounded.reduce((total, { questions }) => total + questions, 0);
  const among = quarters.map(({ questions }) => couldBe(publicCount(questions, thresholds), thresholds));
  const total = { least: added(among, 'least'), most: added(among, 'most') };
  const parts = rounded.map(({ questions }) => couldBe(questions, thresholds));
  if (tellsOne(parts, total)) return [];
  return rounded.flatMap(({ code, label, questions }) => {
    const share = publicShare(questions, all, thresholds);
    return share === null || questions === 0 ? [] : [{ year, municipality, code, label, questions, share }];
  });
}

/** Between which numbers the number lies that was rounded to this. */
export interface Range {
  least: number;
  most: number;
}

/** What a rounded number could have been. */
export const couldBe = (rounded: number, { publicRounding: step }: Thresholds): Range => ({
  least: Math.max(0, Math.ceil(rounded - step / 2)),
  most: Math.ceil(rounded + step / 2) - 1,
});

/** Whether parts that add up to a total leave one of them no choice. */
export function tellsOne(parts: readonly Range[], total: Range): boolean {
  const [least, most] = [added(parts, 'least'), added(parts, 'most')];
  return parts.some(
    (part) =>
      Math.min(part.most, total.most - (least - part.least)) <= Math.max(part.least, total.least - (most - part.most)),
  );
}

const added = (ranges: readonly Range[], what: keyof Range) => ranges.reduce((sum, range) => sum + range[what], 0);
