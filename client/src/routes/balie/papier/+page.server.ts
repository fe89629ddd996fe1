import { today } from '#lib/day.ts';
import { formatDay } from '#lib/format.ts';
import { loadDesk } from '../desk.server.ts';
import type { PageServerLoad } from './$types.js';

/** The sheet of today's codes; a new one is printed when the list changes, so it says of which day it is. */
export const load: PageServerLoad = async (event) => {
  const data = await loadDesk(event, 'desk');
  return { ...data, of: formatDay(today()) };
};
