import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';

/** Why figures of a stretch of days differ. */
export enum BandKind {
  BREAK = 'BREAK',
  CLOSURE = 'CLOSURE',
  ANNOUNCEMENT = 'ANNOUNCEMENT',
}
registerEnumType(BandKind, {
  name: 'BandKind',
  description: 'Why figures of a stretch of days differ from those around it (soort band).',
  valuesConfig: {
    BREAK: { description: 'From this day figures are counted in another way (reeksbreuk); one day wide.' },
    CLOSURE: { description: 'A point is closed (sluiting).' },
    ANNOUNCEMENT: { description: 'The point is new, or closes for good (aankondiging).' },
  },
});

/** A stretch of days to mark in a chart. */
@ObjectType({ description: 'A stretch of days to mark in a chart (band).', simpleResolvers: true })
export class Band {
  @Field(() => BandKind, { description: 'What it marks.' })
  kind: BandKind;

  @Field(() => Day, { description: 'First day; never before the period.' })
  from: string;

  @Field(() => Day, { description: 'First day after it; never after the period.' })
  until: string;

  @Field(() => String, { description: 'What to read, in Dutch.' })
  text: string;
}
