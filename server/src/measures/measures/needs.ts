import type { Day } from '../../calendar/amsterdam.ts';
import type { Period } from '../../calendar/period.ts';
import type { Completeness } from '../completeness.ts';

/** Visits and questions of a period. */
export interface Counted {
  visits: number;
  questions: number;
}

/** How many people live in the municipalities together, on which day, by whom. */
export interface Population {
  value: number;
  referenceDate: Day;
  source: string;
}

/** A point that is open on the day supply is told of. */
export interface OpenPoint {
  insideLibrary: boolean;
  byTelephone: boolean;
  hoursPerWeek: number;
}

/** Supply on a day: the last of the period, or today while it runs. */
export interface Supply {
  day: Day;
  points: readonly OpenPoint[];
}

/** Hours the points of an area were open on the days of a period that are over, without holidays and closed periods. */
export interface HoursInPeriod extends Counted {
  /** The days that are over: the hours of today are not, and half a day of visits would be told by a whole day of hours. */
  period: Period;
  hours: number;
  /** Points that were there but of which no opening hours are recorded. */
  pointsWithout: number;
}

/** Visits or questions by the codes of one attribute, over what of the period may be told. */
export interface Divided extends Period {
  /** Nothing of it may be told yet. */
  tooRecent: boolean;
  /** Counts by code; null when hidden. */
  cells: ReadonlyMap<string, { visits: number | null; questions: number | null }>;
  /** Visits or questions of which it was asked; null when hidden. */
  total: number | null;
  /** Why something is hidden or cut. */
  explanation: string | null;
}

/** The days of this period that are over, and the same days a year earlier. */
export interface YearOnYear {
  period: Period;
  before: Period;
  visitsNow: number;
  visitsBefore: number;
  /** Why figures on both sides of a day between them cannot be compared as they are. */
  breaks: readonly string[];
}

/** Inhabitants by how far a point is that is open today. */
export interface Reachable {
  inhabitants: number;
  within2km: number;
  within5km: number;
  year: number;
  source: string;
  /** Where people live is invented, for the demonstration. */
  invented: boolean;
}

/** The mark visitors gave, in the weeks in which they were asked. */
export interface SurveyScore extends Period {
  mean: number | null;
  answers: number;
  /** Answers over visits in the weeks of the survey; null without visits. */
  response: number | null;
  /** Fewest answers that are told. */
  fewest: number;
  explanation: string | null;
}

/** Days on which points should have been there, and those of which something is known. */
export type ScheduledDays = Pick<Completeness, 'scheduled' | 'covered'>;

/** All a measure can be made of. Each is read once per request, and only when something asked for needs it. */
export interface Needs {
  totals: Counted;
  yearOnYear: YearOnYear;
  inhabitants: Population | null;
  lowEducated: Population | null;
  supply: Supply;
  hours: HoursInPeriod;
  /** Null when it is not for whoever asks. */
  completeness: ScheduledDays | null;
  solved: Divided;
  help: Divided;
  referralDestination: Divided;
  referralWarm: Divided;
  cameBy: Divided;
  satisfaction: Divided;
  /** Null while no population points are known. */
  reachable: Reachable | null;
  /** Null when the survey was not held. */
  survey: SurveyScore | null;
}
