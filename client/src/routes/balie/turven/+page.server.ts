import { fail } from '@sveltejs/kit';
import { RegisterVisitDocument, UndoVisitDocument } from '#lib/graphql/graphql.ts';
import { deskAt, deskOf, loadDesk, noPoint } from '../desk.server.ts';
import { questionsOf, readVisitForm, visitInput } from '../visit-form.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { readCounts, tallied } from './tally.ts';

export const load: PageServerLoad = (event) => loadDesk(event, 'tally');

/** What the page does itself with JavaScript; here for who has none. */
export const actions: Actions = {
  tap: async (event) => {
    const { location, day } = await deskOf(event);
    const form = await event.request.formData();
    const values = readVisitForm(form);
    const counts = readCounts(form.get('counts'));
    const help = values.question.help;
    if (!location) return fail(403, { help, counts, problems: [noPoint()] });
    const { questions, problems } = questionsOf(values, { label: location.label, day });
    if (problems.length > 0) return fail(400, { help, counts, problems });

    const { desk } = await deskAt(event, location, day);
    const place = { libraryId: location.library.id, locationId: location.id, day };
    const input = visitInput(values, questions, { ...place, ...desk });
    const { registerVisit } = await event.locals.api(RegisterVisitDocument, { input });
    if (registerVisit.problems.length > 0) return fail(400, { help, counts, problems: registerVisit.problems });
    const subject = values.question.topic || values.question.theme;
    return { help, counts: tallied(counts, subject, 1), last: { visitId: values.visitId, subject } };
  },

  undo: async (event) => {
    const { location } = await deskOf(event);
    const form = await event.request.formData();
    const help = form.getAll('help').map(String);
    const counts = readCounts(form.get('counts'));
    if (!location) return fail(403, { help, counts, problems: [noPoint()] });
    const { undoVisit } = await event.locals.api(UndoVisitDocument, {
      libraryId: location.library.id,
      visitId: String(form.get('lastVisit') ?? ''),
    });
    if (undoVisit.problems.length > 0) return fail(400, { help, counts, problems: undoVisit.problems });
    return { help, counts: tallied(counts, String(form.get('lastSubject') ?? ''), -1) };
  },
};
