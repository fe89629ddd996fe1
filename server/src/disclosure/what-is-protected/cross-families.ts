import { type ProtectedDimension, protectedDimensions } from './protected-dimensions.ts';

/**
 * Dimensions that are a function of each other, or nearly so, with the name of the column in which deciding finds their codes: what someone was helped
 * with gives away whether it was solved. Their cross-tables are decided together, and there is none of two in one family. The order is that of `Dimension`.
 */
export const crossFamilies = {
  question: ['TOPIC', 'THEME', 'DIGID'],
  kind: ['KIND'],
  organisation: ['ORGANISATION', 'GOVERNMENT_LEVEL'],
  help: ['HELP', 'SOLVED', 'REFERRAL_DESTINATION', 'REFERRAL_ORGANISATION', 'REFERRAL_WARM'],
  came_by: ['CAME_BY', 'SENDER'],
  channel: ['CHANNEL'],
  weekday: ['WEEKDAY'],
  age: ['AGE'],
  gender: ['GENDER'],
  language: ['LANGUAGE'],
  duration: ['DURATION'],
  satisfaction: ['SATISFACTION'],
  helper_kind: ['HELPER_KIND'],
  part_of_day: ['PART_OF_DAY'],
} as const;

/** Name of a family. */
export type CrossFamily = keyof typeof crossFamilies;

const names = Object.keys(crossFamilies) as CrossFamily[];

/** Two families, in their order. */
export type CrossPair = readonly [rows: CrossFamily, columns: CrossFamily];

/** When it is busy: decided for every finished year without being asked, and told of points too. */
export const loadPair: CrossPair = ['weekday', 'part_of_day'];

export const isLoad = ([rows, columns]: CrossPair): boolean => rows === loadPair[0] && columns === loadPair[1];

/** The family of a dimension; null when visits cannot be divided by it. */
export const familyOf = (dimension: string): CrossFamily | null =>
  names.find((name) => (crossFamilies[name] as readonly string[]).includes(dimension)) ?? null;

/** Two dimensions in the order in which their cross-table is kept; null when there is none of these. */
export function keptOrder(one: string, other: string): readonly [rows: string, columns: string] | null {
  const [family, second] = [familyOf(one), familyOf(other)];
  if (family === null || second === null || family === second) return null;
  return names.indexOf(family) < names.indexOf(second) ? [one, other] : [other, one];
}

/** Dimensions with as many codes as there are organisations. */
const directories: readonly string[] = ['ORGANISATION', 'REFERRAL_ORGANISATION', 'SENDER'];

/**
 * The dimensions of two families of which cross-tables are decided. Of two families with organisations only the first keeps them: all organisations of
 * the country by all others would be a table too large to decide, of which next to nothing could be shown.
 */
export function dimensionsOf([rows, columns]: CrossPair): Record<'rows' | 'columns', readonly string[]> {
  const [first, second]: (readonly string[])[] = [crossFamilies[rows], crossFamilies[columns]] as const;
  const both = [first, second].every((of) => of!.some((dimension) => directories.includes(dimension)));
  return {
    rows: first!,
    columns: both ? second!.filter((dimension) => !directories.includes(dimension)) : second!,
  };
}

/** Which of two families tell of visitors: their figures are hidden in part. */
export const protectedOf = (pair: CrossPair): ProtectedDimension[] =>
  protectedDimensions.filter((dimension) => (pair as readonly string[]).includes(dimension));
