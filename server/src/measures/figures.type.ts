import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day, Moment } from '../graphql/scalars.ts';
import { Code } from '../codes/code.type.ts';
import { Scope } from './scope.type.ts';
import { Standing } from './standing.type.ts';

/** How finely a series is cut. */
export enum Grain {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(Grain, {
  name: 'Grain',
  description: 'How finely a series is cut (per dag, week, maand, kwartaal of jaar).',
  valuesConfig: {
    DAY: { description: 'Days.' },
    WEEK: { description: 'ISO weeks, from Monday.' },
    MONTH: { description: 'Calendar months.' },
    QUARTER: { description: 'Calendar quarters.' },
    YEAR: { description: 'Calendar years.' },
  },
});

/** Visits per 1,000 inhabitants per year, with what it was computed from. */
@ObjectType({
  description:
    'Reach rate (bereik): visits per 1,000 inhabitants per year, annualised over the days of the period. Visits are not unique persons.',
  simpleResolvers: true,
})
export class ReachRate {
  @Field(() => Float, { description: 'Visits per 1,000 inhabitants per year.' })
  value: number;

  @Field(() => Int, { description: 'Numerator: visits in the period.' })
  visits: number;

  @Field(() => Int, { description: 'Denominator: inhabitants of the distinct municipalities served.' })
  inhabitants: number;

  @Field(() => Day, {
    description: 'The 1 January the inhabitants are of: the latest known on or before the end of the period.',
  })
  referenceDate: string;

  @Field(() => Int, { description: 'Days in the period.' })
  days: number;

  @Field(() => Int, { description: 'Days of the year that ends with the period: 365 or 366.' })
  daysInYear: number;

  @Field(() => String, { description: 'Source of the inhabitants.' })
  source: string;
}

/** A series of counts, as arrays of equal length. */
@ObjectType({
  description: 'A series of counts over the period (reeks), as arrays of equal length; a bucket without visits is 0.',
  simpleResolvers: true,
})
export class Series {
  @Field(() => Grain, { description: 'How finely it is cut.' })
  grain: Grain;

  @Field(() => [Day], { description: 'First day of each bucket; the first may lie before the period.' })
  starts: string[];

  @Field(() => [Int], { description: 'Visits in each bucket, as far as within the period.' })
  visits: number[];

  @Field(() => [Int], { description: 'Questions in each bucket, as far as within the period.' })
  questions: number[];
}

/** How often a code was counted. */
@ObjectType({
  description:
    'How often a topic or theme was asked. Visits of several codes do not add up: a visit can have more than one.',
  simpleResolvers: true,
})
export class CodeCount {
  @Field(() => Code, { description: 'The topic or theme.' })
  code: Code;

  @Field(() => Int, { description: 'Visits with at least one such question.' })
  visits: number;

  @Field(() => Int, { description: 'Questions.' })
  questions: number;

  @Field(() => Float, { description: 'Share of all questions with a code of this list, 0 to 1.' })
  share: number;
}

/** The figures of an organisation or area over a period. */
@ObjectType({
  description: 'Figures (cijfers) of an organisation or area over a period.',
  simpleResolvers: true,
})
export class Figures {
  @Field(() => Scope, { description: 'What they are about.' })
  scope: Scope;

  @Field(() => Standing, { description: 'How you stand to them: they are of your own library, or of others.' })
  standing: Standing;

  @Field(() => Day, { description: 'First day of the period.' })
  from: string;

  @Field(() => Day, { description: 'First day after the period.' })
  until: string;

  @Field(() => Boolean, { description: 'True when the period has ended; otherwise figures can still grow.' })
  complete: boolean;

  @Field(() => Moment, { description: 'Moment the figures were read.' })
  updatedAt: string;
}
