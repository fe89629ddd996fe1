import type { Period } from '../calendar/period.ts';
import type { ScheduledDays } from '../measures/measures/needs.ts';
import type { PeerTraits } from './peers.ts';
import type { ComparedMeasure } from './comparison.enums.ts';

/** A value of a measure with what it was made of; all null where there is none. */
export interface ComparedValue {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** What points are told apart by, beside their figures. */
export interface PointFacts extends PeerTraits {
  id: string;
  name: string;
  libraryId: string;
  library: string;
  municipality: string;
  municipalityName: string;
  hostKind: string;
  hoursPerWeek: number;
}

/** A point with its measures. */
export interface ComparedPoint extends PointFacts {
  values: Readonly<Record<ComparedMeasure, ComparedValue>>;
}

/** What was counted at a point, and the hours and days it was there. */
export interface PointCounts {
  now: { visits: number; questions: number };
  /** Of both only the days that are over while the period runs. */
  sameDays: { now: number; before: number };
  hours: number;
  /** Over the days that content may be told of. */
  content: { period: Period; solved: number; unsolved: number; referred: number } | null;
  /** Null when it is not for whoever asks. */
  completeness: ScheduledDays | null;
}
