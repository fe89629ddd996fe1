import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';

/** The kinds of yearly figure kept of a municipality. */
export enum StatisticKind {
  INHABITANTS = 'INHABITANTS',
  EDUCATION_LOW = 'EDUCATION_LOW',
  EDUCATION_MIDDLE = 'EDUCATION_MIDDLE',
  EDUCATION_HIGH = 'EDUCATION_HIGH',
}

registerEnumType(StatisticKind, {
  name: 'StatisticKind',
  description: 'The kind of yearly figure of a municipality (soort statistiek).',
  valuesConfig: {
    INHABITANTS: { description: 'Inhabitants on 1 January (inwoners).' },
    EDUCATION_LOW: { description: 'People aged 15 to 75 with low education (laag onderwijsniveau).' },
    EDUCATION_MIDDLE: { description: 'People aged 15 to 75 with middle education (middelbaar onderwijsniveau).' },
    EDUCATION_HIGH: { description: 'People aged 15 to 75 with high education (hoog onderwijsniveau).' },
  },
});

/** A yearly figure of a municipality. */
@ObjectType({ description: 'A yearly figure of a municipality (statistiek), with its source.', simpleResolvers: true })
export class Statistic {
  @Field(() => StatisticKind, { description: 'What was counted.' })
  kind: StatisticKind;

  @Field(() => Day, {
    description: 'The day the figure is about (peildatum); 1 January where the source names a year only.',
  })
  referenceDate: string;

  @Field(() => Int, { description: 'Number of people.' })
  value: number;

  @Field(() => String, { description: 'Where the figure comes from (bron), such as CBS StatLine.' })
  source: string;
}
