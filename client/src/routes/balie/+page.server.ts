import { fail } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import {
  RecordZeroDocument,
  RegisterVisitDocument,
  UndoVisitDocument,
  WithdrawZeroDocument,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { problemsOnForm } from './api-problems.ts';
import { deskAt, deskOf, loadDesk, noPoint } from './desk.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';
import { questionInWords } from './question-in-words.ts';
import {
  EMPTY_QUESTION,
  isEmpty,
  problemsOf,
  questionsOf,
  readVisitForm,
  toCorrect,
  unpackVisit,
  visitInput,
} from './visit-form.ts';

export const load: PageServerLoad = (event) => loadDesk(event, 'desk');

/** What the page does itself with JavaScript; here for who has none. */
export const actions: Actions = {
  /** Notes the question at hand and gives an empty one. */
  more: async (event) => {
    const { location } = await deskOf(event);
    const form = await event.request.formData();
    const values = readVisitForm(form);
    if (form.has('remove') || isEmpty(values.question)) return { values };
    const problems = location ? problemsOf(values.question, location.label) : [];
    if (problems.length > 0) return fail(400, { values, problems });
    return { values: { ...values, earlier: [...values.earlier, values.question], question: EMPTY_QUESTION } };
  },

  register: async (event) => {
    const { location, day } = await deskOf(event);
    const values = readVisitForm(await event.request.formData());
    if (!location) return fail(403, { values, problems: [noPoint()] });
    const { questions, problems } = questionsOf(values, { label: location.label, day });
    if (problems.length > 0) return fail(400, { values, problems });

    const { desk } = await deskAt(event, location, day);
    const libraryId = location.library.id;
    const input = visitInput(values, questions, { libraryId, locationId: location.id, day, ...desk });
    const { registerVisit } = await event.locals.api(RegisterVisitDocument, { input });
    if (registerVisit.problems.some((problem) => problem.code === 'VISIT_ID_REUSED')) {
      // Saved before, then changed and sent again: only who is at the desk knows whether it is another visit.
      const again = { ...values, visitId: crypto.randomUUID() };
      const problems = [{ code: 'VISIT_ID_REUSED', message: m.desk_saved_before(), path: [] }];
      return fail(409, { values: again, problems });
    }
    if (registerVisit.problems.length > 0) {
      return fail(400, { values, problems: problemsOnForm(registerVisit.problems, questions.length) });
    }
    return {
      saved: {
        visitId: values.visitId,
        libraryId,
        day,
        summary: questions.map((question) => questionInWords(question, desk)).join('; '),
        again: registerVisit.alreadyRegistered,
        values: toCorrect(values, questions, input.partOfDay),
      },
      kept: { channel: values.channel, partOfDay: values.partOfDay, helperKind: values.helperKind },
    };
  },

  undo: async (event) => {
    const { problems, undone } = await takeBack(event, await event.request.formData());
    return problems.length > 0 ? fail(400, { problems }) : { undone };
  },

  /** Takes the visit back and puts what it held on the form again, to be saved as a new one. */
  correct: async (event) => {
    const form = await event.request.formData();
    const { problems } = await takeBack(event, form);
    if (problems.length > 0) return fail(400, { problems });
    const values = unpackVisit(String(form.get('values') ?? ''));
    return { values: { ...values, visitId: crypto.randomUUID() } };
  },

  zero: async (event) => {
    const place = await placeOf(event);
    if (!place) return fail(403, { problems: [noPoint()] });
    const { recordZero } = await event.locals.api(RecordZeroDocument, place);
    return recordZero.problems.length > 0 ? fail(400, { problems: recordZero.problems }) : { zero: true };
  },

  withdraw: async (event) => {
    const place = await placeOf(event);
    if (!place) return fail(403, { problems: [noPoint()] });
    const { withdrawZero } = await event.locals.api(WithdrawZeroDocument, place);
    return withdrawZero.problems.length > 0 ? fail(400, { problems: withdrawZero.problems }) : { zero: false };
  },
};

async function takeBack({ locals }: RequestEvent, form: FormData) {
  const { undoVisit } = await locals.api(UndoVisitDocument, {
    libraryId: String(form.get('libraryId') ?? ''),
    visitId: String(form.get('visitId') ?? ''),
  });
  return undoVisit;
}

/** Where and when: the day the page was opened for, so that a button pressed after midnight is about the day it stood under. */
async function placeOf(event: RequestEvent) {
  const { location, day } = await deskOf(event);
  const form = await event.request.formData();
  const shown = String(form.get('day') ?? '');
  return (
    location && {
      libraryId: location.library.id,
      locationId: location.id,
      day: shown <= today() && shown ? shown : day,
    }
  );
}
