import { error, fail } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { addMonths, firstOfMonth, parseDay, today } from '#lib/day.ts';
import {
  AnswerSignalDocument,
  DropSignalProposalDocument,
  SendSignalDocument,
  SignalCountsOfDocument,
  SignalsOfLibraryDocument,
  SignalsOfMunicipalityDocument,
  type CurrentViewerQuery,
  type SignalState,
  type SignalsOfLibraryQuery,
} from '#lib/graphql/graphql.ts';
import { coordinated } from '#lib/may-change.ts';
import { m } from '#lib/paraglide/messages.js';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { NEXT, nextOf } from './pages.ts';

const NO_SIGNALS: NonNullable<SignalsOfLibraryQuery['signals']> = { signals: [], next: null };

/** How many months back a coordinator may choose from. */
const MONTHS = 12;

export const load: PageServerLoad = async (event) => {
  const viewer = await viewerOrSignIn(event);
  const libraries = coordinated(viewer);
  const asked = event.url.searchParams.get('bibliotheek');
  const library = asked ? libraries.find(({ id }) => id === asked) : libraries[0];
  if (asked && !library) error(404, 'No such library for this viewer');
  const thisMonth = firstOfMonth(today());
  const [sender, received, counts] = await Promise.all([
    library
      ? event.locals.api(SignalsOfLibraryDocument, { library: library.id, after: event.url.searchParams.get(NEXT) })
      : null,
    receivedBy(event, viewer),
    countsFor(event, viewer),
  ]);
  return {
    libraries,
    library: library ?? null,
    sender: sender && {
      proposals: withIds(sender.signalProposals ?? error(404, 'No such library for this viewer')),
      page: sender.signals ?? NO_SIGNALS,
      codes: [
        ...sender.topics.map(({ code, label }) => ({ value: `TOPIC:${code}`, label })),
        ...sender.themes.map(({ code, label }) => ({ value: `THEME:${code}`, label })),
      ],
      months: Array.from({ length: MONTHS }, (_, at) => addMonths(thisMonth, -at - 1)),
    },
    received,
    counts,
    newId: crypto.randomUUID() as string,
  };
};

/** Each proposal with the id its signal will have: sent twice it is one signal. */
const withIds = (found: NonNullable<SignalsOfLibraryQuery['signalProposals']>) => ({
  ...found,
  proposals: found.proposals.map((each) => ({ ...each, id: crypto.randomUUID() as string })),
});

type Viewer = NonNullable<CurrentViewerQuery['viewer']>;

/** The municipalities this viewer is of, each with its signals and whether the viewer may answer them. */
function receivedBy({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>, { memberships }: Viewer) {
  const own = memberships.filter(({ organisation }) => organisation.kind === 'MUNICIPALITY');
  return Promise.all(
    [...Map.groupBy(own, ({ organisation }) => organisation.id)].map(async ([code, of]) => {
      const after = url.searchParams.get(nextOf(code));
      const { signals } = await locals.api(SignalsOfMunicipalityDocument, { municipality: code, after });
      return {
        code,
        name: of[0]!.organisation.name,
        mayAnswer: of.some(({ role }) => role === 'MUNICIPAL_CONTACT'),
        page: signals ?? NO_SIGNALS,
      };
    }),
  );
}

/** The areas of which this viewer may know how many signals there are, and not what they say. */
async function countsFor({ locals }: Pick<RequestEvent, 'locals'>, { scopes }: Viewer) {
  const areas = scopes.filter(({ kind }) => kind === 'SUPPORT_ORGANISATION' || kind === 'NATION');
  const counted = areas.map(async ({ kind, id, name }) => {
    const { signalCounts } = await locals.api(SignalCountsOfDocument, { scope: { kind, id } });
    return signalCounts ? [{ id, name, ...signalCounts }] : [];
  });
  return (await Promise.all(counted)).flat();
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim();

/** What a form is about: the topic stands in one field with its list. */
function subjectOf(form: FormData) {
  const [list = '', code = ''] = text(form, 'topic').split(':', 2);
  return {
    libraryId: text(form, 'libraryId'),
    municipality: text(form, 'municipality'),
    list: list === 'THEME' ? ('THEME' as const) : ('TOPIC' as const),
    code,
    month: parseDay(text(form, 'month')) ?? today(),
  };
}

/** There are several forms on the page, each with a text field of its own name: problems are said at that one. */
function atField<Problem extends { path: readonly string[] }>(
  problems: readonly Problem[],
  own: string,
  field: string,
) {
  return problems.map((each) => ({ ...each, path: each.path.map((part) => (part === own ? field : part)) }));
}

export const actions: Actions = {
  send: async (event) => {
    await viewerOrSignIn(event);
    const form = await event.request.formData();
    const field = text(form, 'field');
    const about = subjectOf(form);
    const values = { field, id: text(form, 'id'), topic: text(form, 'topic'), text: text(form, field), ...about };
    const { sendSignal } = await event.locals.api(SendSignalDocument, {
      input: { ...about, id: values.id, text: values.text || null },
    });
    const problems = atField(sendSignal.problems, 'text', field);
    return problems.length > 0 ? fail(400, { values, problems }) : { done: m.signals_sent_ok() };
  },

  drop: async (event) => {
    await viewerOrSignIn(event);
    const { dropSignalProposal } = await event.locals.api(DropSignalProposalDocument, {
      input: subjectOf(await event.request.formData()),
    });
    const { problems } = dropSignalProposal;
    return problems.length > 0 ? fail(400, { problems }) : { done: m.signals_dropped_ok() };
  },

  answer: async (event) => {
    await viewerOrSignIn(event);
    const form = await event.request.formData();
    const id = text(form, 'id');
    const field = text(form, 'field');
    const answered = { field, state: text(form, 'state'), text: text(form, field) };
    const state: SignalState =
      answered.state === 'SOLVED' || answered.state === 'DECLINED' ? answered.state : 'TAKEN_UP';
    const { answerSignal } = await event.locals.api(AnswerSignalDocument, {
      input: { libraryId: text(form, 'libraryId'), id, state, answer: answered.text || null },
    });
    const problems = atField(answerSignal.problems, 'answer', field);
    return problems.length > 0
      ? fail(400, { answered, problems })
      : { done: m.signals_answered_ok(), answeredSignal: id };
  },
};
