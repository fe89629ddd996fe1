import { error } from '@sveltejs/kit';
import { today } from '#lib/day.ts';
import { DashboardDocument, type ScopeInput, type ScopeKind } from '#lib/graphql/graphql.ts';
import { grainOf, untilOf } from '#lib/period.ts';
import { scriptsOf } from '#lib/server/own-scripts.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { PageServerLoad } from './$types.js';
import { MEASURES, USUAL } from './dimensions.ts';
import { partsOf } from './parts.server.ts';
import { comparedIn, viewIn } from './view.ts';

export const load: PageServerLoad = async (event) => {
  const viewer = await viewerOrSignIn(event);
  const day = today();
  const view = viewIn(event.url.searchParams, day);
  const whole = scopeOf(view.scope) ?? viewer.scopes[0];
  const scripts = scriptsOf('dashboard');
  if (!whole) return { scope: null, view, today: day, scripts };
  const scope = scopeOf(view.part) ?? { kind: whole.kind, id: whole.id };

  const compared = comparedIn(view);
  const question = {
    scope,
    from: view.period.from,
    until: untilOf(view.period),
    grain: grainOf(view.period),
    comparedFrom: compared?.from ?? view.period.from,
    comparedUntil: untilOf(compared ?? view.period),
    compare: compared !== null,
    dimensions: [...(view.dimensions ?? USUAL)],
  };
  const [{ figures, seriesBreaks }, parts] = await Promise.all([
    event.locals.api(DashboardDocument, {
      ...question,
      rows: view.cross?.rows ?? 'TOPIC',
      columns: view.cross?.columns ?? 'AGE',
      cross: view.cross !== null,
      measures: [...MEASURES],
    }),
    partsOf(event.locals.api, { kind: whole.kind, id: whole.id }, scope, view),
  ]);
  if (!figures) error(404, 'No such figures for this viewer');
  return {
    scope: parts.whole ?? figures.scope,
    scopes: viewer.scopes,
    hasDesk: viewer.deskLocations.length > 0,
    // The address may leave out whose figures they are; every link from here says it.
    view: { ...view, scope: `${whole.kind}:${whole.id}` },
    compared,
    today: day,
    scripts,
    question,
    figures,
    parts,
    // Breaks in one code list alone say nothing of the totals.
    breaks: seriesBreaks.filter(({ list }) => list === null),
  };
};

function scopeOf(text: string | null): ScopeInput | undefined {
  if (text === null) return undefined;
  const at = text.indexOf(':');
  return { kind: text.slice(0, at) as ScopeKind, id: text.slice(at + 1) };
}
