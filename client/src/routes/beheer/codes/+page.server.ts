import { administratorOnly } from '#lib/server/administrator-only.ts';
import { endCode, loadCodeList, saveCode } from '#lib/server/code-lists.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  await administratorOnly(event);
  return loadCodeList(event, null);
};

export const actions: Actions = {
  save: async (event) => {
    await administratorOnly(event);
    return saveCode(event, null);
  },
  end: async (event) => {
    await administratorOnly(event);
    return endCode(event, null);
  },
};
