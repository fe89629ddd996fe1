import type { RequestContext } from '../graphql/request-context.ts';
import { hoursPerWeek } from '../libraries/opening-hours.ts';
import { InhabitantsByScopeLoader } from '../measures/inhabitants-by-scope.loader.ts';
import type { ScopeInput } from '../measures/scope.type.ts';
import { findPlace } from '../measures/standing.ts';
import { centresOf } from './coverage.repository.ts';
import type { CoverageFigure, CoveredMunicipality, MapPoint, WhiteSpots } from './coverage.type.ts';
import { coveredBy, groundOf, partsCoveredBy, peopleIn } from './covered-by.ts';
import { lastGrantYear } from './grant-of.ts';
import { nearestElsewhere } from './nearest.ts';
import { type CoveragePoint, coveragePoints } from './points.repository.ts';
import type { ByMunicipality } from './population-grid.ts';
import { metresOf } from './rijksdriehoek.ts';
import { squareWidth, whiteSpotOf } from './white-spot-rules.ts';

/** How far around the centres of its municipalities an area is shown, in metres. */
const around = 12_000;
const mostElsewhere = 3;

/** An area whoever asks is a party of, with its municipalities; null for anyone else, and for what is no area. */
export async function coveredArea(context: RequestContext, asked: ScopeInput) {
  const found = await findPlace(context, asked);
  if (!found) return null;
  const { kind, id, name } = found.place;
  const served = await context.loaders.of(InhabitantsByScopeLoader).load(`${kind} ${id}`);
  // A library can be there before its service area: then there is nothing to show of it.
  const codes = [...new Set(served.map(({ municipality }) => municipality))];
  return kind === 'LOCATION' ? null : { scope: { kind, id, name }, codes };
}

/**
 * Where help is far away in an area: its municipalities with their supply, coverage and the nearest points across the border, and what is
 * needed to draw it. Null for an area that is not for whoever asks.
 * @param fewHours municipalities with fewer opening hours a week together stand out
 */
export async function readWhiteSpots(
  context: RequestContext,
  asked: ScopeInput,
  fewHours: number,
): Promise<WhiteSpots | null> {
  const area = await coveredArea(context, asked);
  if (!area) return null;
  const { scope, codes } = area;
  const [ground, centres, points, grantYear] = await Promise.all([
    groundOf(context),
    centresOf(context.db, null),
    coveragePoints(context.db, context.today),
    lastGrantYear(context),
  ]);
  const names = new Map(centres.map(({ code, name }) => [code, name]));
  const inArea = new Set(codes);
  const within = ground && (await Promise.all([coveredBy(ground, 2000), coveredBy(ground, 5000)]));
  const figure = (municipalities: string[]): CoverageFigure | null =>
    ground && within && figureOf(ground.inhabitants, within, municipalities);

  const open = points.filter(({ open: isOpen }) => isOpen);
  const byMunicipality = Map.groupBy(open, ({ municipality }) => municipality);
  const doors = open.flatMap((point) => placed(point));
  const municipalities = centres
    .filter(({ code }) => inArea.has(code))
    .map(({ code, name, ...degrees }): CoveredMunicipality => {
      const own = byMunicipality.get(code) ?? [];
      const hours = own.reduce((sum, { pieces }) => sum + hoursPerWeek(pieces, context.today), 0);
      const centre = { ...metresOf(degrees), municipality: code };
      const elsewhere = nearestElsewhere(centre, doors, mostElsewhere).map(({ place, metres }) => ({
        ...{ id: place.id, name: place.name, municipality: names.get(place.municipality) ?? place.municipality },
        distanceKm: Math.round(metres / 100) / 10,
      }));
      const mark = whiteSpotOf(own.length, hours, fewHours) as CoveredMunicipality['mark'];
      const { x, y } = centre;
      return {
        code,
        name,
        x,
        y,
        openPoints: own.length,
        hoursPerWeek: hours,
        mark,
        coverage: figure([code]),
        elsewhere,
      };
    });
  const kilometres = squareWidth(municipalities.length);
  return {
    ...{
      scope,
      population: ground?.set ?? null,
      coverage: figure(codes),
      municipalities,
      grantYear,
      squareKm: kilometres,
    },
    points: pointsAround(points, municipalities, context.today),
    withoutPlace: open.filter(({ municipality, longitude }) => inArea.has(municipality) && longitude === null).length,
    squares: ground ? await partsCoveredBy(ground, 5000, { municipalities: codes, kilometres }) : [],
  };
}

/** The coverage of some municipalities together; null where nobody is known to live. */
export function figureOf(
  living: ByMunicipality,
  [within2km, within5km]: readonly ByMunicipality[],
  municipalities: readonly string[],
): CoverageFigure | null {
  const inhabitants = peopleIn(living, municipalities);
  if (inhabitants === 0) return null;
  return {
    inhabitants,
    within2km: peopleIn(within2km!, municipalities),
    within5km: peopleIn(within5km!, municipalities),
  };
}

const placed = (point: CoveragePoint) =>
  point.longitude === null || point.latitude === null
    ? []
    : [{ ...point, ...metresOf({ longitude: point.longitude, latitude: point.latitude }) }];

/** The points to draw: those with a place in or near the area. */
function pointsAround(
  points: readonly CoveragePoint[],
  area: readonly CoveredMunicipality[],
  today: string,
): MapPoint[] {
  const [xs, ys] = [area.map(({ x }) => x), area.map(({ y }) => y)];
  const box = { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
  return points
    .flatMap(placed)
    .filter(
      ({ x, y }) => x > box.west - around && x < box.east + around && y > box.south - around && y < box.north + around,
    )
    .map(({ id, name, municipality, state, hostKind, open, pieces, x, y }) => ({
      ...{ id, name, municipality, x, y, counts: open, hoursPerWeek: hoursPerWeek(pieces, today) },
      ...({ state, hostKind } as Pick<MapPoint, 'state' | 'hostKind'>),
    }));
}
