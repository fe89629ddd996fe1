import { LibraryHubDocument, SurveyPeriodsDocument } from '#lib/graphql/graphql.ts';
import { today } from '#lib/day.ts';
import { coordinatedLibrary } from '#lib/server/coordinator-only.ts';
import { closePeriod, openPeriod } from '#lib/server/survey-periods.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const library = await coordinatedLibrary(event);
  const { surveyPeriods } = await event.locals.api(SurveyPeriodsDocument, { library: library.id });
  const { locations } = await event.locals.api(LibraryHubDocument, { id: library.id });
  return {
    ...{ library, periods: surveyPeriods ?? [], today: today() },
    locations: locations.filter(({ state }) => state !== 'CLOSED'),
    opened: event.url.searchParams.has('gemaakt'),
    demonstration: locations.some((each) => each.demonstration),
  };
};

export const actions: Actions = {
  open: async (event) => openPeriod(event, (await coordinatedLibrary(event)).id, null),
  close: async (event) => closePeriod(event, (await coordinatedLibrary(event)).id, null),
};
