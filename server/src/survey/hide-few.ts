import { fewest } from './parts.ts';
import type { Counts } from './spread.ts';

/**
 * Which answers about visitors themselves (age, gender, language) are left out of a distribution whose total is known: those given
 * by one to four (or below a raised threshold), and more of them, the smallest first, until those left out can be divided in more than one way.
 * @returns the codes to leave out; none when no answer was given by so few
 */
export function fewToHide(counts: Counts, enough: number = fewest): Set<string> {
  const given = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([a, first], [b, second]) => first - second || (a < b ? -1 : 1));
  const hidden = given.filter(([, count]) => count < enough);
  if (hidden.length === 0) return new Set();
  for (const next of given.slice(hidden.length)) {
    if (canBeDivided(hidden, enough)) break;
    hidden.push(next);
  }
  return new Set(hidden.map(([code]) => code));
}

/** Whether their sum, at least the threshold, leaves open which is which: each at least one, and below the threshold as long as only the few are hidden. */
function canBeDivided(hidden: readonly (readonly [string, number])[], enough: number): boolean {
  const sum = hidden.reduce((total, [, count]) => total + count, 0);
  const onlyFew = hidden.every(([, count]) => count < enough);
  return hidden.length > 1 && sum >= enough && sum > hidden.length && (!onlyFew || sum < (enough - 1) * hidden.length);
}
