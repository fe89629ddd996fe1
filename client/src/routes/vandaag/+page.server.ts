import { error, fail, redirect } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import { formatWeekdayAndDay } from '#lib/format.ts';
import { MorningDocument, RecordNobodyDocument } from '#lib/graphql/graphql.ts';
import { coordinated } from '#lib/may-change.ts';
import { m } from '#lib/paraglide/messages.js';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const libraries = coordinated(await viewerOrSignIn(event));
  // Everyone else begins at the front door.
  if (libraries.length === 0) redirect(303, '/');
  const asked = event.url.searchParams.get('bibliotheek');
  const library = asked ? libraries.find(({ id }) => id === asked) : libraries[0];
  if (!library) error(404, 'No such library for this viewer');
  const { morning } = await event.locals.api(MorningDocument, { library: library.id });
  if (!morning) error(404, 'No such library for this viewer');
  return { library, libraries, morning, today: today() };
};

export const actions: Actions = {
  /** Records that nobody came on a day. */
  zero: async (event) => {
    const form = await event.request.formData();
    const text = (name: string) => String(form.get(name) ?? '');
    const day = text('day');
    const about = { libraryId: text('libraryId'), locationId: text('locationId'), day };
    const { recordZero } = await event.locals.api(RecordNobodyDocument, about);
    if (recordZero.problems.length > 0) return fail(400, { problems: recordZero.problems });
    return { recorded: m.morning_zero_recorded({ point: text('name'), day: formatWeekdayAndDay(day) }) };
  },
};
