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

/** The codes of each, the two that are usual first; of ages those at the top of the national list. */
export const codesOf: Readonly<Record<ProtectedDimension, readonly string[]>> = {
  age: ['FROM_25_TO_65', 'OVER_65', 'UNDER_25', 'UNKNOWN'],
  gender: ['FEMALE', 'MALE', 'UNKNOWN'],
  language: ['DUTCH', 'OTHER', 'UNKNOWN'],
  duration: ['FROM_10_TO_20', 'FROM_5_TO_10', 'UNDER_5', 'FROM_20_TO_40', 'OVER_40'],
  satisfaction: ['YES', 'PARTLY', 'NO', 'UNKNOWN'],
  helper_kind: ['LIBRARY_VOLUNTEER', 'LIBRARY_STAFF', 'PARTNER_STAFF', 'PARTNER_VOLUNTEER', 'INTERN'],
  part_of_day: ['MORNING', 'AFTERNOON', 'EVENING'],
};

/**
 * Codes that a table has whether anyone has them or not. While a year goes on all of them: one that first occurs in June would hide what was told of
 * March. Of a year that is over two: where all had the same code its count would be told by the total of who were asked, and of a code that nobody
 * had in the whole country everyone may know it.
 */
export const alwaysThere = (dimension: ProtectedDimension, yearIsOver: boolean): readonly string[] =>
  yearIsOver ? codesOf[dimension].slice(0, 2) : codesOf[dimension];
