import type { RequestContext } from '../graphql/request-context.ts';
import { InhabitantsByScopeLoader } from '../measures/inhabitants-by-scope.loader.ts';
import type { ScopeInput } from '../measures/scope.type.ts';
import { centresOf } from './coverage.repository.ts';
import type { CoverageFigure } from './coverage.type.ts';
import { type Ground, addedBy, coveredBy, groundOf, peopleIn } from './covered-by.ts';
import { expectedVisits } from './expected-visits.ts';
import { nearestTo } from './nearest.ts';
import { storedNorms } from './peer-norm.repository.ts';
import type { MeasuredPoint } from './peer-norms.ts';
import { coveredArea, figureOf } from './read-white-spots.ts';
import { type Metres, metresOf } from './rijksdriehoek.ts';
import type { VisitExpectation, WhatIf, WhatIfInput } from './what-if.type.ts';

/**
 * What a point at a place would change for an area: coverage before and after, and what points that look alike bring. Null for an area
 * that is not for whoever asks, and for a place, hours or kind of place that cannot be.
 */
export async function readWhatIf(
  context: RequestContext,
  scope: ScopeInput,
  { longitude, latitude, hoursPerWeek, hostKind }: WhatIfInput,
): Promise<WhatIf | null> {
  if (!(longitude >= 3 && longitude <= 7.5 && latitude >= 50.5 && latitude <= 53.8)) return null;
  if (!(hoursPerWeek > 0 && hoursPerWeek <= 100)) return null;
  const area = await coveredArea(context, scope);
  if (!area) return null;
  const place = metresOf({ longitude, latitude });
  const [ground, centres] = await Promise.all([groundOf(context), centresOf(context.db, null)]);
  const nearest = nearestTo(
    place,
    centres.map(({ code, name, ...degrees }) => ({ code, name, ...metresOf(degrees) })),
  );
  const changed = ground && hostKind !== 'TELEPHONE' ? await changeOf(ground, place, area.codes) : null;
  return {
    ...place,
    municipality: nearest?.code ?? null,
    municipalityName: nearest?.name ?? null,
    before: changed?.before ?? null,
    after: changed?.after ?? null,
    gained: changed?.gained ?? null,
    expected: await expectationOf(context, { hostKind, hoursPerWeek }, nearest?.code ?? null),
  };
}

async function changeOf(ground: Ground, place: Metres, codes: readonly string[]) {
  const [near, far, nearNow, farNow, gained] = await Promise.all([
    addedBy(ground, place, 2000),
    addedBy(ground, place, 5000),
    coveredBy(ground, 2000),
    coveredBy(ground, 5000),
    gainOf(ground, place),
  ]);
  const before = figureOf(ground.inhabitants, [nearNow, farNow], codes);
  const after = before && {
    ...before,
    within2km: before.within2km + peopleIn(near, codes),
    within5km: before.within5km + peopleIn(far, codes),
  };
  return { before, after, gained };
}

/** People in any municipality to whom a place would be the only open point near, and all who live within 5 km of it. */
export async function gainOf(ground: Ground, place: Metres): Promise<CoverageFigure> {
  const [near, far] = await Promise.all([addedBy(ground, place, 2000), addedBy(ground, place, 5000)]);
  return {
    inhabitants: ground.grid.near(place, 5000),
    within2km: peopleIn(near, near.keys()),
    within5km: peopleIn(far, far.keys()),
  };
}

/** What peers of a point bring, with the period they were measured over; null when too few look alike. */
export async function expectationOf(
  context: RequestContext,
  point: Pick<MeasuredPoint, 'hostKind' | 'hoursPerWeek'>,
  municipality: string | null,
): Promise<VisitExpectation | null> {
  const [norms, known] = await Promise.all([
    storedNorms(context.db),
    municipality ? context.loaders.of(InhabitantsByScopeLoader).load(`MUNICIPALITY ${municipality}`) : [],
  ]);
  const newest = known
    .filter(({ referenceDate }) => referenceDate !== null)
    .sort(byDay)
    .at(-1);
  const expected = expectedVisits({ ...point, inhabitants: newest?.value ?? null }, norms);
  if (!expected) return null;
  const { from, until } = norms[0]!;
  return { ...expected, from, until } as VisitExpectation;
}

const byDay = (a: { referenceDate: string | null }, b: { referenceDate: string | null }) =>
  (a.referenceDate ?? '').localeCompare(b.referenceDate ?? '');
