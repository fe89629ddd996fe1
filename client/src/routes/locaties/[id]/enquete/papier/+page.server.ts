import { SurveyPeriodsDocument } from '#lib/graphql/graphql.ts';
import { surveyedPoint } from '#lib/server/survey-periods.ts';
import type { PageServerLoad } from './$types.js';

/** The statements of the first version, for a form that is printed to look at before there is a period. */
const FIRST = {
  version: 1,
  statements: ['KNOWS_WAY', 'WAS_HELPED', 'CAN_DO_ALONE', 'LEARNED', 'PLANS_COURSE', 'FINDS_IMPORTANT'],
};

export const load: PageServerLoad = async (event) => {
  const location = await surveyedPoint(event);
  const { surveyPeriods } = await event.locals.api(SurveyPeriodsDocument, {
    ...{ library: location.library.id, location: location.id },
  });
  const period = surveyPeriods?.find(({ state }) => state === 'OPEN' || state === 'PLANNED') ?? null;
  return { location, period, asked: period ?? surveyPeriods?.[0] ?? FIRST, demonstration: location.demonstration };
};
