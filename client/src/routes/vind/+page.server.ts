import { FinderMunicipalitiesDocument, FindLocationsDocument } from '#lib/graphql/graphql.ts';
import { findMunicipality } from '#lib/find-municipality.ts';
import { today } from '#lib/day.ts';
import type { PageServerLoad } from './$types.js';

/** How far around the visitor we look, in kilometres; the same as the API's default. */
const RADIUS = 10;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { municipalities } = await locals.api(FinderMunicipalitiesDocument);
  const name = url.searchParams.get('gemeente')?.trim() ?? '';
  const place = placeIn(url.searchParams);
  const { found, candidates } = findMunicipality(municipalities, name);
  const shared = { today: today(), name, place, radius: RADIUS, names: municipalities.map((each) => each.name) };
  if (!found && !place) return { ...shared, municipality: null, candidates, here: [], nearby: [] };

  const { findLocations } = await locals.api(FindLocationsDocument, {
    municipality: found?.code,
    longitude: place?.longitude,
    latitude: place?.latitude,
    radiusKm: RADIUS,
  });
  const inside = ({ location, distanceKm }: (typeof findLocations)[number]) =>
    found ? location.municipality.code === found.code : distanceKm !== null && distanceKm <= RADIUS;
  return {
    ...shared,
    municipality: found ?? null,
    candidates: [],
    here: findLocations.filter((each) => inside(each)),
    nearby: findLocations.filter((each) => !inside(each)).slice(0, 6),
    demonstration: findLocations.some((each) => each.location.demonstration),
  };
};

/** The visitor's place, rounded to about 100 metres: closer is not needed to find the nearest point. */
function placeIn(search: URLSearchParams): { longitude: number; latitude: number } | null {
  const [longitude, latitude] = [Number(search.get('lengte')), Number(search.get('breedte'))];
  if (!longitude || !latitude || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return null;
  return { longitude, latitude };
}
