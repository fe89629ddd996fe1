import { type Metres, metresBetween } from './rijksdriehoek.ts';

/** The one that lies nearest, the first of those that lie as near; null without any. */
export function nearestTo<Place extends Metres>(place: Metres, places: readonly Place[]): Place | null {
  let nearest: Place | null = null;
  let least = Infinity;
  for (const each of places) {
    const metres = metresBetween(place, each);
    if (metres < least) [nearest, least] = [each, metres];
  }
  return nearest;
}

/** The nearest ones that lie outside a municipality, with how far they are; for who lives at its border those may be the best way to help. */
export function nearestElsewhere<Place extends Metres & { municipality: string }>(
  centre: Metres & { municipality: string },
  places: readonly Place[],
  most: number,
): { place: Place; metres: number }[] {
  return places
    .filter(({ municipality }) => municipality !== centre.municipality)
    .map((place) => ({ place, metres: metresBetween(centre, place) }))
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most);
}
