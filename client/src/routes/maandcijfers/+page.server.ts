import { error } from '@sveltejs/kit';
import { addMonths, firstOfMonth, parseDay, today } from '#lib/day.ts';
import { MonthReportDocument } from '#lib/graphql/graphql.ts';
import { coordinated } from '#lib/may-change.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const libraries = coordinated(await viewerOrSignIn(event));
  const search = event.url.searchParams;
  const asked = search.get('bibliotheek');
  const library = asked ? libraries.find(({ id }) => id === asked) : libraries[0];
  if (asked && !library) error(404, 'No months of this library for this viewer');
  // The month that is over is the one to hand in.
  const thisMonth = firstOfMonth(today());
  const month = parseDay(`${search.get('maand')}-01`) ?? addMonths(thisMonth, -1);
  if (!library) return { library: null, month };
  const { monthReport } = await event.locals.api(MonthReportDocument, { library: library.id, month });
  if (!monthReport) error(404, 'No months of this library for this viewer');
  return { library, libraries, month, thisMonth, points: monthReport, asked: search.get('punt') };
};
