import { type Metres, metresBetween } from './rijksdriehoek.ts';

/** The one that lies nearest, the first of those that lie as near; null without any. */
export function nearestTo<Place extends Metres>(place: Metres, places: readonly Place[]): Place | null {
  let nearest: Place | null = null;
  let least = Infinity;
  for (const each of places) {
    // Without its root, which keeps the order: a file of a country asks this a hundred million times.
    const squared = (place.x - each.x) ** 2 + (place.y - each.y) ** 2;
    if (squared < least) {
      nearest = each;
      least = squared;
    }
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
