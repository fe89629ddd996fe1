import type { Day } from '../calendar/amsterdam.ts';

/**
 * SPUK: the specific grant (specifieke uitkering) for information points. UNKNOWN: a year of which regime and amount
 * have not been decided or imported; nothing is ever extrapolated from the years before.
 */
export type GrantRegime = 'SPUK' | 'UNKNOWN';

/** What a grant is computed with in one year. Rates are whole cents per head. */
export interface SpukScheme {
  year: number;
  regime: 'SPUK';
  inhabitantRate: number;
  educationRate: number;
  /** The day of which the inhabitants count. */
  inhabitantsReference: Day;
  /** The figures by education count by year; 1 January stands for it. */
  educationReference: Day;
}
export interface UnknownScheme {
  year: number;
  regime: 'UNKNOWN';
}
export type GrantScheme = SpukScheme | UnknownScheme;

/** The heads a municipality gets money for; null where no figure of the reference date is known. */
export interface GrantCounts {
  inhabitants: number | null;
  /** People aged 15 to 75 with low education. */
  lowEducation: number | null;
}

/** Heads times rate is amount, in whole cents. */
export interface GrantPart {
  count: number;
  rate: number;
  amount: number;
  referenceDate: Day;
}

/** What a municipality gets in a year, or that it is not known. */
export type Allocation =
  | { known: true; year: number; regime: 'SPUK'; inhabitantsPart: GrantPart; educationPart: GrantPart; total: number }
  | { known: false; year: number; regime: GrantRegime };

/** The scheme of a year; unknown for every year that has none. */
export const schemeOfYear = (schemes: readonly GrantScheme[], year: number): GrantScheme =>
  schemes.find((scheme) => scheme.year === year) ?? { year, regime: 'UNKNOWN' };

/** The grant of a municipality: not known under an unknown regime, or where a figure of the reference date is missing. */
export function allocate(scheme: GrantScheme, { inhabitants, lowEducation }: GrantCounts): Allocation {
  if (scheme.regime === 'UNKNOWN' || inhabitants === null || lowEducation === null) {
    return { known: false, year: scheme.year, regime: scheme.regime };
  }
  const inhabitantsPart = part(inhabitants, scheme.inhabitantRate, scheme.inhabitantsReference);
  const educationPart = part(lowEducation, scheme.educationRate, scheme.educationReference);
  const total = wholeCents(inhabitantsPart.amount + educationPart.amount);
  return { known: true, year: scheme.year, regime: scheme.regime, inhabitantsPart, educationPart, total };
}

/**
 * The heads of several municipalities together: the predecessors of a merged one, which gets the sum of what they would
 * have got, or the whole country. One unknown figure makes the sum unknown: half a sum is a wrong amount.
 */
export function addCounts(counts: readonly GrantCounts[]): GrantCounts {
  return {
    inhabitants: sumOrUnknown(counts.map(({ inhabitants }) => inhabitants)),
    lowEducation: sumOrUnknown(counts.map(({ lowEducation }) => lowEducation)),
  };
}

/** What stands beside every amount, as long as the official annex has not been imported. */
export const allocationLabel = ({ known }: Allocation): string =>
  known ? 'berekend, niet het bedrag uit de bijlage' : 'onbekend';

function part(count: number, rate: number, referenceDate: Day): GrantPart {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`A number of people is whole and not negative: ${count}`);
  if (!Number.isSafeInteger(rate) || rate < 0)
    throw new RangeError(`A rate is in whole cents and not negative: ${rate}`);
  return { count, rate, amount: wholeCents(count * rate), referenceDate };
}

// Beyond 2^53 a number silently loses cents.
function wholeCents(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Too large an amount to keep in cents: ${amount}`);
  return amount;
}

function sumOrUnknown(counts: readonly (number | null)[]): number | null {
  let sum: number | null = counts.length > 0 ? 0 : null;
  for (const count of counts) sum = sum === null || count === null ? null : sum + count;
  return sum;
}
