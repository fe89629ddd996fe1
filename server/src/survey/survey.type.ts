import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { SurveyPeriodState } from './survey.enums.ts';

/** The survey of a point, as a visitor finds it. */
@ObjectType({
  description: 'The survey of a point, as whoever holds its link finds it (enquête).',
  simpleResolvers: true,
})
export class Survey {
  @Field(() => ID, { description: 'UUID of the point.' })
  locationId: string;

  @Field(() => String, { description: 'Name of the point.' })
  locationName: string;

  @Field(() => String, { description: 'Name of the library that runs it.' })
  libraryName: string;

  @Field(() => Boolean, { description: 'Part of the demonstration network.' })
  demonstration: boolean;

  @Field(() => ID, { nullable: true, description: 'UUID of the period that is open today; null when it asks nothing.' })
  periodId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the statements that period asks; null when none is open.',
  })
  version: number | null;

  @Field(() => [ID], { description: 'Keys of its statements, in order; empty when none is open.' })
  statements: string[];

  @Field(() => Day, { nullable: true, description: 'First day of the next period; null when none is planned.' })
  opensOn: string | null;
}

/** One point in a period. */
@ObjectType({ description: 'One point in a measurement period, with its response.', simpleResolvers: true })
export class SurveyPoint {
  @Field(() => ID, { description: 'UUID of the point.' })
  locationId: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Answers received.' })
  answers: number;

  @Field(() => Int, { description: 'Visits registered in the same days.' })
  visits: number;

  @Field(() => Float, { nullable: true, description: 'Answers / visits, 0-1; null when no visit is registered.' })
  response: number | null;
}

/** A stretch in which visitors are asked. */
@ObjectType({ description: 'A stretch of days in which visitors are asked (meetperiode).', simpleResolvers: true })
export class SurveyPeriod {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'UUID of the one point; null for all points of the library.' })
  locationId: string | null;

  @Field(() => Day, { description: 'First day.' })
  from: string;

  @Field(() => Day, { description: 'First day on which visitors can no longer answer.' })
  until: string;

  @Field(() => SurveyPeriodState, { description: 'How far it is today.' })
  state: SurveyPeriodState;

  @Field(() => Int, { description: 'Version of the statements; results of different versions do not compare.' })
  version: number;

  @Field(() => [ID], { description: 'Keys of its statements, in order.' })
  statements: string[];

  @Field(() => Int, {
    description:
      'Fewest answers that are told of this period (drempel): the threshold it was closed under, or the one of now when that is higher; of one that is not closed the one of now.',
  })
  fewestAnswers: number;

  @Field(() => [SurveyPoint], {
    description: 'Its points with their response; only the asked point when one was asked.',
  })
  points: SurveyPoint[];

  @Field(() => Float, {
    nullable: true,
    description: 'Mean score over these points; null before it is closed, and below `fewestAnswers`.',
  })
  meanScore: number | null;
}

/** How often something was answered. */
@ObjectType({ description: 'How often something was answered.', simpleResolvers: true })
export class SurveyCount {
  @Field(() => ID, { description: 'The answer: a code, or the number itself.' })
  code: string;

  @Field(() => Int, { nullable: true, description: 'How often; null when hidden.' })
  answers: number | null;

  @Field(() => Boolean, {
    description: 'Given by fewer than `fewestAnswers` of the period, or hidden so that those cannot be worked out.',
  })
  hidden: boolean;
}

/** Answers that are numbers. */
@ObjectType({ description: 'What answers that are numbers come to (spreiding).', simpleResolvers: true })
export class SurveySpread {
  @Field(() => ID, { description: '"score", or the key of a statement.' })
  key: string;

  @Field(() => Int, { nullable: true, description: 'How many answered; null below `fewestAnswers` of the period.' })
  n: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean; null where `n` is.' })
  mean: number | null;

  @Field(() => Float, { nullable: true, description: 'A quarter answered this or lower (eerste kwartiel).' })
  lowerQuartile: number | null;

