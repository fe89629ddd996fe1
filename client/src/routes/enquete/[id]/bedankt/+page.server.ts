import { error } from '@sveltejs/kit';
import { SurveyDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { survey } = await locals.api(SurveyDocument, { location: params.id });
  if (!survey) error(404, 'No such point');
  setHeaders({ 'cache-control': 'no-store' });
  return { id: survey.locationId, kiosk: url.searchParams.has('kiosk'), demonstration: survey.demonstration };
};
