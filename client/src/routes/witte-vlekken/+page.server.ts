import { error } from '@sveltejs/kit';
import { WhatIfDocument, WhiteSpotsDocument } from '#lib/graphql/graphql.ts';
import { type Degrees, degreesOf } from '#lib/rijksdriehoek.ts';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import type { PageServerLoad } from './$types.js';
import { spotMap } from './spot-map.ts';
import { shownOf, viewIn } from './view.ts';

export const load: PageServerLoad = async (event) => {
  const viewer = await viewerOrSignIn(event);
  const asked = viewIn(event.url.searchParams);
  const first = viewer.scopes[0];
  const scope = asked.scope ?? (first ? { kind: first.kind, id: first.id } : null);
  if (!scope) return { spots: null, view: asked };

  const { whiteSpots } = await event.locals.api(WhiteSpotsDocument, { scope, fewHours: asked.fewHours });
  if (!whiteSpots) error(404, 'No such area for this viewer');
  const place = placeOf(asked, [...whiteSpots.municipalities, ...whiteSpots.points]);
  const { whatIf } = place
    ? await event.locals.api(WhatIfDocument, {
        scope,
        point: { ...place, hoursPerWeek: asked.hours, hostKind: asked.hostKind },
      })
    : { whatIf: null };
  // What was chosen by name becomes its place: from there it can be moved on.
  const view = { ...asked, scope, ...(place ?? { longitude: null, latitude: null }), at: '' };
  const { squares: _squares, points, ...spots } = whiteSpots;
  return {
    scopes: viewer.scopes,
    view,
    spots,
    rows: shownOf(view, spots.municipalities),
    tried: points.filter(({ state }) => state === 'TRIAL' || state === 'PLANNED'),
    map: whiteSpots.municipalities.length > 0 ? spotMap(whiteSpots, whatIf) : null,
    whatIf,
    /** A place was asked for that is not in the country, or not known. */
    nowhere: !whatIf && (asked.at !== '' || asked.longitude !== null || asked.latitude !== null),
    demonstration: spots.population?.demonstration ?? false,
  };
};

type Known = { x: number; y: number } & ({ code: string } | { id: string });

/** Where the point is put: at what was chosen by name, else at what was typed or clicked. */
function placeOf({ at, longitude, latitude }: ReturnType<typeof viewIn>, known: readonly Known[]): Degrees | null {
  const chosen = at && known.find((each) => ('code' in each ? each.code : each.id) === at);
  if (chosen) return degreesOf(chosen);
  return at || longitude === null || latitude === null ? null : { longitude, latitude };
}
