import { dotMap } from '#lib/dot-map.ts';
import { MunicipalityMapDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const { municipalities, locations } = await locals.api(MunicipalityMapDocument);
  const withPoint = new Set(locations.map((location) => location.municipality.code));
  return {
    map: dotMap(municipalities, withPoint),
    withPoint: withPoint.size,
    names: municipalities.map((municipality) => municipality.name),
  };
};
