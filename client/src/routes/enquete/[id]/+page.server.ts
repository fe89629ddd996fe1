import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { AnswerSurveyDocument, SurveyDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { fieldOf, type Problem } from '#lib/problems.ts';
import { refusalOf } from '#lib/survey/refusal.ts';
import { answerOf, filledIn } from '#lib/survey/survey-form.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { survey } = await locals.api(SurveyDocument, { location: params.id });
  if (!survey) error(404, 'No such point');
  // No browser keeps the page: who goes back finds an empty form, and never what somebody else filled in.
  setHeaders({ 'cache-control': 'no-store' });
  const { demonstration } = survey;
  return { survey, kiosk: url.searchParams.has('kiosk'), answerId: randomUUID(), demonstration };
};

export const actions: Actions = {
  default: async ({ locals, params, request, url }) => {
    const filled = filledIn(await request.formData());
    const input = { ...answerOf(filled), locationId: params.id };
    const { answerSurvey } = await locals.api(AnswerSurveyDocument, { input });
    if (!answerSurvey.received) {
      return fail(400, { filled, problems: answerSurvey.problems.map((each) => inTheirLanguage(each, filled)) });
    }
    const kiosk = url.searchParams.has('kiosk') ? '?kiosk' : '';
    redirect(303, localizeHref(`/enquete/${params.id}/bedankt${kiosk}`));
  },
};

/** The API explains in Dutch; a visitor reads why in the language of the page. */
function inTheirLanguage(problem: Problem, filled: Record<string, string>): Problem {
  const invalid: Record<string, () => string> = { improvement: m.survey_problem_text, '': m.survey_problem_empty };
  const sentences: Record<string, () => string> = {
    SURVEY_BUSY: m.survey_problem_busy,
    SURVEY_CLOSED: m.survey_problem_closed,
    PERSONAL_DATA: () => refusalOf(filled['improvement'] ?? '') ?? m.survey_problem_other(),
    INVALID_INPUT: () => invalid[fieldOf(problem)]?.() ?? m.survey_problem_other(),
  };
  return { ...problem, message: sentences[problem.code]?.() ?? m.survey_problem_other() };
}
