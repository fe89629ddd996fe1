import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { isAdministrator } from '#lib/administrator.ts';
import { dayAfter, parseDay, today } from '#lib/day.ts';
import {
  EndOrganisationDocument,
  OrganisationToChangeDocument,
  SaveOrganisationDocument,
} from '#lib/graphql/graphql.ts';
import { CATEGORIES, RELATIONS } from '#lib/labels/organisation.ts';
import { coordinated } from '#lib/may-change.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad } from './$types.js';

type Event = Pick<RequestEvent, 'locals' | 'url'> & { params: { id: string } };

/** Whose organisation it is, the library in the address or the country, for who keeps that up; for others it is not there. */
async function keeper(event: Event): Promise<{ id: string; name: string } | null> {
  const viewer = await viewerOrSignIn(event);
  const asked = event.url.searchParams.get('bibliotheek');
  const library = coordinated(viewer).find(({ id }) => id === asked) ?? null;
  if (!library && (asked || !isAdministrator(viewer))) error(404, 'No such directory');
  return library;
}

const empty = { name: '', category: 'OTHER', relation: 'BOTH', municipality: '' };
const texts = { telephone: '', email: '', website: '', openingTimes: '', note: '' };

export const load: PageServerLoad = async (event) => {
  const library = await keeper(event);
  const { organisations, library: area } = await event.locals.api(OrganisationToChangeDocument, {
    library: library?.id ?? null,
    municipalitiesOf: library?.id ?? '',
  });
  const isNew = event.params.id === 'nieuw';
  const organisation = isNew
    ? { ...empty, ...texts, id: crypto.randomUUID() as string, validUntil: null }
    : organisations.find(({ id, national }) => id === event.params.id && national === (library === null));
  if (!organisation) error(404, 'No such organisation');
  return { library, organisation, isNew, municipalities: area?.municipalities ?? [], today: today() };
};

const back = (library: { id: string } | null, id: string) =>
  `/organisaties?${library ? `bibliotheek=${library.id}&` : ''}opgeslagen=${id}`;

export const actions: Actions = {
  save: async (event) => {
    const library = await keeper(event);
    const form = await event.request.formData();
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const id = event.params.id === 'nieuw' ? text('id') || crypto.randomUUID() : event.params.id;
    const values = {
      ...{ id, name: text('name'), category: text('category'), relation: text('relation') },
      ...{ municipality: text('municipality'), telephone: text('telephone'), email: text('email') },
      ...{ website: text('website'), openingTimes: text('openingTimes'), note: text('note') },
    };
    const chosen = <Key extends string>(known: Record<Key, unknown>, value: string, otherwise: Key): Key =>
      value in known ? (value as Key) : otherwise;
    const { saveOrganisation } = await event.locals.api(SaveOrganisationDocument, {
      input: {
        ...values,
        libraryId: library?.id ?? null,
        category: chosen(CATEGORIES, values.category, 'OTHER'),
        relation: chosen(RELATIONS, values.relation, 'BOTH'),
        municipality: values.municipality || null,
      },
    });
    if (saveOrganisation.problems.length > 0) return fail(400, { values, problems: saveOrganisation.problems });
    redirect(303, back(library, id));
  },

  end: async (event) => {
    const library = await keeper(event);
    const form = await event.request.formData();
    const { id } = event.params;
    const last = parseDay(String(form.get('validUntil') ?? '')) ?? today();
    const { endOrganisation } = await event.locals.api(EndOrganisationDocument, {
      input: { id, libraryId: library?.id ?? null, validUntil: dayAfter(last) },
    });
    if (endOrganisation.problems.length > 0) return fail(400, { problems: endOrganisation.problems });
    redirect(303, back(library, id));
  },
};
