import type { WaitingPair } from '../kept/waiting-pairs.repository.ts';
import { type CrossPair, dimensionsOf, familyOf } from '../what-is-protected/cross-families.ts';

/** The families of two dimensions, of which the cross-tables are decided at once. */
export const familiesOf = ({ rows, columns }: WaitingPair): CrossPair => [familyOf(rows)!, familyOf(columns)!];

/** The cross-tables of two families: those of each dimension of the one by each of the other; and the one that was asked for, whether it is told or not. */
export const pairsWith = (asked: WaitingPair): WaitingPair[] => {
  const { rows, columns } = dimensionsOf(familiesOf(asked));
  const pairs = rows.flatMap((one) => columns.map((other) => ({ year: asked.year, rows: one, columns: other })));
  return [...pairs.filter((pair) => pair.rows !== asked.rows || pair.columns !== asked.columns), asked];
};
