import { error, fail } from '@sveltejs/kit';
import { DeskSettingsDocument, SaveDeskSettingsDocument, type DeskField } from '#lib/graphql/graphql.ts';
import { DESK_FIELDS } from '#lib/labels/desk-fields.ts';
import { coordinatedLibrary } from '#lib/server/coordinator-only.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const library = await coordinatedLibrary(event);
  const { deskSettings } = await event.locals.api(DeskSettingsDocument, { library: library.id });
  if (!deskSettings) error(404, 'No such library');
  return { library, ...deskSettings };
};

export const actions: Actions = {
  default: async (event) => {
    const { id } = await coordinatedLibrary(event);
    const form = await event.request.formData();
    const fields = form.getAll('fields').filter((field): field is DeskField => String(field) in DESK_FIELDS);
    const { saveDeskSettings } = await event.locals.api(SaveDeskSettingsDocument, {
      input: { libraryId: id, fields },
    });
    if (saveDeskSettings.problems.length > 0) return fail(400, { problems: saveDeskSettings.problems });
    return { saved: true };
  },
};
