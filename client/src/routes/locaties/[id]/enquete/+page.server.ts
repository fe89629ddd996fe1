import { SurveyPeriodsDocument } from '#lib/graphql/graphql.ts';
import { qrPath } from '#lib/server/qr-path.ts';
import { closePeriod, openPeriod, surveyedPoint } from '#lib/server/survey-periods.ts';
import { today } from '#lib/day.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const location = await surveyedPoint(event);
  const { surveyPeriods } = await event.locals.api(SurveyPeriodsDocument, {
    ...{ library: location.library.id, location: location.id },
  });
  const address = `${event.url.origin}/enquete/${location.id}`;
  return {
    ...{ location, periods: surveyPeriods ?? [], address, qr: qrPath(address), today: today() },
    opened: event.url.searchParams.has('gemaakt'),
    demonstration: location.demonstration,
  };
};

export const actions: Actions = {
  open: async (event) => {
    const { id, library } = await surveyedPoint(event);
    return openPeriod(event, library.id, id);
  },
  close: async (event) => {
    const { id, library } = await surveyedPoint(event);
    return closePeriod(event, library.id, id);
  },
};
