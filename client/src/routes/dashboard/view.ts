import type { Day } from '#lib/day.ts';
import type { Dimension } from '#lib/graphql/graphql.ts';
import { comparedPeriod, COMPARISONS, periodIn, rangeIn, type Comparison, type Period } from '#lib/period.ts';
import { DIMENSIONS } from './dimensions.ts';

/** Everything that is chosen on the dashboard. It stands in the address, so that a view can be shared and the back button undoes. */
export type View = {
  /** Whose figures: 'LIBRARY:…'; null for the first there are. */
  scope: string | null;
  /** A part of them: one point or municipality. */
  part: string | null;
  period: Period;
  comparison: Comparison;
  /** The period chosen to compare with. */
  own: Period | null;
  /** Distributions chosen; null for the usual ones. */
  dimensions: readonly Dimension[] | null;
  /** Two dimensions against each other. */
  cross: { rows: Dimension; columns: Dimension } | null;
};

const COMPARISON_WORDS: Record<Comparison, string> = { year: 'jaar', period: 'periode', own: 'eigen', none: 'geen' };
const SCOPE = /^[A-Z_]+:[\w:-]+$/;

export function viewIn(search: URLSearchParams, today: Day): View {
  const period = periodIn(search, today);
  const own = rangeIn(search, 'verg_van', 'verg_tot');
  const word = search.get('vergelijk');
  const comparison = COMPARISONS.find((each) => COMPARISON_WORDS[each] === word) ?? 'year';
  const chosen = DIMENSIONS.filter((each) => search.getAll('verdeling').includes(each));
  const [rows, columns] = ['rijen', 'kolommen'].map((name) => DIMENSIONS.find((each) => each === search.get(name)));
  return {
    scope: scopeIn(search.get('van_wie')),
    part: scopeIn(search.get('waar')),
    period,
    // Without a period of one's own there is nothing chosen to compare with.
    comparison: comparison === 'own' && !own ? 'year' : comparison,
    own,
    dimensions: chosen.length > 0 ? chosen : null,
    cross: rows && columns && rows !== columns ? { rows, columns } : null,
  };
}

/** The address of a view, from '?' on, with some of it changed. What is as usual is left out. */
export function addressOf(view: View, changes: Partial<View> = {}): string {
  return `?${new URLSearchParams(fieldsOf({ ...view, ...changes }))}`;
}

/** The same as pairs: for the hidden fields of a form that changes the rest. */
export function fieldsOf({ scope, part, period, comparison, own, dimensions, cross }: View): [string, string][] {
  const fields: [string, string | null][] = [
    ['van_wie', scope],
    ['waar', part],
    ['van', period.from],
    ['tot', period.to],
    ['vergelijk', comparison === 'year' ? null : COMPARISON_WORDS[comparison]],
    ['verg_van', comparison === 'own' ? (own?.from ?? null) : null],
    ['verg_tot', comparison === 'own' ? (own?.to ?? null) : null],
    ...(dimensions ?? []).map((each): [string, string] => ['verdeling', each]),
    ['rijen', cross?.rows ?? null],
    ['kolommen', cross?.columns ?? null],
  ];
  return fields.filter((field): field is [string, string] => field[1] !== null);
}

/** The period a view compares with. */
export function comparedIn({ comparison, period, own }: View): Period | null {
  return comparedPeriod(comparison, period, own);
}

function scopeIn(text: string | null): string | null {
  return text !== null && SCOPE.test(text) ? text : null;
}
