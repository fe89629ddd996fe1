import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { dayAfter, parseDay } from '#lib/day.ts';
import { CloseSurveyPeriodDocument, LocationOfSurveyDocument, OpenSurveyPeriodDocument } from '#lib/graphql/graphql.ts';
import { mayChange } from '#lib/may-change.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';
import { viewerOrSignIn } from './sign-in-first.ts';

type Event = Pick<RequestEvent, 'locals' | 'url' | 'request'>;

/** The point whose survey to manage; for who does not coordinate its library, the page is not there. */
export async function surveyedPoint(event: Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } }) {
  const viewer = await viewerOrSignIn(event);
  const { location } = await event.locals.api(LocationOfSurveyDocument, { id: event.params.id });
  if (!location || !mayChange(viewer, location.library.id)) error(404, 'No such location to ask visitors of');
  return location;
}

/** Opens a period from the form, and goes back to the page. */
export async function openPeriod(event: Event, libraryId: string, point: string | null) {
  const form = await event.request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  const values = { from: text('from'), until: text('until'), of: text('of') };
  const [from, last] = [parseDay(values.from), parseDay(values.until)];
  const missing = [!from && 'from', !last && 'until'].filter((field) => field !== false);
  const problems: Problem[] = missing.map((field) => ({
    ...{ code: 'INVALID_INPUT', message: m.enquete_open_day_missing(), path: [field] },
  }));
  if (!from || !last) return fail(400, { values, problems });
  const { openSurveyPeriod } = await event.locals.api(OpenSurveyPeriodDocument, {
    input: { libraryId, locationId: values.of === 'library' ? null : point, from, until: dayAfter(last) },
  });
  if (openSurveyPeriod.problems.length > 0) return fail(400, { values, problems: openSurveyPeriod.problems });
  redirect(303, `${event.url.pathname}?gemaakt`);
}

/** Closes the period in the form, and goes to its results. */
export async function closePeriod(event: Event, libraryId: string, point: string | null) {
  const period = String((await event.request.formData()).get('id') ?? '');
  const { closeSurveyPeriod } = await event.locals.api(CloseSurveyPeriodDocument, { libraryId, period });
  if (closeSurveyPeriod.problems.length > 0) return fail(400, { problems: closeSurveyPeriod.problems });
  const only = point ? `&punt=${point}` : '';
  redirect(303, `/bibliotheken/${libraryId}/enquete/${period}?afgesloten${only}`);
}
