import { MunicipalitiesDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const search = url.searchParams.get('naam')?.trim() || null;
  const province = url.searchParams.get('provincie') || null;
  const { provinces, municipalities } = await locals.api(MunicipalitiesDocument, { search, province });
  return { search, province, provinces, municipalities };
};
