import type { PointPlan } from './point-plan.ts';
import type { Random } from './random.ts';

/** Centre of a municipality in degrees (WGS84). */
export interface Centre {
  longitude: number;
  latitude: number;
}

/** Where an invented point is and how to reach it: nothing of it leads to anyone. */
export interface Address {
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  longitude: number | null;
  latitude: number | null;
  telephone: string;
  email: string;
  website: string;
}

const streets = [
  'Voorbeeldstraat',
  'Verzonnenlaan',
  'Demonstratieplein',
  'Fantasieweg',
  'Bedachtepad',
  'Denkbeeldige Dijk',
  'Proefhof',
  'Luchtkasteellaan',
];

/**
 * An address near the centre of the municipality. Invented beyond doubt: streets that do not exist, postcodes ending in SA, SD or
 * SS (never issued), telephone numbers that begin with 000 behind the area code (never issued either), and names
 * under .example, which no one can own.
 */
export function inventAddress(plan: PointPlan, centre: Centre, chance: Random): Address {
  const reach = {
    telephone: `0${chance.integer(10, 79)}-000 ${twoDigits(chance)} ${twoDigits(chance)}`,
    email: `${plan.town.toLowerCase()}@${plan.library}.example`,
    website: `https://${plan.library}.example/`,
  };
  const street = chance.pick(streets);
  const houseNumber = String(chance.integer(1, 180));
  const postcode = `${chance.integer(1000, 9999)} ${chance.pick(['SA', 'SD', 'SS'])}`;
  // About a kilometre at most: small enough to stay inside the municipality.
  const longitude = near(centre.longitude, 0.014, chance);
  const latitude = near(centre.latitude, 0.009, chance);
  if (plan.hostKind === 'TELEPHONE')
    return { ...reach, street: null, houseNumber: null, postcode: null, longitude: null, latitude: null };
  return { ...reach, street, houseNumber, postcode, longitude, latitude };
}

const twoDigits = (chance: Random) => String(chance.integer(0, 99)).padStart(2, '0');

const near = (centre: number, most: number, chance: Random) =>
  Math.round((centre + (chance.number() * 2 - 1) * most) * 1e5) / 1e5;
