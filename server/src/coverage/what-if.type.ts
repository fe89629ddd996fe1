import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { HostKind } from '../libraries/location.enums.ts';
import { CoverageFigure } from './coverage.type.ts';
import { PeerLikeness } from './coverage.enums.ts';

/** A point that is not there yet. */
@InputType({ description: 'A point that is not there yet (wat als hier een punt kwam).' })
export class WhatIfInput {
  @Field(() => Float, { description: 'Longitude in degrees (WGS84), 3 to 7.5.' })
  longitude: number;
  @Field(() => Float, { description: 'Latitude in degrees (WGS84), 50.5 to 53.8.' })
  latitude: number;
  @Field(() => Float, { description: 'Opening hours a week, more than 0, at most 100.' })
  hoursPerWeek: number;
  @Field(() => HostKind, { description: 'The kind of place; a telephone point brings no coverage.' })
  hostKind: HostKind;
}

/** A range in which half of the peers lie. */
@ObjectType({
  description: 'A range in which half of the peers lie, with their middle (marge).',
  simpleResolvers: true,
})
export class VisitRange {
  @Field(() => Float, { description: 'A quarter of the peers bring less.' })
  low: number;
  @Field(() => Float, { description: 'Half of the peers bring less.' })
  middle: number;
  @Field(() => Float, { description: 'A quarter of the peers bring more.' })
  high: number;
}

/** What a point may be expected to bring. */
@ObjectType({
  description: 'What a point may be expected to bring by its peers: open points that look alike (verwachte bezoeken).',
  simpleResolvers: true,
})
export class VisitExpectation {
  @Field(() => Int, { description: 'Number of peers, at least 5, of at least 3 libraries.' })
  peers: number;
  @Field(() => [PeerLikeness], { description: 'In what they are alike.' })
  alikeIn: PeerLikeness[];
  @Field(() => VisitRange, { description: 'Visits per opening hour of the peers, to a tenth.' })
  perHour: VisitRange;
  @Field(() => VisitRange, {
    description: 'Whole visits a year: per opening hour, times the hours a week, times 50 weeks.',
  })
  perYear: VisitRange;
  @Field(() => Day, { description: 'First day of the twelve months the peers were measured over.' })
  from: string;
  @Field(() => Day, { description: 'First day after them.' })
  until: string;
}

/** What a point would change. */
@ObjectType({ description: 'What a point at a place would change (wat als).', simpleResolvers: true })
export class WhatIf {
  @Field(() => Int, { description: 'Metres to the east on the Dutch grid (Rijksdriehoek x).' })
  x: number;
  @Field(() => Int, { description: 'Metres to the north on the Dutch grid (Rijksdriehoek y).' })
  y: number;
  @Field(() => ID, { nullable: true, description: 'Code of the municipality whose centre is nearest.' })
  municipality: string | null;
  @Field(() => String, { nullable: true, description: 'Its name.' })
  municipalityName: string | null;
  @Field(() => CoverageFigure, {
    nullable: true,
    description: 'Coverage of the area now; null without population points.',
  })
  before: CoverageFigure | null;
  @Field(() => CoverageFigure, { nullable: true, description: 'Coverage of the area with the point.' })
  after: CoverageFigure | null;
  @Field(() => CoverageFigure, {
    nullable: true,
    description:
      'People who would get a point near, also outside the area: within 2 and 5 km; inhabitants is all who live within 5 km.',
  })
  gained: CoverageFigure | null;
  @Field(() => VisitExpectation, {
    nullable: true,
    description: 'Expected visits; null when too few points look alike.',
  })
  expected: VisitExpectation | null;
}
