import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { HostKind, LocationState } from '../libraries/location.enums.ts';
import { Scope } from '../measures/scope.type.ts';
import { WhiteSpotMark } from './coverage.enums.ts';

const x = 'Metres to the east on the Dutch grid (Rijksdriehoek x).';
const y = 'Metres to the north on the Dutch grid (Rijksdriehoek y).';

/** Where inhabitants are known to live. */
@ObjectType({ description: 'Population points that were imported (bevolkingspunten).', simpleResolvers: true })
export class Population {
  @Field(() => Day, { description: 'The day they are about (peildatum).' })
  referenceDate: string;
  @Field(() => String, { description: 'Where they come from (bron).' })
  source: string;
  @Field(() => Boolean, { description: 'True when they are invented for the demonstration.' })
  demonstration: boolean;
}

/** How many of some people have an open point near. */
@ObjectType({
  description: 'How many people live near an open point of whatever library, telephone points left out (dekking).',
  simpleResolvers: true,
})
export class CoverageFigure {
  @Field(() => Int, { description: 'Inhabitants by the population points (inwoners).' })
  inhabitants: number;
  @Field(() => Int, { description: 'Those within 2 km in a straight line (binnen 2 kilometer).' })
  within2km: number;
  @Field(() => Int, { description: 'Those within 5 km in a straight line (binnen 5 kilometer).' })
  within5km: number;
}

/** An open point outside a municipality. */
@ObjectType({ description: 'An open point outside a municipality (punt over de grens).', simpleResolvers: true })
export class PointElsewhere {
  @Field(() => ID, { description: 'UUID of the point.' })
  id: string;
  @Field(() => String, { description: 'Its name.' })
  name: string;
  @Field(() => String, { description: 'Name of the municipality it lies in.' })
  municipality: string;
  @Field(() => Float, {
    description: 'Kilometres in a straight line from the centre of the municipality that was asked of.',
  })
  distanceKm: number;
}

/** A municipality with its coverage. */
@ObjectType({
  description: 'A municipality with its supply and coverage (gemeente met dekking).',
  simpleResolvers: true,
})
export class CoveredMunicipality {
  @Field(() => ID, { description: 'Code, such as GM0148.' })
  code: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => Int, { description: x })
  x: number;
  @Field(() => Int, { description: y })
  y: number;
  @Field(() => Int, { description: 'Open points, telephone points left out.' })
  openPoints: number;
  @Field(() => Float, { description: 'Opening hours a week of those points together.' })
  hoursPerWeek: number;
  @Field(() => WhiteSpotMark, { nullable: true, description: 'What makes it a white spot; null when nothing does.' })
  mark: WhiteSpotMark | null;
  @Field(() => CoverageFigure, {
    nullable: true,
    description: 'Its coverage; null while no population points of it are known.',
  })
  coverage: CoverageFigure | null;
  @Field(() => [PointElsewhere], { description: 'The nearest open points in other municipalities, three at most.' })
  elsewhere: PointElsewhere[];
}

/** A point on the map. */
@ObjectType({ description: 'A point on the map (punt op de kaart).', simpleResolvers: true })
export class MapPoint {
  @Field(() => ID, { description: 'UUID.' })
  id: string;
  @Field(() => String, { description: 'Name.' })
  name: string;
  @Field(() => ID, { description: 'Code of the municipality it lies in.' })
  municipality: string;
  @Field(() => LocationState, { description: 'Its state; planned ones only of libraries you register for.' })
  state: LocationState;
  @Field(() => HostKind, { description: 'The kind of place it is in.' })
  hostKind: HostKind;
  @Field(() => Float, { description: 'Opening hours a week that hold today.' })
  hoursPerWeek: number;
  @Field(() => Boolean, { description: 'True when it counts for coverage today.' })
  counts: boolean;
  @Field(() => Int, { description: x })
  x: number;
  @Field(() => Int, { description: y })
  y: number;
}

/** A square of the map. */
@ObjectType({ description: 'A square of the map where people live (vak op de kaart).', simpleResolvers: true })
export class MapSquare {
  @Field(() => Int, { description: `${x} Of its western side.` })
  x: number;
  @Field(() => Int, { description: `${y} Of its southern side.` })
  y: number;
  @Field(() => Int, { description: 'Inhabitants of the municipalities asked for.' })
  inhabitants: number;
  @Field(() => Int, { description: 'Those of them within 5 km of an open point.' })
  covered: number;
}

/** Where help is far away. */
@ObjectType({ description: 'Where help is far away in an area (witte vlekken).', simpleResolvers: true })
export class WhiteSpots {
  @Field(() => Scope, { description: 'The area.' })
  scope: Scope;
  @Field(() => Population, { nullable: true, description: 'Where people live; null while nothing was imported.' })
  population: Population | null;
  @Field(() => CoverageFigure, {
    nullable: true,
    description: 'The area as a whole; null while nobody is known to live there.',
  })
  coverage: CoverageFigure | null;
  @Field(() => [CoveredMunicipality], { description: 'The municipalities of the area, by name.' })
  municipalities: CoveredMunicipality[];
  @Field(() => [MapPoint], { description: 'Points in and around the area with a place on the map, by name.' })
  points: MapPoint[];
  @Field(() => Int, { description: 'Open points of the area without coordinates: they are missing in every coverage.' })
  withoutPlace: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The last year whose grants are known, for the grants of the municipalities; null when none is.',
  })
  grantYear: number | null;
  @Field(() => [MapSquare], { description: 'Where the inhabitants live, in squares.' })
  squares: MapSquare[];
  @Field(() => Int, { description: 'Width of those squares in kilometres: 1, 2 or 5 by the size of the area.' })
  squareKm: number;
}
