import { type MeasureResult, absent, ratio } from './measure.ts';
import type { Divided } from './needs.ts';

/** Visits or questions with some codes of an attribute together; null when one of them is hidden. Only for codes that exclude each other. */
export function withCodes(
  { cells }: Divided,
  unit: 'visits' | 'questions',
  codes: readonly string[] | null = null,
): number | null {
  let sum = 0;
  for (const [code, cell] of cells) {
    if (codes !== null && !codes.includes(code)) continue;
    const count = cell[unit];
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

/** A share of what was registered; tells what it covers, and whether it is hidden or too early to say. */
export function shareOf(
  numerator: number | null,
  denominator: number | null,
  divided: Divided,
  without: string,
): MeasureResult {
  const { from, until, explanation } = divided;
  const period = { from, until };
  if (divided.tooRecent)
    return absent('TOO_RECENT', explanation ?? 'Dit is te zien zodra er een maand van de periode voorbij is.');
  if (numerator === null || denominator === null)
    return absent('HIDDEN', explanation ?? 'Er zijn te weinig bezoeken om dit te laten zien.', {
      period,
    });
  return ratio(numerator, denominator, without, { period, explanation });
}
