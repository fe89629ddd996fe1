import type { AreaLevel } from '../what-is-protected/area-levels.ts';

/** A step of taking hidden cells together: over the rows of one area in one period. */
export interface BundlingStep {
  area: AreaLevel;
  months: 3 | 12;
  /** Only where nothing of the area and period is left over: then a later step has nothing to repair there. */
  whole?: boolean;
}

/**
 * The steps in order: what one leaves over goes on to the next. Those of a quarter come before those of the year, and are of one quarter
 * each, so that what was decided when it ended never changes when the year does. Areas lie inside each other, but for libraries, which
 * have no step: bundles across municipalities with two libraries would hide the figures of one for the sake of the other.
 */
export const bundlingSteps: readonly BundlingStep[] = [
  { area: 'LOCATION', months: 3, whole: true },
  { area: 'LOCATION', months: 12 },
  { area: 'LIBRARY_IN_MUNICIPALITY', months: 12 },
  { area: 'MUNICIPALITY', months: 12 },
  { area: 'PROVINCE', months: 12 },
  { area: 'SUPPORT_ORGANISATION', months: 12 },
  { area: 'NATION', months: 12 },
];
