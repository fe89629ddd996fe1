import type { Thresholds } from '../disclosure/what-is-protected/thresholds.ts';

/** Fewest answers that are ever added up for anyone to see, the library itself included (domain, chapter 6). */
export const fewest = 5;

/** Fewest answers that are told of a period that is closed under these thresholds: where others are told less, so is everybody. */
export const fewestUnder = ({ parties }: Pick<Thresholds, 'parties'>): number => Math.max(fewest, parties);

/**
 * Fewest answers that are told of a period: those it was closed under, as what it put together stays together; more where the threshold
 * was raised since. Of one that is not closed those of now.
 */
export const fewestOf = (
  { closedOn, fewestAnswers }: { closedOn: string | null; fewestAnswers: number },
  thresholds: Pick<Thresholds, 'parties'>,
): number => Math.max(closedOn === null ? fewest : fewestAnswers, fewestUnder(thresholds));

/**
 * What is told under the threshold of now, of what was written down under that of then: a part of fewer is in no sum at all, of no area and
 * for nobody, so that no two sums subtracted give it. The response is told whatever it is: it counts answers, and tells none.
 */
export const stillTold = <Stored extends { field: string; answers: number }>(
  parts: readonly Stored[],
  thresholds: Pick<Thresholds, 'parties'>,
): Stored[] => parts.filter(({ field, answers }) => field === 'response' || answers >= fewestUnder(thresholds));

/** How many visitors of one point answered a question of the survey. */
export interface PointAnswers {
  locationId: string;
  municipalityCode: string;
  answers: number;
}

/** Points whose answers are only ever told together; five answers or more, or what the threshold was raised to. */
export interface Part {
  locationIds: string[];
  /** Where all of them lie; null when they lie in several municipalities. */
  municipalityCode: string | null;
  /** Those several; null when they lie in one. */
  municipalityCodes: string[] | null;
  answers: number;
}

/**
 * The smallest sets of points whose answers may be told: a point with enough of them stands alone, the others are put together, within
 * their municipality where that is enough. Every point with answers is in exactly one set, and whatever is told later is a sum of
 * whole sets: two sums subtracted are again whole sets, so that nothing is left of fewer. Empty when all together are fewer.
 */
export function partsOf(points: readonly PointAnswers[], enough: number = fewest): Part[] {
  const answered = points
    .filter(({ answers }) => answers > 0)
    .toSorted((a, b) => a.answers - b.answers || (a.locationId < b.locationId ? -1 : 1));
  const parts = answered.filter(({ answers }) => answers >= enough).map((point) => together([point]));
  let left: PointAnswers[] = [];
  for (const group of Map.groupBy(
    answered.filter(({ answers }) => answers < enough),
    ({ municipalityCode }) => municipalityCode,
  ).values()) {
    if (total(group) >= enough) parts.push(together(group));
    else left.push(...group);
  }
  if (left.length === 0) return parts;
  if (total(left) < enough) {
    // What would be left by subtracting the rest must not be told: the smallest set goes along, of the same municipality at best.
    const near = left[0]!.municipalityCode;
    const sameMunicipality = left.every(({ municipalityCode }) => municipalityCode === near);
    const byNearness = parts.toSorted(
      (a, b) => Number(b.municipalityCode === near) - Number(a.municipalityCode === near) || a.answers - b.answers,
    );
    const taken = sameMunicipality ? byNearness[0] : parts.toSorted((a, b) => a.answers - b.answers)[0];
    if (!taken) return [];
    parts.splice(parts.indexOf(taken), 1);
    left = [...left, ...points.filter(({ locationId }) => taken.locationIds.includes(locationId))];
  }
  return [...parts, together(left)];
}

function together(points: readonly PointAnswers[]): Part {
  const places = [...new Set(points.map(({ municipalityCode }) => municipalityCode))].toSorted();
  return {
    locationIds: points.map(({ locationId }) => locationId).toSorted(),
    municipalityCode: places.length === 1 ? places[0]! : null,
    municipalityCodes: places.length === 1 ? null : places,
    answers: total(points),
  };
}

const total = (points: readonly PointAnswers[]) => points.reduce((sum, { answers }) => sum + answers, 0);
