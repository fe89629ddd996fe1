import { error } from '@sveltejs/kit';
import { parseDay } from '#lib/day.ts';
import { MonthReportDocument } from '#lib/graphql/graphql.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import { asCsv } from '../month-table.ts';
import type { RequestHandler } from './$types.js';

/** A month of every point of a library as CSV. */
export const GET: RequestHandler = async (event) => {
  await viewerOrSignIn(event);
  const search = event.url.searchParams;
  const month = parseDay(`${search.get('maand')}-01`);
  if (!month) error(400, 'No month');
  const { monthReport } = await event.locals.api(MonthReportDocument, {
    library: search.get('bibliotheek') ?? '',
    month,
  });
  if (!monthReport) error(404, 'No months of this library for this viewer');
  return new Response(asCsv(monthReport, month), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="maandcijfers-${month.slice(0, 7)}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
