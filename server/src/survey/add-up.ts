import { fewest, partsOf, type PointAnswers } from './parts.ts';
import { addCounts, answersIn, type Counts } from './spread.ts';

/** A point of a period, with what it was answered per question. */
export interface AnsweredPoint {
  locationId: string;
  municipalityCode: string;
  answers: number;
  visits: number;
  fields: Readonly<Record<string, Counts>>;
}

/** Questions about visitors themselves: told of the whole period only, so that no two tables say more together than one. */
const aboutVisitors = ['age', 'gender', 'language'];

/** What is told of one question over a set of points. */
export interface AddedUp {
  field: string;
  part: number;
  locationIds: string[];
  municipalityCode: string | null;
  municipalityCodes: string[] | null;
  answers: number;
  counts: Counts;
}

/**
 * What a period comes to when it is closed: the response of each point, and per question the smallest sets of points whose answers may
 * be told. Each question has sets of its own, since not everybody answers each.
 */
export function addUp(points: readonly AnsweredPoint[], enough: number = fewest): AddedUp[] {
  const response = points.map(({ locationId, municipalityCode, answers, visits }, at) => ({
    ...{ field: 'response', part: at + 1, locationIds: [locationId], municipalityCode, municipalityCodes: null },
    ...{ answers, counts: { answers, visits } },
  }));
  const fields = [...new Set(points.flatMap((point) => Object.keys(point.fields)))].toSorted();
  return [...response, ...fields.flatMap((field) => partsOfField(points, field, enough))];
}

function partsOfField(points: readonly AnsweredPoint[], field: string, enough: number): AddedUp[] {
  const countsOf = (locationIds: readonly string[]) =>
    addCounts(
      points.filter(({ locationId }) => locationIds.includes(locationId)).map(({ fields }) => fields[field] ?? {}),
    );
  const own = points.map(({ locationId, municipalityCode, fields }): PointAnswers => ({
    ...{ locationId, municipalityCode, answers: answersIn(fields[field] ?? {}) },
  }));
  const parts = aboutVisitors.includes(field) ? whole(own, enough) : partsOf(own, enough);
  return parts.map((part, at) => ({ ...part, field, part: at + 1, counts: countsOf(part.locationIds) }));
}

function whole(points: readonly PointAnswers[], enough: number) {
  const answers = points.reduce((sum, point) => sum + point.answers, 0);
  const locationIds = points.map(({ locationId }) => locationId).toSorted();
  return answers < enough ? [] : [{ locationIds, municipalityCode: null, municipalityCodes: null, answers }];
}
