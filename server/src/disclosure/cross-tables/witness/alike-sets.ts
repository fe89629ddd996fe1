import type { AlikeVisits } from '../cells/cross-year.ts';
import { type LabelDifferences, mostSets } from './label-differences.ts';

/** Visits of a month that are alike, by the numbers of their sets of codes, packed: a list of a year of the country has half a million of them. */
export type Alike = number;

const alikeOf = (rows: number, columns: number): Alike => rows * mostSets + columns;

/** The number of their set of codes of the rows. */
export const rowsOf = (alike: Alike): number => Math.floor(alike / mostSets);

/** And of the columns. */
export const columnsOf = (alike: Alike): number => alike % mostSets;

/** Visits that are alike are looked at once; of a busy month only the most frequent ones. */
const mostAlike = 48;

/** The visits of a month that two of them may be chosen from to exchange codes; without those of which a set is too rare to have a number. */
export function mostFrequent(
  exchange: readonly AlikeVisits[],
  { rows, columns }: Record<'rows' | 'columns', LabelDifferences>,
): Uint16Array {
  return Uint16Array.from(
    exchange
      .toSorted((a, b) => b.visits - a.visits)
      .flatMap((each): Alike[] => {
        const [ofRows, ofColumns] = [rows.numberOf(each.rows), columns.numberOf(each.columns)];
        return ofRows === undefined || ofColumns === undefined ? [] : [alikeOf(ofRows, ofColumns)];
      })
      .slice(0, mostAlike),
  );
}
