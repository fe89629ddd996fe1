import type { HidingRule } from '../what-is-protected/hiding-rule.ts';
import { type CrossYear, countAnswers } from './cells/cross-year.ts';
import { HiddenCells } from './cells/hidden-cells.ts';
import { visitsInOrder } from './visits-in-order.ts';
import { hideWithheld, protectedSides } from './withheld/hide-withheld.ts';
import { SpareVisits } from './withheld/spare-visits.ts';
import { SmallCells } from './witness/small-cells.ts';

/** What may be told of the cross-tables of a year: for each area, row and column (`answerAt`). */
export interface CrossDecision {
  visits: Int32Array;
  hidden: Uint8Array;
  /** Of the hidden ones those that have another value in another register that tells the same. */
  covered: Uint8Array;
  /** Small cells that no swap changes: whoever knows the figures by one of both of every point and month knows them. */
  implied: number[];
}

/**
 * Decides which cells of a year's cross-tables are hidden: those from 1 up to the threshold, whole lines of which the figure alone is
 * withheld, and for each small cell all that one perturbation changes (docs/decisions/0023): then there is another register that
 * tells the same, and another number there. Depends on nothing but what is given, whatever the order of visits.
 */
export function decideCrossTable(given: CrossYear, rule: HidingRule): CrossDecision {
  const year = visitsInOrder(given);
  const visits = countAnswers(year);
  const hidden = Uint8Array.from(visits, (count) => (count > 0 && count < rule.threshold ? 1 : 0));
  const covered = new Uint8Array(hidden.length);
  const implied: number[] = [];
  if (rule.secondary !== false) {
    const cells = new HiddenCells(year, visits, hidden);
    hideWithheld(cells);
    const small = new SmallCells(cells);
    small.cover(rule.threshold);
    // Last, as all that is hidden counts in it.
    for (const side of protectedSides(year)) new SpareVisits(year, cells.places, side, cells.bySide(side)).keep();
    cells.spread(hidden, covered);
    implied.push(...small.implied);
  } else covered.set(hidden);
  return { visits, hidden, covered, implied };
}
