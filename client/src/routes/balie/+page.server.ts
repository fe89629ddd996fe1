import { error, fail } from '@sveltejs/kit';
import { parseDay, today } from '#lib/day.ts';
import { DeskCodesDocument, RegisterVisitDocument, UndoVisitDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';
import { EMPTY_QUESTION, isEmpty, problemsOf, problemsOnForm, readVisitForm, visitInput } from './visit-form.ts';

/** The point of this desk, remembered on this device for a year. */
const POINT_COOKIE = 'balie-punt';
const YEAR = 60 * 60 * 24 * 365;

/** The point in the address, else the one used here before, else the first this viewer may register at. */
async function deskOf(event: Pick<RequestEvent, 'locals' | 'url' | 'cookies'>) {
  const { deskLocations } = await viewerOrSignIn(event);
  const asked = event.url.searchParams.get('punt') ?? event.cookies.get(POINT_COOKIE);
  const location = deskLocations.find((each) => each.id === asked) ?? deskLocations[0];
  const day = parseDay(event.url.searchParams.get('dag'));
  return { locations: deskLocations, location, day: day && day < today() ? day : today() };
}

export const load: PageServerLoad = async (event) => {
  const { locations, location, day } = await deskOf(event);
  if (!location) return { location: null };
  if (event.url.searchParams.has('punt')) {
    event.cookies.set(POINT_COOKIE, location.id, { path: '/balie', maxAge: YEAR, sameSite: 'lax' });
  }
  const { topics, themes, registeredToday } = await event.locals.api(DeskCodesDocument, {
    day,
    library: location.library.id,
    location: location.id,
  });
  if (!registeredToday) error(404, 'No such point to register at');
  return {
    locations,
    location,
    day,
    today: today(),
    topics,
    themes,
    registered: registeredToday,
    visitId: crypto.randomUUID(),
    demonstration: location.demonstration,
  };
};

export const actions: Actions = {
  /** Notes the question at hand and gives an empty one; only without JavaScript, the page does it itself. */
  more: async (event) => {
    const { location } = await deskOf(event);
    const form = await event.request.formData();
    const values = readVisitForm(form);
    if (form.has('remove')) return { values };
    const problems = location && !isEmpty(values.question) ? problemsOf(values.question, location.label) : [];
    if (problems.length > 0) return fail(400, { values, problems });
    if (isEmpty(values.question)) return { values };
    return { values: { ...values, earlier: [...values.earlier, values.question], question: EMPTY_QUESTION } };
  },

  register: async (event) => {
    const { location, day } = await deskOf(event);
    const values = readVisitForm(await event.request.formData());
    if (!location) return fail(403, { values, problems: [noPoint()] });
    // With earlier questions noted, an empty last one means: that was all.
    const complete = isEmpty(values.question) && values.earlier.length > 0;
    const problems = complete ? [] : problemsOf(values.question, location.label);
    if (day !== today() && !values.partOfDay) {
      problems.push({ code: 'INVALID_INPUT', message: m.desk_part_missing(), path: ['partOfDay'] });
    }
    if (problems.length > 0) return fail(400, { values, problems });

    const questions = complete ? values.earlier : [...values.earlier, values.question];
    const place = { libraryId: location.library.id, locationId: location.id, day, label: location.label };
    const { registerVisit } = await event.locals.api(RegisterVisitDocument, {
      input: visitInput(values, questions, place),
    });
    if (registerVisit.problems.some((problem) => problem.code === 'VISIT_ID_REUSED')) {
      // Saved before, then changed and sent again: only who is at the desk knows whether it is another visit.
      const again = { ...values, visitId: crypto.randomUUID() };
      return fail(409, {
        values: again,
        problems: [{ code: 'VISIT_ID_REUSED', message: m.desk_saved_before(), path: [] }],
      });
    }
    if (registerVisit.problems.length > 0) {
      return fail(400, { values, problems: problemsOnForm(registerVisit.problems, questions.length) });
    }
    return {
      saved: {
        visitId: values.visitId,
        libraryId: location.library.id,
        day,
        questions,
        alreadyRegistered: registerVisit.alreadyRegistered,
      },
      kept: { channel: values.channel, partOfDay: values.partOfDay },
      registered: registerVisit.registered ?? null,
    };
  },

  undo: async (event) => {
    const form = await event.request.formData();
    const { undoVisit } = await event.locals.api(UndoVisitDocument, {
      libraryId: String(form.get('libraryId') ?? ''),
      visitId: String(form.get('visitId') ?? ''),
    });
    if (undoVisit.problems.length > 0) return fail(400, { problems: undoVisit.problems });
    return { undone: undoVisit.undone, registered: undoVisit.registered ?? null };
  },
};

function noPoint() {
  return { code: 'NOT_FOUND', message: m.desk_no_point_text(), path: [] };
}
