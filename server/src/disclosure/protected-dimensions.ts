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
 * The codes of each; of ages those at the top of the national list. A table has all of them, also those that nobody had yet: one that first occurs
 * later in the year would hide what was told of the months before. And a table of one code would tell its count by the total of all who were asked.
 */
export const alwaysThere: Readonly<Record<ProtectedDimension, readonly string[]>> = {
  age: ['UNDER_25', 'FROM_25_TO_65', 'OVER_65', 'UNKNOWN'],
  gender: ['MALE', 'FEMALE', 'UNKNOWN'],
  language: ['DUTCH', 'OTHER', 'UNKNOWN'],
  duration: ['UNDER_5', 'FROM_5_TO_10', 'FROM_10_TO_20', 'FROM_20_TO_40', 'OVER_40'],
  satisfaction: ['YES', 'PARTLY', 'NO', 'UNKNOWN'],
  helper_kind: ['LIBRARY_STAFF', 'LIBRARY_VOLUNTEER', 'PARTNER_STAFF', 'PARTNER_VOLUNTEER', 'INTERN'],
  part_of_day: ['MORNING', 'AFTERNOON', 'EVENING'],
};
