/**
 * What tells of visitors and helpers, as the counts are kept by it. A visit has one code at most; ages are those at the top of the
 * national list.
 */
export const protectedDimensions = [
  'age',
  'gender',
  'language',
  'duration',
  'satisfaction',
  'helper_kind',
  'part_of_day',
] as const;

/** One of them. */
export type ProtectedDimension = (typeof protectedDimensions)[number];

/**
 * Two codes of each. A table always has them, also in a year in which everyone had the same: where nothing else could have been told, the
 * total of all who were asked would give a small count away.
 */
export const alwaysThere: Readonly<Record<ProtectedDimension, readonly [string, string]>> = {
  age: ['FROM_25_TO_65', 'OVER_65'],
  gender: ['FEMALE', 'MALE'],
  language: ['DUTCH', 'OTHER'],
  duration: ['FROM_10_TO_20', 'FROM_5_TO_10'],
  satisfaction: ['YES', 'PARTLY'],
  helper_kind: ['LIBRARY_VOLUNTEER', 'LIBRARY_STAFF'],
  part_of_day: ['MORNING', 'AFTERNOON'],
};
