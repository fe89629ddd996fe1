import { reachRate } from '../reach-rate.ts';
import { type MeasureResult, type MeasuredOver, absent, number } from './measure.ts';
import type { Population } from './needs.ts';

/** Visits per 1,000 people per year; not for one point, which serves no area of its own. */
export function perThousand(
  visits: number,
  people: Population | null,
  over: MeasuredOver,
  words: { people: string; rate: string },
): MeasureResult {
  if (over.kind === 'LOCATION')
    return absent('NOT_APPLICABLE', `Een punt heeft geen eigen gebied. ${words.rate} reken je uit voor een gemeente.`);
  const rate = reachRate(visits, people, over);
  if (!rate || !people)
    return absent('UNKNOWN', `Van deze gemeenten is niet bekend hoeveel ${words.people} er zijn.`, {
      numerator: visits,
    });
  const running = over.until > over.today;
  return number(rate.value, {
    numerator: visits,
    denominator: rate.inhabitants,
    sourceYear: Number(rate.referenceDate.slice(0, 4)),
    source: people.source,
    explanation: running ? 'De periode loopt nog. Het getal wordt hoger tot ze voorbij is.' : null,
  });
}
