import { hasEnded } from '../calendar/period.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { ComparedColumn, ComparedPoints, Comparison, ComparisonChoice, Funnel } from './comparison.type.ts';
import type { ComparedMeasure } from './comparison.enums.ts';
import type { ComparedPoint } from './compared-point.ts';
import { type FunnelLine, funnelOf } from './funnel.ts';
import type { ComparedArea } from './read-comparison.ts';
import { type ComparisonView, type SelectedPoints, selectPoints } from './select-comparison.ts';

/** A comparison in the words of the schema. */
export function comparisonOf(context: RequestContext, area: ComparedArea, view: ComparisonView): Comparison {
  const { scope, standing, period, content, points } = area;
  const selected = selectPoints(points, view);
  return {
    ...{ scope, standing, ...period },
    contentFrom: content?.from ?? null,
    contentUntil: content?.until ?? null,
    complete: hasEnded(period, context.today),
    updatedAt: context.now.toString({ smallestUnit: 'second' }),
    total: points.length,
    points: pointsOf(selected),
    libraries: choices(points, ({ libraryId, library }) => [libraryId, library]),
    municipalities: choices(points, ({ municipality, municipalityName }) => [municipality, municipalityName]),
    selected,
  };
}

/** One measure of the points of a comparison. */
export function columnOf({ points, percentiles }: SelectedPoints, measure: ComparedMeasure): ComparedColumn {
  const values = points.map((point) => point.values[measure]);
  return {
    measure,
    values: values.map(({ value }) => value),
    numerators: values.map(({ numerator }) => numerator),
    denominators: values.map(({ denominator }) => denominator),
    percentiles: percentiles[measure],
  };
}

/** The funnel of the points of a comparison; null for a measure without a known chance. */
export function funnelPlotOf({ points }: SelectedPoints, measure: ComparedMeasure): Funnel | null {
  const funnel = funnelOf(points, measure);
  if (!funnel) return null;
  const { lines, widenedLines, positions, widenedPositions, ...rest } = funnel;
  return {
    ...{ measure, ...rest },
    positions: positions as Funnel['positions'],
    widenedPositions: widenedPositions as Funnel['positions'],
    lines: arraysOf(lines),
    widenedLines: arraysOf(widenedLines),
  };
}

const arraysOf = (lines: readonly FunnelLine[]): Funnel['lines'] => ({
  of: lines.map(({ of }) => of),
  lower95: lines.map(({ lower95 }) => lower95),
  upper95: lines.map(({ upper95 }) => upper95),
  lower998: lines.map(({ lower998 }) => lower998),
  upper998: lines.map(({ upper998 }) => upper998),
});

const pointsOf = ({ points, peers }: SelectedPoints): ComparedPoints => ({
  ids: points.map(({ id }) => id),
  names: points.map(({ name }) => name),
  libraryIds: points.map(({ libraryId }) => libraryId),
  libraries: points.map(({ library }) => library),
  municipalityCodes: points.map(({ municipality }) => municipality),
  municipalities: points.map(({ municipalityName }) => municipalityName),
  hostKinds: points.map(({ hostKind }) => hostKind as ComparedPoints['hostKinds'][number]),
  hostGroups: points.map(({ hostGroup }) => hostGroup),
  variants: points.map(({ variant }) => variant as ComparedPoints['variants'][number]),
  hoursPerWeek: points.map(({ hoursPerWeek }) => hoursPerWeek),
  hoursClasses: points.map(({ hoursClass }) => hoursClass),
  municipalitySizes: points.map(({ municipalitySize }) => municipalitySize),
  peers,
});

function choices(
  points: readonly ComparedPoint[],
  of: (point: ComparedPoint) => [id: string, name: string],
): ComparisonChoice[] {
  const names = new Map(points.map(of));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
