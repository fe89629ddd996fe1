import { today } from '#lib/day.ts';
import type { LocationState, LocationsQuery } from '#lib/graphql/graphql.ts';
import { LocationFilterMunicipalitiesDocument, LocationsDocument } from '#lib/graphql/graphql.ts';
import { LOCATION_STATES } from '#lib/labels/location.ts';
import { coordinated } from '#lib/may-change.ts';
import type { PageServerLoad } from './$types.js';

type Found = LocationsQuery['locations'][number];

const byName = (a: Found, b: Found) => a.name.localeCompare(b.name, 'nl');
const ORDERS: Record<string, (a: Found, b: Found) => number> = {
  name: byName,
  municipality: (a, b) => a.municipality.name.localeCompare(b.municipality.name, 'nl') || byName(a, b),
  library: (a, b) => a.library.name.localeCompare(b.library.name, 'nl') || byName(a, b),
  hours: (a, b) => b.hoursPerWeek - a.hoursPerWeek || byName(a, b),
};

export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = (name: string) => url.searchParams.get(name) || null;
  const state = asked('stand');
  const filter = {
    library: asked('bibliotheek'),
    municipality: asked('gemeente'),
    state: state && state in LOCATION_STATES ? (state as LocationState) : null,
  };
  const order = asked('sorteer') ?? 'municipality';
  const [{ libraries, locations }, all] = await Promise.all([
    locals.api(LocationsDocument, filter),
    locals.api(LocationFilterMunicipalitiesDocument),
  ]);
  const municipalities = new Map(all.locations.map((each) => [each.municipality.code, each.municipality]));
  return {
    filter,
    order: order in ORDERS ? order : 'municipality',
    today: today(),
    mayAdd: coordinated(await locals.viewer()).length > 0,
    libraries: [...libraries].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    municipalities: [...municipalities.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    locations: [...locations].sort(ORDERS[order] ?? ORDERS['municipality']),
    demonstration: locations.some((each) => each.demonstration),
  };
};
