import { Field, ID, ObjectType } from 'type-graphql';
import { RegisteredCount } from './visit.type.ts';

/** What a desk shows of a day. */
@ObjectType({ description: 'What a desk shows of a day at its point (baliedag).', simpleResolvers: true })
export class DeskDay {
  @Field(() => RegisteredCount, { description: 'What the point has registered on that day.' })
  registered: RegisteredCount;

  @Field(() => Boolean, { description: 'True when it is recorded that nobody came (nul).' })
  zero: boolean;

  @Field(() => [ID], {
    description:
      'Topics of the point by use in the 90 days up to that day, most used first; a topic counts those below it too.',
  })
  usedTopics: string[];

  @Field(() => [ID], { description: 'Themes of the point, likewise.' })
  usedThemes: string[];
}
