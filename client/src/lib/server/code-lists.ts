import { error, fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { CODE_LISTS, placedCodes } from '#lib/codes/code-list.ts';
import { dayAfter, parseDay, today } from '#lib/day.ts';
import { CodeListsDocument, EndCodeDocument, SaveCodeDocument, type CodeListName } from '#lib/graphql/graphql.ts';

type Event = Pick<RequestEvent, 'locals' | 'url'>;

/** The list in the address; topics when none is named. */
function listOf({ url }: Event): CodeListName {
  const asked = url.searchParams.get('lijst') ?? '';
  return asked in CODE_LISTS ? (asked as CodeListName) : 'TOPIC';
}

/** A code list to keep up: the national one (library null), or that with a library's own codes. */
export async function loadCodeList(event: Event, library: string | null) {
  const list = listOf(event);
  const { codes, seriesBreaks } = await event.locals.api(CodeListsDocument, { list, library });
  const now = today();
  const { current, ended } = placedCodes(codes, now);
  const mine = current.filter(({ own }) => own === (library !== null));
  const asked = event.url.searchParams.get('code');
  const changed = asked === null ? null : mine.find(({ code }) => code === asked);
  if (changed === undefined) error(404, 'No such code to change');
  const saved = event.url.searchParams.get('opgeslagen');
  return {
    list,
    library,
    current,
    ended,
    changed,
    today: now,
    breaks: seriesBreaks.filter((each) => each.list === null || each.list === list),
    saved: codes.find(({ code }) => code === saved) ?? null,
    replaced: event.url.searchParams.has('vervangen'),
  };
}

/** Saves a code from the form, and goes back to the list. */
export async function saveCode(event: Event & Pick<RequestEvent, 'request'>, library: string | null) {
  const list = listOf(event);
  const form = await event.request.formData();
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const values = {
    label: text('label'),
    parent: text('parent'),
    choosable: form.has('choosable'),
    validFrom: text('validFrom'),
  };
  const { saveCode } = await event.locals.api(SaveCodeDocument, {
    input: {
      ...{ list, libraryId: library, code: text('code') || null, label: values.label, choosable: values.choosable },
      ...{ parent: values.parent || null, validFrom: parseDay(values.validFrom) ?? null },
    },
  });
  if (saveCode.problems.length > 0 || !saveCode.code) return fail(400, { values, problems: saveCode.problems });
  const note = saveCode.replaced ? '&vervangen' : '';
  redirect(303, `${event.url.pathname}?lijst=${list}&opgeslagen=${saveCode.code.code}${note}`);
}

/** Lets a code end after the day in the form, and goes back to the list. */
export async function endCode(event: Event & Pick<RequestEvent, 'request'>, library: string | null) {
  const list = listOf(event);
  const form = await event.request.formData();
  const code = String(form.get('code') ?? '');
  const last = parseDay(String(form.get('validUntil') ?? '')) ?? today();
  const { endCode } = await event.locals.api(EndCodeDocument, {
    input: { list, code, libraryId: library, validUntil: dayAfter(last) },
  });
  if (endCode.problems.length > 0) return fail(400, { problems: endCode.problems });
  redirect(303, `${event.url.pathname}?lijst=${list}&opgeslagen=${code}`);
}
