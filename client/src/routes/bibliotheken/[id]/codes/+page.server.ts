import { endCode, loadCodeList, saveCode } from '#lib/server/code-lists.ts';
import { coordinatedLibrary } from '#lib/server/coordinator-only.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { id, name } = await coordinatedLibrary(event);
  return { name, ...(await loadCodeList(event, id)) };
};

export const actions: Actions = {
  save: async (event) => saveCode(event, (await coordinatedLibrary(event)).id),
  end: async (event) => endCode(event, (await coordinatedLibrary(event)).id),
};
