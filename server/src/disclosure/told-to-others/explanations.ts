import type { Period } from '../../calendar/period.ts';

/** Said where no month of the period has been decided about. */
export const nothingDecided =
  'Over bezoekers van een ander tonen we alleen maanden die voorbij zijn. Van deze periode is dat nog niet bepaald.';

/** Said where two dimensions are nearly a function of each other. */
export const tooCloseTogether =
  'Deze twee hangen zo nauw samen dat we ze van een ander niet tegen elkaar afzetten. Kies er een ander bij.';

/** Said of a point, but for when it is busy. */
export const notOfOnePoint =
  'Van één informatiepunt van een ander tonen we geen kruistabel: twee kenmerken samen zeggen daar te snel iets over één bezoeker. Kies de gemeente of de bibliotheek.';

/** Said where the period holds no finished year. */
export const onlyWholeYears = (year: number): string =>
  `Van een andere organisatie zetten we twee verdelingen alleen tegen elkaar af over een heel kalenderjaar dat voorbij is. Anders kan iemand te herkennen zijn. Kies het jaar ${year}.`;

/** Said where there would be too many cells. */
export const tooLarge =
  'Deze kruistabel is te groot om van een ander te bepalen. Kies een kenmerk met minder antwoorden.';

/** Said where deciding failed. */
export const couldNotBeDecided =
  'Deze kruistabel konden we niet bepalen. Over een dag proberen we het opnieuw. Kies zolang een ander kenmerk.';

/** Said where every number is hidden: a table of nothing but "<5" would read as if nobody came. */
export const nothingToShow = (year: number, threshold: number): string =>
  `Over het jaar ${year} kunnen we van dit gebied geen enkel aantal tonen zonder dat er aantallen van 1 tot en met ${threshold - 1} zijn uit te rekenen. Kies een ander kenmerk, of een groter gebied.`;

/** Said where somebody has to decide about it first. */
export const beingPrepared = (year: number): string =>
  `Deze kruistabel over ${year} wordt klaargezet. Kijk over een minuut opnieuw.`;

/** Said where so many wait that this one cannot wait too: it has to be asked for again. */
export const tooManyWait = (waiting: number): string =>
  `Het is nu druk: er worden al ${waiting} andere kruistabellen klaargezet. Deze komt erbij zodra er plaats is. Laat deze pagina open, of vraag er later opnieuw om.`;

/** Which year a cross-table is about, and why something is hidden. */
export function crossExplanationOf(year: number, threshold: number, hidden: boolean): string {
  const about = `Dit gaat over het jaar ${year}.`;
  if (!hidden) return about;
  return `${about} Aantallen van 1 tot en met ${threshold - 1} tonen we niet, en ook niet de aantallen waarmee die zijn uit te rekenen. Over een groter gebied is meer te tonen.`;
}

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
