import type { Period } from '../calendar/period.ts';

/** Said where no month of the period has been decided about. */
export const nothingDecided =
  'Over bezoekers van een ander tonen we alleen maanden die voorbij zijn. Van deze periode is dat nog niet bepaald.';

/** Said where a cross-table of others would be. */
export const onlyOwnCrossTables =
  'Kruistabellen tonen we alleen aan de bibliotheek zelf. Twee kenmerken samen zeggen te snel iets over één bezoeker.';

/** Why something is hidden, and which months it is about. */
export function explanationOf(
  { from, until }: Period,
  { threshold, hidden, wholeYears }: { threshold: number; hidden: boolean; wholeYears: boolean },
): string {
  const [first, last] = [from.slice(0, 4), String(Number(until.slice(0, 4)) - 1)];
  const about = wholeYears
    ? `Dit gaat over ${first === last ? `het jaar ${first}` : `de jaren ${first} tot en met ${last}`}.`
    : 'Dit gaat over de maanden van de periode die voorbij zijn.';
  if (!hidden) return about;
  const why = `Aantallen van 1 tot en met ${threshold - 1} tonen we niet, en ook niet de aantallen waarmee die zijn uit te rekenen.`;
  return wholeYears ? `${about} ${why}` : `${about} ${why} Over een heel kalenderjaar is meer te tonen.`;
}
