import type { ComparedPoint, PointFacts } from './compared-point.ts';
import {
  ComparedMeasure,
  type ComparisonSort,
  type HostGroup,
  type HoursClass,
  type MunicipalitySize,
} from './comparison.enums.ts';

/** Which points to compare; what is left out, or empty, leaves all. */
export interface PointFilter {
  libraries?: readonly string[] | null;
  municipalities?: readonly string[] | null;
  hostGroups?: readonly HostGroup[] | null;
  variants?: readonly string[] | null;
  hoursClasses?: readonly HoursClass[] | null;
  municipalitySizes?: readonly MunicipalitySize[] | null;
  /** Part of the name of the point. */
  name?: string | null;
}

/** Whether a point is among those asked for. */
export function isAsked(point: PointFacts, filter: PointFilter): boolean {
  const among = (chosen: readonly string[] | null | undefined, value: string) =>
    !chosen || chosen.length === 0 || chosen.includes(value);
  return (
    among(filter.libraries, point.libraryId) &&
    among(filter.municipalities, point.municipality) &&
    among(filter.hostGroups, point.hostGroup) &&
    among(filter.variants, point.variant) &&
    among(filter.hoursClasses, point.hoursClass) &&
    among(filter.municipalitySizes, point.municipalitySize) &&
    plain(point.name).includes(plain(filter.name ?? ''))
  );
}

/** Points in order; those without a value last either way, equals by name. */
export function sortPoints(points: readonly ComparedPoint[], by: ComparisonSort, descending: boolean): ComparedPoint[] {
  const direction = descending ? -1 : 1;
  const key = sortKeys[by];
  return points
    .map((point) => ({ point, value: key(point) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        if (a.value !== b.value) return a.value === null ? 1 : -1;
      } else {
        const difference =
          typeof a.value === 'number' ? a.value - (b.value as number) : words.compare(a.value, b.value as string);
        if (difference !== 0) return difference * direction;
      }
      return words.compare(a.point.name, b.point.name) || (a.point.id < b.point.id ? -1 : 1);
    })
    .map(({ point }) => point);
}

type Key = (point: ComparedPoint) => string | number | null;
const measured =
  (measure: ComparedMeasure): Key =>
  ({ values }) =>
    values[measure].value;

const sortKeys: Readonly<Record<ComparisonSort, Key>> = {
  NAME: ({ name }) => name,
  LIBRARY: ({ library }) => library,
  MUNICIPALITY: ({ municipalityName }) => municipalityName,
  HOST_KIND: ({ hostKind }) => hostKind,
  VARIANT: ({ variant }) => variant,
  HOURS_PER_WEEK: ({ hoursPerWeek }) => hoursPerWeek,
  VISITS: measured(ComparedMeasure.VISITS),
  QUESTIONS: measured(ComparedMeasure.QUESTIONS),
  QUESTIONS_PER_VISIT: measured(ComparedMeasure.QUESTIONS_PER_VISIT),
  VISITS_PER_OPENING_HOUR: measured(ComparedMeasure.VISITS_PER_OPENING_HOUR),
  GROWTH: measured(ComparedMeasure.GROWTH),
  SOLVED: measured(ComparedMeasure.SOLVED),
  REFERRED: measured(ComparedMeasure.REFERRED),
  COMPLETENESS: measured(ComparedMeasure.COMPLETENESS),
};

const words = new Intl.Collator('nl');
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .trim()
    .toLowerCase();
