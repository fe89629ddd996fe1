import { Field, ObjectType } from 'type-graphql';
import { Day, Time } from '../graphql/scalars.ts';

/** Whether a point is open now, and when next. */
@ObjectType({
  description: 'Whether a point is open now (nu open) and when next, within 60 days.',
  simpleResolvers: true,
})
export class OpeningStatus {
  @Field(() => Boolean, { description: 'Open at this moment.' })
  openNow: boolean;

  @Field(() => Time, { nullable: true, description: 'When it closes today; null when it is not open now.' })
  closesAt: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The next day it opens, today included; null when that is not known.',
  })
  nextDay: string | null;

  @Field(() => Time, { nullable: true, description: 'When it opens on that day.' })
  nextOpens: string | null;

  @Field(() => Time, { nullable: true, description: 'When it closes again on that day.' })
  nextCloses: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the public holiday that keeps it closed today.' })
  holiday: string | null;
}
