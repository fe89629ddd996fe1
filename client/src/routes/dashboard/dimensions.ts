import type { Dimension, MeasureKey } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** Dimensions in the order people look for them: what it was about, what came of it, who came, how and when, and of the points. */
export const DIMENSIONS = [
  'TOPIC',
  'THEME',
  'KIND',
  'ORGANISATION',
  'GOVERNMENT_LEVEL',
  'DIGID',
  'HELP',
  'SOLVED',
  'SATISFACTION',
  'REFERRAL_DESTINATION',
  'REFERRAL_ORGANISATION',
  'REFERRAL_WARM',
  'AGE',
  'GENDER',
  'LANGUAGE',
  'CAME_BY',
  'SENDER',
  'CHANNEL',
  'DURATION',
  'HELPER_KIND',
  'PART_OF_DAY',
  'WEEKDAY',
  'OPENING_HOURS_CLASS',
  'VARIANT',
  'HOST_KIND',
] as const satisfies readonly Dimension[];

/** What stands on the page until somebody chooses. */
export const USUAL: readonly Dimension[] = ['TOPIC', 'HELP', 'AGE', 'DURATION', 'CAME_BY', 'SATISFACTION'];

/** Measures below the four that stand large. */
export const MEASURES: readonly MeasureKey[] = [
  'HELPED',
  'SOLVED',
  'REFERRED',
  'WARM',
  'CAME_BY_REFERRAL',
  'SCORE',
  'OPEN_POINTS',
  'SHARE_OUTSIDE_LIBRARY',
  'HOURS_PER_10000',
  'VISITS_PER_OPENING_HOUR',
  'QUESTIONS_PER_OPENING_HOUR',
  'VISITS_PER_LOW_EDUCATED',
  'COVERAGE_2KM',
  'COVERAGE_5KM',
  'COMPLETENESS',
];

/** Parts with an order from little to much, drawn as one bar; those of `PARTED` have few parts and none. */
const ORDERED: readonly Dimension[] = ['AGE', 'DURATION', 'PART_OF_DAY', 'OPENING_HOURS_CLASS'];
const PARTED: readonly Dimension[] = [
  'SATISFACTION',
  'SOLVED',
  'GENDER',
  'LANGUAGE',
  'CHANNEL',
  'REFERRAL_WARM',
  'KIND',
];

/** Bars in the order of their list and not by size: days of the week are looked up. */
const LISTED: readonly Dimension[] = ['WEEKDAY'];

/** Whether the largest stands first. */
export const bySize = (dimension: Dimension): boolean => drawingOf(dimension) === 'bars' && !LISTED.includes(dimension);

/** How a distribution is drawn. */
export function drawingOf(dimension: Dimension): 'bars' | 'ordered' | 'parted' {
  if (ORDERED.includes(dimension)) return 'ordered';
  return PARTED.includes(dimension) ? 'parted' : 'bars';
}

export const DIMENSION_NAMES: Record<Dimension, () => string> = {
  TOPIC: m.dashboard_dimension_TOPIC,
  THEME: m.dashboard_dimension_THEME,
  KIND: m.dashboard_dimension_KIND,
  ORGANISATION: m.dashboard_dimension_ORGANISATION,
  GOVERNMENT_LEVEL: m.dashboard_dimension_GOVERNMENT_LEVEL,
  DIGID: m.dashboard_dimension_DIGID,
  HELP: m.dashboard_dimension_HELP,
  SOLVED: m.dashboard_dimension_SOLVED,
  SATISFACTION: m.dashboard_dimension_SATISFACTION,
  REFERRAL_DESTINATION: m.dashboard_dimension_REFERRAL_DESTINATION,
  REFERRAL_ORGANISATION: m.dashboard_dimension_REFERRAL_ORGANISATION,
  REFERRAL_WARM: m.dashboard_dimension_REFERRAL_WARM,
  AGE: m.dashboard_dimension_AGE,
  GENDER: m.dashboard_dimension_GENDER,
  LANGUAGE: m.dashboard_dimension_LANGUAGE,
  CAME_BY: m.dashboard_dimension_CAME_BY,
  SENDER: m.dashboard_dimension_SENDER,
  CHANNEL: m.dashboard_dimension_CHANNEL,
  DURATION: m.dashboard_dimension_DURATION,
  HELPER_KIND: m.dashboard_dimension_HELPER_KIND,
  PART_OF_DAY: m.dashboard_dimension_PART_OF_DAY,
  WEEKDAY: m.dashboard_dimension_WEEKDAY,
  OPENING_HOURS_CLASS: m.dashboard_dimension_OPENING_HOURS_CLASS,
  VARIANT: m.dashboard_dimension_VARIANT,
  HOST_KIND: m.dashboard_dimension_HOST_KIND,
};
