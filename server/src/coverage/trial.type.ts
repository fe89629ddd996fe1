import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { AgainstRange, TrialDecision } from './coverage.enums.ts';
import { CoverageFigure } from './coverage.type.ts';
import { VisitExpectation, VisitRange } from './what-if.type.ts';

/** What a point on trial brought so far. */
@ObjectType({ description: 'What a point on trial brought so far (proef).', simpleResolvers: true })
export class Trial {
  @Field(() => ID, { description: 'UUID of the point.' })
  locationId: string;
  @Field(() => ID, { description: 'UUID of its library.' })
  libraryId: string;
  @Field(() => String, { description: 'Name of the point.' })
  name: string;
  @Field(() => ID, { description: 'Code of the municipality it lies in.' })
  municipality: string;
  @Field(() => Day, { description: 'First day of the trial.' })
  from: string;
  @Field(() => Day, { description: 'First day that does not count: today, which is not over.' })
  until: string;
  @Field(() => Float, { description: 'Hours it was open meanwhile, without holidays and closed periods.' })
  hoursOpen: number;
  @Field(() => Float, { description: 'Opening hours a week that hold today.' })
  hoursPerWeek: number;
  @Field(() => Int, { description: 'Visits (bezoeken).' })
  visits: number;
  @Field(() => Int, { description: 'Questions (vragen).' })
  questions: number;
  @Field(() => Float, { nullable: true, description: 'Visits per opening hour; null when it was not open.' })
  visitsPerHour: number | null;
  @Field(() => Float, { nullable: true, description: 'Questions per opening hour; null when it was not open.' })
  questionsPerHour: number | null;
  @Field(() => VisitExpectation, {
    nullable: true,
    description: 'What peers bring; null when too few points look alike.',
  })
  expected: VisitExpectation | null;
  @Field(() => VisitRange, { nullable: true, description: 'Visits peers would have had in the hours it was open.' })
  expectedVisits: VisitRange | null;
  @Field(() => AgainstRange, { nullable: true, description: 'How it did against them; null when it cannot be said.' })
  against: AgainstRange | null;
  @Field(() => CoverageFigure, {
    nullable: true,
    description:
      'People to whom it is the only point near, within 2 and 5 km; inhabitants is all who live within 5 km. Null without a place or population points.',
  })
  gained: CoverageFigure | null;
}

/** The end of a trial. */
@InputType({ description: 'The end of a trial. With MOVE the new place is needed; otherwise it is left out.' })
export class CloseTrialInput {
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;
  @Field(() => ID, { description: 'UUID of the point on trial.' })
  locationId: string;
  @Field(() => TrialDecision, { description: 'Go on, stop or move.' })
  decision: TrialDecision;
  @Field(() => Day, {
    nullable: true,
    description: 'First day it is closed here (STOP, MOVE), no later than today; today when left out.',
  })
  day?: string | null;
  @Field(() => ID, { nullable: true, description: 'MOVE: UUID for the new point, made by the client.' })
  newId?: string | null;
  @Field(() => String, { nullable: true, description: 'MOVE: name of the new point; the same name when left out.' })
  name?: string | null;
  @Field(() => ID, { nullable: true, description: 'MOVE: code of its municipality; the same when left out.' })
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'MOVE: street.' })
  street?: string | null;
  @Field(() => String, { nullable: true, description: 'MOVE: house number.' })
  houseNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'MOVE: postcode, such as 7721 AA.' })
  postcode?: string | null;
  @Field(() => String, { nullable: true, description: 'MOVE: town.' })
  town?: string | null;
  @Field(() => Float, { nullable: true, description: 'MOVE: longitude in degrees, together with latitude.' })
  longitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'MOVE: latitude in degrees, together with longitude.' })
  latitude?: number | null;
}
