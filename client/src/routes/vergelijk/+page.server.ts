import { error, redirect } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import { ComparisonDocument, type ScopeKind } from '#lib/graphql/graphql.ts';
import { breaksAcross, periodIn, untilOf } from '#lib/period.ts';
import { scriptsOf } from '#lib/server/own-scripts.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import { changed, inputOf, readAddress } from './address.ts';
import { rowsOf } from './rows.ts';
import type { PageServerLoad } from './$types.js';

/** The widest area first: there is most to compare. */
const WIDEST: ScopeKind[] = ['NATION', 'SUPPORT_ORGANISATION', 'PROVINCE', 'MUNICIPALITY', 'LIBRARY'];

export const load: PageServerLoad = async (event) => {
  const viewer = await viewerOrSignIn(event);
  const search = event.url.searchParams;
  const day = today();
  const period = periodIn(search, day);
  const scopes = [...viewer.scopes].sort((a, b) => WIDEST.indexOf(a.kind) - WIDEST.indexOf(b.kind));
  const key = search.get('van_wie');
  const scope = key ? scopes.find((each) => `${each.kind}:${each.id}` === key) : scopes[0];
  if (key && !scope) error(404, 'No such figures for this viewer');
  const scripts = scriptsOf('comparison');
  if (!scope) return { scope: null, period, today: day, scripts };

  const asked = readAddress(search);
  // The boxes of the table serve two buttons: compare only these, or put them side by side.
  if (search.get('doe') === 'alleen' && asked.sideBySide.length > 0)
    redirect(303, changed(search, { alleen: asked.sideBySide, punten: null }));
  const { comparison, seriesBreaks } = await event.locals.api(ComparisonDocument, {
    ...{ scope: { kind: scope.kind, id: scope.id }, from: period.from, until: untilOf(period) },
    view: inputOf(asked),
  });
  if (!comparison) error(404, 'No such figures for this viewer');
  // A break in one code list says nothing of growth.
  const breaks = breaksAcross(
    period,
    seriesBreaks.filter(({ list }) => list === null),
  );
  return {
    ...{ scope, scopes, period, today: day, asked, comparison, rows: rowsOf(comparison, asked.chanceAlone), breaks },
    ...{ search: search.toString(), scripts },
    choosing: search.get('doe'),
  };
};
