import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';

/** A stretch of days. */
@ObjectType({ description: 'A stretch of days.', simpleResolvers: true })
export class Stretch {
  @Field(() => Day, { description: 'First day.' })
  from: string;
  @Field(() => Day, { description: 'First day after it.' })
  until: string;
}

/** Figures that are known per month or year only. */
@ObjectType({
  description:
    'Figures known per month or year only (gemeld per maand of jaar), beside the registrations: those that lie in the period whole.',
  simpleResolvers: true,
})
export class ReportedTotals {
  @Field(() => Int, { description: 'Visits, to add to those registered.' })
  visits: number;
  @Field(() => Int, { description: 'Questions, to add to those registered.' })
  questions: number;
  @Field(() => [Stretch], {
    description: 'Parts of the period of which figures are known for a longer time only, which cannot be cut.',
  })
  onlyKnownLonger: Stretch[];
}
