import type { Random } from './random.ts';

/** A municipality with the people to spread over it. */
export interface Peopled {
  code: string;
  longitude: number;
  latitude: number;
  inhabitants: number;
}

/** One kilometre in degrees, in the middle of the country. */
const eastKilometre = 1 / 68.3;
const northKilometre = 1 / 111.2;

/**
 * Invented places where people live, as the file an import reads: a town at the centre of each municipality and villages around it,
 * that add up to its inhabitants exactly. Where people really live is not in it.
 */
export function inventedPopulation(municipalities: readonly Peopled[], chance: Random): string {
  const lines = municipalities.flatMap((municipality) => placesIn(municipality, chance.fork(municipality.code)));
  return ['longitude,latitude,inhabitants,municipality', ...lines].join('\n');
}

function placesIn({ code, longitude, latitude, inhabitants }: Peopled, chance: Random): string[] {
  const villages = Math.min(8, 1 + Math.floor(inhabitants / 9000));
  const towns = [
    { east: 0, north: 0, weight: 50, spread: 1.2 },
    ...Array.from({ length: villages }, () => {
      const [direction, kilometres] = [2 * Math.PI * chance.number(), 2.5 + 5.5 * chance.number()];
      const [east, north] = [kilometres * Math.cos(direction), kilometres * Math.sin(direction)];
      return { east, north, weight: chance.integer(4, 18), spread: 0.7 };
    }),
  ];
  const places = Array.from({ length: Math.min(150, Math.max(12, Math.round(inhabitants / 700))) }, () => {
    const town = chance.weighted(towns.map((each) => [each, each.weight] as const));
    const distance = town.spread * Math.sqrt(-2 * Math.log(1 - chance.number()));
    const direction = 2 * Math.PI * chance.number();
    const east = longitude + (town.east + distance * Math.cos(direction)) * eastKilometre;
    const north = latitude + (town.north + distance * Math.sin(direction)) * northKilometre;
    return { east, north, weight: chance.integer(50, 150) };
  });
  const weight = places.reduce((sum, place) => sum + place.weight, 0);
  let [given, upTo] = [0, 0];
  return places.map((place) => {
    upTo += place.weight;
    // Rounded on the way, so that the last one ends at the inhabitants exactly.
    const people = Math.round((inhabitants * upTo) / weight) - given;
    given += people;
    return `${place.east.toFixed(5)},${place.north.toFixed(5)},${people},${code}`;
  });
}
