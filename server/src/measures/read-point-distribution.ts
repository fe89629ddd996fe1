import type { RequestContext } from '../graphql/request-context.ts';
import { dimensionNames } from './dimension-labels.ts';
import { Dimension } from './dimension.type.ts';
import { CountUnit, type Distribution, DistributionState } from './distribution.type.ts';
import type { Figures } from './figures.type.ts';
import { labelsOf } from './labels-of.ts';
import { type PointToday, pointsToday } from './points.repository.ts';

/** The classes of opening hours a week as the field publishes them, each with the most hours that still fall in it. */
const hoursClasses: [code: string, most: number][] = [
  ['UNKNOWN', 0],
  ['UP_TO_8', 8],
  ['FROM_8_TO_16', 16],
  ['FROM_16_TO_24', 24],
  ['FROM_24_TO_32', 32],
];

/** The class of opening hours a week; of a point without hours it is unknown. */
export const hoursClassOf = (hours: number): string =>
  hoursClasses.find(([, most]) => hours <= most)?.[0] ?? (hours < 40 ? 'FROM_32_TO_40' : 'FROM_40');

const codeOf = (point: PointToday, dimension: Dimension): string => {
  if (dimension === Dimension.VARIANT) return point.variant;
  return dimension === Dimension.HOST_KIND ? point.hostKind : hoursClassOf(point.hours);
};

/** The points of an area as they are today, divided by what they are; public, as the points are. */
export async function readPointDistribution(
  context: RequestContext,
  { scope, from, until }: Pick<Figures, 'scope' | 'from' | 'until'>,
  dimension: Dimension,
): Promise<Distribution> {
  const points = await pointsToday(context.db, scope, context.today);
  const labels = await labelsOf(context, dimension, []);
  const byCode = Map.groupBy(points, (point) => codeOf(point, dimension));
  const cells = labels.flatMap(({ code, label }) => {
    const count = byCode.get(code)?.length ?? 0;
    if (points.length === 0 || (count === 0 && code === 'UNKNOWN')) return [];
    return [
      {
        code,
        label,
        parent: null,
        visits: null,
        questions: null,
        points: count,
        share: count / points.length,
        hidden: false,
      },
    ];
  });
  return {
    ...{ dimension, name: dimensionNames[dimension], unit: CountUnit.POINTS, from, until, cells },
    ...{ total: points.length, notAsked: 0, state: DistributionState.EXACT },
    explanation: 'Dit gaat over de punten zoals ze vandaag zijn.',
  };
}