  @Field(() => Float, { nullable: true, description: 'Half answered this or lower (mediaan).' })
  median: number | null;

  @Field(() => Float, { nullable: true, description: 'Three quarters answered this or lower (derde kwartiel).' })
  upperQuartile: number | null;

  @Field(() => [SurveyCount], { description: 'How often each number was given; empty where `n` is null.' })
  counts: SurveyCount[];
}

/** A statement, added up for whoever may read the score. */
@ObjectType({
  description: 'How far visitors agree with a statement of the survey, over enough answers to be told (stelling).',
  simpleResolvers: true,
})
export class SurveyStatement {
  @Field(() => Int, { description: 'Version of the wording; versions do not compare.' })
  version: number;

  @Field(() => ID, { description: 'Key of the statement.' })
  key: string;

  @Field(() => Int, { description: 'How many answered.' })
  n: number;

  @Field(() => Float, { description: 'Mean, 1 (not at all) to 5 (fully).' })
  mean: number;

  @Field(() => Float, { description: 'A quarter answered this or lower (eerste kwartiel).' })
  lowerQuartile: number;

  @Field(() => Float, { description: 'Half answered this or lower (mediaan).' })
  median: number;

  @Field(() => Float, { description: 'Three quarters answered this or lower (derde kwartiel).' })
  upperQuartile: number;
}

/** A question with a list of answers. */
@ObjectType({ description: 'How the answers to a question with a list are spread.', simpleResolvers: true })
export class SurveyDistribution {
  @Field(() => ID, { description: 'The question: reason, opinion, age, gender or language.' })
  key: string;

  @Field(() => Int, { nullable: true, description: 'How many answered it; null below `fewestAnswers` of the period.' })
  n: number | null;

  @Field(() => [SurveyCount], { description: 'How often each was answered; empty where `n` is null.' })
  counts: SurveyCount[];
}

/** What a closed period told. */
@ObjectType({
  description: 'What a closed period told, added up over `fewestAnswers` or more (uitslag).',
  simpleResolvers: true,
})
export class SurveyResults {
  @Field(() => SurveyPeriod, { description: 'The period.' })
  period: SurveyPeriod;

  @Field(() => Int, { description: 'Answers received.' })
  answers: number;

  @Field(() => Int, { description: 'Visits registered in the same days.' })
  visits: number;

  @Field(() => Float, { nullable: true, description: 'Answers / visits, 0-1; null when no visit is registered.' })
  response: number | null;

  @Field(() => SurveySpread, { description: 'The score from 0 to 10.' })
  score: SurveySpread;

  @Field(() => [SurveySpread], { description: 'The statements, in order; 1 (not at all) to 5 (fully).' })
  statements: SurveySpread[];

  @Field(() => [SurveyDistribution], {
    description: 'Reason and opinion; of the whole period also age, gender and language, as visitors say it.',
  })
  distributions: SurveyDistribution[];

  @Field(() => [String], {
    description: 'What could be better, a page of 50 at most, in alphabetical order; of the whole period only.',
  })
  improvements: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the next page of what could be better begins, for `after`; null on the last page.',
  })
  nextImprovements: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is left out and why, in plain Dutch; null when nothing is.',
  })
  explanation: string | null;
}

/** Whether an answer was received. */
@ObjectType({ description: 'Whether an answer was received, or why not.', simpleResolvers: true })
export class SurveyAnswerPayload {
  @Field(() => Boolean, { description: 'True when it was received, now or before under the same id.' })
  received: boolean;

  @Field(() => [Problem], { description: 'Why it was not; empty when it was.' })
  problems: Problem[];
}

/** A period, or why there is none. */
@ObjectType({ description: 'A measurement period, or why nothing was done.', simpleResolvers: true })
export class SurveyPeriodPayload {
  @Field(() => ID, { nullable: true, description: 'UUID of the period; null when nothing was done.' })
  periodId: string | null;

  @Field(() => [Problem], { description: 'Why nothing was done; empty otherwise.' })
  problems: Problem[];
}
