import { error } from '@sveltejs/kit';
import { SurveyPeriodsDocument, SurveyResultsDocument } from '#lib/graphql/graphql.ts';
import { coordinatedLibrary } from '#lib/server/coordinator-only.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const library = await coordinatedLibrary(event);
  const { surveyPeriods } = await event.locals.api(SurveyPeriodsDocument, { library: library.id });
  const period = surveyPeriods?.find(({ id }) => id === event.params.period);
  if (!period) error(404, 'No such period');
  const point = period.points.find(({ locationId }) => locationId === event.url.searchParams.get('punt')) ?? null;
  const after = event.url.searchParams.get('na');
  const { surveyResults } = await event.locals.api(SurveyResultsDocument, {
    ...{ library: library.id, period: period.id, location: point?.locationId ?? null, after },
  });
  const justClosed = event.url.searchParams.has('afgesloten');
  return { library, period, point, results: surveyResults ?? null, justClosed, further: after !== null };
};
