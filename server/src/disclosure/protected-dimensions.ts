/**
 * What tells of visitors and helpers, as the counts are kept by it, with its codes from common to rare as far as they are fixed. A visit has
 * one code at most; ages are those at the top of the national list.
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
