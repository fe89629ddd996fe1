import { error } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import { DashboardDocument } from '#lib/graphql/graphql.ts';
import { grainOf, periodIn, untilOf } from '#lib/period.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const viewer = await viewerOrSignIn(event);
  const search = event.url.searchParams;
  const day = today();
  const period = periodIn(search, day);
  const asked = search.get('van_wie');
  const scope = asked ? viewer.scopes.find((each) => `${each.kind}:${each.id}` === asked) : viewer.scopes[0];
  if (asked && !scope) error(404, 'No such figures for this viewer');
  if (!scope) return { scope: null, period, today: day };

  const question = {
    scope: { kind: scope.kind, id: scope.id },
    from: period.from,
    until: untilOf(period),
    grain: grainOf(period),
  };
  const { figures, seriesBreaks } = await event.locals.api(DashboardDocument, question);
  if (!figures) error(404, 'No such figures for this viewer');
  return {
    scope,
    scopes: viewer.scopes,
    hasDesk: viewer.deskLocations.length > 0,
    period,
    today: day,
    question,
    figures,
    // Breaks in one code list alone say nothing of the totals.
    breaks: seriesBreaks.filter(({ list }) => list === null),
  };
};
