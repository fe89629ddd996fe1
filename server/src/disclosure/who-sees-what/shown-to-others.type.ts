import { Field, Int, ObjectType } from 'type-graphql';
import { Day } from '../../graphql/scalars.ts';

/** A count of a library's own beside what others see of it. */
@ObjectType({ description: 'A count of your own beside what others see of it.', simpleResolvers: true })
export class ShownCell {
  @Field(() => String, { description: 'What people read, in Dutch.' })
  label: string;

  @Field(() => Int, { description: 'Visits as they were registered, as you see them.' })
  visits: number;

  @Field(() => Int, { nullable: true, description: 'Visits as municipality, POI and KB see them; null when hidden.' })
  shown: number | null;
}

/** A distribution of a library's own beside what others see of it. */
@ObjectType({
  description: 'A distribution of your own beside what others see of it (voorbeeld).',
  simpleResolvers: true,
})
export class ShownExample {
  @Field(() => String, { description: 'Name of the point.' })
  point: string;

  @Field(() => String, { description: 'What visits are divided by, in Dutch.' })
  dimension: string;

  @Field(() => Day, { description: 'First day.' })
  from: string;

  @Field(() => Day, { description: 'First day after the period.' })
  until: string;

  @Field(() => [ShownCell], { description: 'The codes, in the order of their list.' })
  cells: ShownCell[];

  @Field(() => Int, { description: 'All visits of which it was asked; everyone sees this.' })
  total: number;

  @Field(() => Boolean, { description: 'True: decided; false: others see nothing of it yet.' })
  decided: boolean;
}

/** Who sees what of a library. */
@ObjectType({ description: 'Who sees what of a library (wie ziet wat van ons).', simpleResolvers: true })
export class ShownToOthers {
  @Field(() => Int, {
    description: 'Counts of visitors from 1 up to this are hidden from municipality, POI and KB (drempel).',
  })
  partiesThreshold: number;

  @Field(() => Int, { description: 'Public counts are rounded to a multiple of this.' })
  publicRounding: number;

  @Field(() => Int, { description: 'Public shares are told of at least so many.' })
  publicShares: number;

  @Field(() => [ShownExample], {
    description:
      'Examples of your own figures: your busiest point in the last month that is over, and in the last year that is over. Empty without visits.',
  })
  examples: ShownExample[];
}
