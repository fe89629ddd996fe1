import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { SurveyPeriodsDocument, TypeOverSurveyAnswerDocument } from '#lib/graphql/graphql.ts';
import { surveyedPoint } from '#lib/server/survey-periods.ts';
import { answerOf, filledIn } from '#lib/survey/survey-form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const location = await surveyedPoint(event);
  const { surveyPeriods } = await event.locals.api(SurveyPeriodsDocument, {
    ...{ library: location.library.id, location: location.id },
  });
  // Paper of a period that is over comes in while the next is open.
  const periods = (surveyPeriods ?? []).filter(({ state }) => state === 'OPEN' || state === 'TYPING');
  const asked = event.url.searchParams.get('periode');
  return {
    ...{ location, periods, period: periods.find(({ id }) => id === asked) ?? periods[0] ?? null },
    ...{ answerId: randomUUID(), typed: event.url.searchParams.has('opgeslagen') },
    demonstration: location.demonstration,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { id, library } = await surveyedPoint(event);
    const filled = filledIn(await event.request.formData());
    const { typeOverSurveyAnswer } = await event.locals.api(TypeOverSurveyAnswerDocument, {
      libraryId: library.id,
      input: { ...answerOf(filled), locationId: id },
    });
    if (!typeOverSurveyAnswer.received) return fail(400, { filled, problems: typeOverSurveyAnswer.problems });
    redirect(303, `${event.url.pathname}?periode=${filled['periodId']}&opgeslagen`);
  },
};
