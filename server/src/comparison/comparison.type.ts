import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Day, Moment } from '../graphql/scalars.ts';
import { HostKind, ServiceVariant } from '../libraries/location.enums.ts';
import { Scope } from '../measures/scope.type.ts';
import { Standing } from '../measures/standing.type.ts';
import { ComparedMeasure, FunnelPosition, HostGroup, HoursClass, MunicipalitySize } from './comparison.enums.ts';
import type { ComparedPoint } from './compared-point.ts';
import type { SelectedPoints } from './select-comparison.ts';

/** The points of a comparison, as arrays of equal length. */
@ObjectType({
  description: 'Compared points (punten), as arrays of equal length in the order asked for.',
  simpleResolvers: true,
})
export class ComparedPoints {
  @Field(() => [ID], { description: 'UUID of each point.' })
  ids: string[];

  @Field(() => [String], { description: 'Name of each point.' })
  names: string[];

  @Field(() => [ID], { description: 'UUID of the library of each point.' })
  libraryIds: string[];

  @Field(() => [String], { description: 'Name of the library of each point.' })
  libraries: string[];

  @Field(() => [ID], { description: 'Code of the municipality of each point.' })
  municipalityCodes: string[];

  @Field(() => [String], { description: 'Name of the municipality of each point.' })
  municipalities: string[];

  @Field(() => [HostKind], { description: 'Kind of place of each point.' })
  hostKinds: HostKind[];

  @Field(() => [HostGroup], { description: 'Group of places of each point.' })
  hostGroups: HostGroup[];

  @Field(() => [ServiceVariant], { description: 'Way help is offered at each point.' })
  variants: ServiceVariant[];

  @Field(() => [Float], {
    description:
      'Opening hours a week of each point on the last day of the period, or today while it runs; of a telephone point its telephone hours.',
  })
  hoursPerWeek: number[];

  @Field(() => [HoursClass], { description: 'Class of those hours.' })
  hoursClasses: HoursClass[];

  @Field(() => [MunicipalitySize], { description: 'Size of the municipality of each point.' })
  municipalitySizes: MunicipalitySize[];

  @Field(() => [Int], {
    description: 'How many other points each is compared with in percentiles (vergelijkbare punten).',
  })
  peers: number[];
}

/** A measure of all compared points. */
@ObjectType({
  description: 'A measure of the compared points, as arrays in the order of the points.',
  simpleResolvers: true,
})
export class ComparedColumn {
  @Field(() => ComparedMeasure, { description: 'The measure.' })
  measure: ComparedMeasure;

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Value of each point; null where there is none, which is not 0.',
  })
  values: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Numerator of each.' })
  numerators: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Denominator of each.' })
  denominators: (number | null)[];

  @Field(() => [Float], {
    nullable: 'items',
    description:
      'Share of its peers that has less, 0 to 1, equals for half; null with fewer than five peers that have a value.',
  })
  percentiles: (number | null)[];
}

/** The lines of a funnel plot. */
@ObjectType({ description: 'The lines of a funnel plot, as arrays of equal length.', simpleResolvers: true })
export class FunnelLines {
  @Field(() => [Float], { description: 'Hours or questions at which each is drawn.' })
  of: number[];

  @Field(() => [Float], { description: 'Lower limit of 95 %.' })
  lower95: number[];

  @Field(() => [Float], { description: 'Upper limit of 95 %.' })
  upper95: number[];

  @Field(() => [Float], { description: 'Lower limit of 99.8 %.' })
  lower998: number[];

  @Field(() => [Float], { description: 'Upper limit of 99.8 %.' })
  upper998: number[];
}

/** What of the differences between points chance does not explain. */
@ObjectType({
  description:
    'Points held against the mean of their group, with what chance does to small ones (trechtergrafiek): exact limits, Poisson for visits per hour, binomial for shares.',
  simpleResolvers: true,
})
export class Funnel {
  @Field(() => ComparedMeasure, { description: 'The measure.' })
  measure: ComparedMeasure;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of the group: all numerators over all denominators. Null with fewer than three points.',
  })
  mean: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How much more the points differ than by chance alone (overdispersion): 1 is chance alone; well above it many lie outside.',
  })
  dispersion: number | null;

  @Field(() => Int, { description: 'Points in it.' })
  compared: number;

  @Field(() => [FunnelPosition], {
    nullable: 'items',
    description:
      'Where each point lies by the limits of chance alone, in the order of the points; null without hours or questions.',
  })
  positions: (FunnelPosition | null)[];

  @Field(() => FunnelLines, { description: 'The limits of chance alone.' })
  lines: FunnelLines;

  @Field(() => Float, {
    description:
      'How many times as wide the widened limits are as those of chance alone (verruimde grenzen): the square root of the dispersion where points differ more than by chance, otherwise 1.',
  })
  widening: number;

  @Field(() => [FunnelPosition], {
    nullable: 'items',
    description: 'Where each point lies by the widened limits: beyond the ordinary differences between these points.',
  })
  widenedPositions: (FunnelPosition | null)[];

  @Field(() => FunnelLines, { description: 'The widened limits.' })
  widenedLines: FunnelLines;
}

/** Something to choose from. */
@ObjectType({ description: 'Something that points can be filtered by.', simpleResolvers: true })
export class ComparisonChoice {
  @Field(() => ID, { description: 'UUID or code.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;
}

/** Points of an area, compared. */
@ObjectType({ description: 'The points of an area, compared with each other (vergelijking).' })
export class Comparison {
  @Field(() => Scope, { description: 'The area.' })
  scope: Scope;

  @Field(() => Standing, { description: 'How you stand to it.' })
  standing: Standing;

  @Field(() => Day, { description: 'First day of the period.' })
  from: string;

  @Field(() => Day, { description: 'First day after the period.' })
  until: string;

  @Field(() => Day, {
    nullable: true,
    description: 'First day that shares solved and referred cover; null when no month of the period is over.',
  })
  contentFrom: string | null;

  @Field(() => Day, { nullable: true, description: 'First day after what they cover.' })
  contentUntil: string | null;

  @Field(() => Boolean, { description: 'True when the period has ended; otherwise figures can still grow.' })
  complete: boolean;

  @Field(() => Moment, { description: 'Moment the figures were read.' })
  updatedAt: string;

  @Field(() => Int, { description: 'Points in the area, before filtering.' })
  total: number;

  @Field(() => ComparedPoints, { description: 'The points asked for.' })
  points: ComparedPoints;

  @Field(() => [ComparisonChoice], { description: 'Libraries with points in the area, by name.' })
  libraries: ComparisonChoice[];

  @Field(() => [ComparisonChoice], { description: 'Municipalities with points in the area, by name.' })
  municipalities: ComparisonChoice[];

  /** What its parts are computed from, as they are asked for. */
  selected: SelectedPoints & { points: ComparedPoint[] };
}
