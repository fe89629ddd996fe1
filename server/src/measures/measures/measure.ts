import type { Day } from '../../calendar/amsterdam.ts';
import type { Period } from '../../calendar/period.ts';
import type { Needs } from './needs.ts';

/** What the number of a measure is in. */
export type MeasureUnit =
  'COUNT' | 'RATIO' | 'SHARE' | 'PER_1000_PER_YEAR' | 'PER_10000' | 'HOURS' | 'PERCENT_CHANGE' | 'SCORE';

/** Why there is no number. */
export type Absence = 'NOT_REGISTERED' | 'HIDDEN' | 'NOT_YOURS' | 'TOO_RECENT' | 'NOT_APPLICABLE' | 'UNKNOWN';

/** What is measured, over which period, and the day it is. */
export interface MeasuredOver extends Period {
  kind:
    | 'LOCATION'
    | 'LIBRARY'
    | 'LIBRARY_IN_MUNICIPALITY'
    | 'MUNICIPALITY'
    | 'SUPPORT_ORGANISATION'
    | 'PROVINCE'
    | 'NATION';
  today: Day;
}

/** What a measure came to. Every number that went into it goes along, so that whoever reads it can do the sum again. */
export interface MeasureResult {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** What it covers, where that is not the whole period asked for. */
  period: Period | null;
  /** The year the numbers from elsewhere are about (inhabitants), and whose they are. */
  sourceYear: number | null;
  source: string | null;
  /** Null when there is a value. */
  absence: Absence | null;
  /** What to know of this number, or why there is none; in Dutch. */
  explanation: string | null;
}

/** One measure of domain.md, chapter 6: what it is called, means and needs, and how it is computed. Nothing else knows it. */
export interface Measure<Key extends string = string, Need extends keyof Needs = keyof Needs> {
  key: Key;
  /** What people read. */
  name: string;
  unit: MeasureUnit;
  /** What it means and what it does not, in plain Dutch. */
  definition: string;
  /** The same in a line of English with its Dutch term, for the schema. */
  description: string;
  numeratorName: string;
  denominatorName: string | null;
  /** It is made of what was registered, and is worth as much as that is complete. */
  registered: boolean;
  /** What it is made of: it gets this and no more. */
  needs: readonly Need[];
  compute(needs: Pick<Needs, Need>, over: MeasuredOver): MeasureResult;
}

/** Defines a measure; its own key and needs are kept in its type. */
export const defineMeasure = <const Key extends string, Need extends keyof Needs>(
  measure: Measure<Key, Need>,
): Measure<Key, Need> => measure;

type Told = Partial<Omit<MeasureResult, 'value' | 'absence'>>;
const nothingTold = {
  ...{ numerator: null, denominator: null, period: null, sourceYear: null, source: null, explanation: null },
};

/** There is a number. */
export const number = (value: number, told: Told = {}): MeasureResult => ({
  ...nothingTold,
  ...{ value, absence: null },
  ...told,
});

/** There is none, and this is why; what is known of it all the same may be told. */
export const absent = (absence: Absence, explanation: string, told: Told = {}): MeasureResult => ({
  ...nothingTold,
  ...told,
  ...{ value: null, absence, explanation },
});

/** The one divided by the other, `per` so many; a mean of nothing is not 0. */
export const ratio = (numerator: number, denominator: number, without: string, told: Told = {}): MeasureResult =>
  denominator > 0
    ? number(numerator / denominator, { numerator, denominator, ...told })
    : absent('NOT_REGISTERED', without, { numerator, denominator, ...told, explanation: without });
