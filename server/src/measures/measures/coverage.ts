import { type MeasureResult, type MeasuredOver, absent, number } from './measure.ts';
import type { Reachable } from './needs.ts';

/** The share of inhabitants with an open point within so many kilometres. */
export function coverageWithin(
  near: 'within2km' | 'within5km',
  reachable: Reachable | null,
  over: MeasuredOver,
): MeasureResult {
  if (over.kind === 'LOCATION')
    return absent('NOT_APPLICABLE', 'Een punt heeft geen eigen gebied. Dekking hoort bij een gemeente of provincie.');
  if (!reachable || reachable.inhabitants === 0)
    return absent('UNKNOWN', 'Er is nog niet ingelezen waar de inwoners wonen.');
  return number(reachable[near] / reachable.inhabitants, {
    ...{ numerator: reachable[near], denominator: reachable.inhabitants },
    ...{ sourceYear: reachable.year, source: reachable.source },
    explanation: reachable.invented
      ? 'Dit gaat over de punten die vandaag open zijn. Waar mensen wonen, is verzonnen voor de demonstratie.'
      : 'Dit gaat over de punten die vandaag open zijn.',
  });
}
