import { NOT_REGISTERED } from '#lib/charts/shown.ts';
import { formatNumber, formatShare } from '#lib/format.ts';
import type {
  ComparedMeasure,
  ComparisonQuery,
  ComparisonSort,
  FunnelPosition,
  HostKind,
  ServiceVariant,
} from '#lib/graphql/graphql.ts';
import { HOST_KINDS, VARIANTS } from '#lib/labels/location.ts';
import type { FunnelMeasure } from './labels.ts';

export type Comparison = NonNullable<ComparisonQuery['comparison']>;
export type FunnelPlot = NonNullable<Comparison['rate']>;

/** A value with what it was made of, and the share of its peers that has less. */
export type Cell = {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  percentile: number | null;
};

/** A point as a row of the table. */
export type Row = {
  id: string;
  name: string;
  library: string;
  municipality: string;
  hostKind: HostKind;
  variant: ServiceVariant;
  hoursPerWeek: number;
  peers: number;
  cells: Record<ComparedMeasure, Cell>;
  positions: Record<FunnelMeasure, FunnelPosition | null>;
};

/** The arrays of the API as rows; where points lie is by the widened limits, or by those of chance alone. */
export function rowsOf({ points, columns, rate, solved, referred }: Comparison, chanceAlone = false): Row[] {
  const positionAt = (funnel: FunnelPlot | null, at: number) =>
    (chanceAlone ? funnel?.positions : funnel?.widenedPositions)?.[at] ?? null;
  return points.ids.map((id, at) => ({
    id,
    name: points.names[at]!,
    library: points.libraries[at]!,
    municipality: points.municipalities[at]!,
    hostKind: points.hostKinds[at]!,
    variant: points.variants[at]!,
    hoursPerWeek: points.hoursPerWeek[at]!,
    peers: points.peers[at]!,
    cells: Object.fromEntries(
      columns.map(({ measure, values, numerators, denominators, percentiles }) => [
        measure,
        {
          value: values[at] ?? null,
          numerator: numerators[at] ?? null,
          denominator: denominators[at] ?? null,
          percentile: percentiles[at] ?? null,
        },
      ]),
    ) as Row['cells'],
    positions: {
      VISITS_PER_OPENING_HOUR: positionAt(rate, at),
      SOLVED: positionAt(solved, at),
      REFERRED: positionAt(referred, at),
    },
  }));
}

/** The funnel of a measure. */
export const funnelOf = ({ rate, solved, referred }: Comparison, measure: FunnelMeasure): FunnelPlot | null =>
  ({ VISITS_PER_OPENING_HOUR: rate, SOLVED: solved, REFERRED: referred })[measure];

/** A value of a measure as people read it. */
export function valueInWords(measure: ComparedMeasure, value: number | null): string {
  if (value === null) return NOT_REGISTERED;
  switch (measure) {
    case 'VISITS':
    case 'QUESTIONS':
      return formatNumber(value);
    case 'QUESTIONS_PER_VISIT':
    case 'VISITS_PER_OPENING_HOUR':
      return formatNumber(value, 2);
    case 'GROWTH':
      return `${value > 0 ? '+' : ''}${formatNumber(value)}%`;
    default:
      return formatShare(value);
  }
}

/** What stands in a column of the table. */
export function cellText(row: Row, column: ComparisonSort): string {
  switch (column) {
    case 'NAME':
      return row.name;
    case 'LIBRARY':
      return row.library;
    case 'MUNICIPALITY':
      return row.municipality;
    case 'HOST_KIND':
      return HOST_KINDS[row.hostKind]();
    case 'VARIANT':
      return VARIANTS[row.variant]();
    case 'HOURS_PER_WEEK':
      return row.hoursPerWeek > 0 ? formatNumber(row.hoursPerWeek, row.hoursPerWeek % 1 ? 1 : 0) : NOT_REGISTERED;
    default:
      return valueInWords(column, row.cells[column].value);
  }
}

/** The percentile below a value; null where there is none. */
export const percentileOf = (row: Row, column: ComparisonSort): number | null =>
  column in row.cells ? row.cells[column as ComparedMeasure].percentile : null;
