const FIRST = 5_000;
const LONGEST = 5 * 60_000;

/**
 * Milliseconds until the next attempt after so many in a row that did not come through: 5 s, twice as long each time, at most 5
 * minutes. A quarter of it is chance, so that all tablets of a building do not come back in the same second.
 */
export function delayAfter(attempts: number, chance = Math.random()): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.max(0, attempts - 1));
  return Math.round(whole * (0.75 + 0.25 * chance));
}
