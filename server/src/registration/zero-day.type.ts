import { Field, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';

/** What a day became. */
@ObjectType({ description: 'Whether a day is recorded as one without visitors now.', simpleResolvers: true })
export class ZeroDayPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: recorded as zero (nul); false: not registered; null when there are problems.',
  })
  zero: boolean | null;

  @Field(() => [Problem], { description: 'Why nothing changed; empty when it is as asked.' })
  problems: Problem[];
}
