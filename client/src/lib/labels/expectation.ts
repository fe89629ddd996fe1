import { formatNumber } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';

type Range = { low: number; high: number };

/** A range of what points that look alike bring; from 0 on it only says what there is less of, as its lower end is known to a half and no finer. */
export const rangeInWords = ({ low, high }: Range, digits = 0): string =>
  low > 0
    ? m.coverage_range({ low: formatNumber(low, digits), high: formatNumber(high, digits) })
    : m.coverage_range_below({ high: formatNumber(high, digits) });

/** The visits to expect in a year. A middle at an end of the range says no more than the range. */
export function expectationInWords({ low, middle, high }: Range & { middle: number }): string {
  const range = rangeInWords({ low, high });
  const said =
    middle > low && middle < high
      ? m.coverage_expected({ range, middle: formatNumber(middle) })
      : m.coverage_expected_range({ range });
  return low > 0 ? said : `${said} ${m.coverage_expected_quiet()}`;
}

/** Whom a point reaches whom no other does; nobody is not told as a number. */
export function onlyPointInWords({ within2km, within5km }: { within2km: number; within5km: number }): string {
  if (within5km === 0 && within2km === 0) return m.coverage_trial_gained_none();
  const far = formatNumber(within5km);
  if (within2km === 0) return m.coverage_trial_gained_far({ far });
  const near = formatNumber(within2km);
  return within5km === 0 ? m.coverage_trial_gained_near({ near }) : m.coverage_trial_gained({ near, far });
}
