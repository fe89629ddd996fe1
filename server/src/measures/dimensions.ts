import { Dimension } from './dimension.type.ts';
import { CountUnit } from './distribution.type.ts';

/** Who may know a distribution of another library: exactly, only with small numbers hidden, or (of points) anyone. */
export type DimensionClass = 'CONTENT' | 'PROTECTED' | 'POINT';

/** What is to be known of a dimension. */
export interface DimensionRule {
  class: DimensionClass;
  /** What the shares are of. */
  unit: CountUnit;
  /** What the counts are kept by; null where they are not kept by it (weekdays follow from the days, the rest from the points). */
  kept: string | null;
}

const content = (unit: 'VISITS' | 'QUESTIONS', kept: string | null): DimensionRule => ({
  class: 'CONTENT',
  unit: CountUnit[unit],
  kept,
});
const hidden = (kept: string): DimensionRule => ({ class: 'PROTECTED', unit: CountUnit.VISITS, kept });
const ofPoint: DimensionRule = { class: 'POINT', unit: CountUnit.POINTS, kept: null };

/** The dimensions: content tells what help was about, protected ones tell of visitors and helpers (domain, chapter 6). */
export const dimensionRules: Readonly<Record<Dimension, DimensionRule>> = {
  TOPIC: content('QUESTIONS', 'topic'),
  THEME: content('QUESTIONS', 'theme'),
  KIND: content('QUESTIONS', 'kind'),
  ORGANISATION: content('QUESTIONS', 'organisation'),
  GOVERNMENT_LEVEL: content('QUESTIONS', 'government_level'),
  DIGID: content('QUESTIONS', 'digid'),
  HELP: content('QUESTIONS', 'help'),
  SOLVED: content('QUESTIONS', 'solved'),
  REFERRAL_DESTINATION: content('QUESTIONS', 'referral_destination'),
  REFERRAL_ORGANISATION: content('QUESTIONS', 'referral_organisation'),
  REFERRAL_WARM: content('QUESTIONS', 'referral_warm'),
  CAME_BY: content('VISITS', 'came_by'),
  SENDER: content('VISITS', 'sender'),
  CHANNEL: content('VISITS', 'channel'),
  WEEKDAY: content('VISITS', null),
  AGE: hidden('age'),
  GENDER: hidden('gender'),
  LANGUAGE: hidden('language'),
  DURATION: hidden('duration'),
  SATISFACTION: hidden('satisfaction'),
  HELPER_KIND: hidden('helper_kind'),
  PART_OF_DAY: hidden('part_of_day'),
  OPENING_HOURS_CLASS: ofPoint,
  VARIANT: ofPoint,
  HOST_KIND: ofPoint,
};
