import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Day } from '../graphql/scalars.ts';

/** A period in which a point is closed, whatever its weekly hours say. */
@ObjectType({
  description: 'A period in which a point is closed (sluiting), whatever its weekly opening hours say.',
  simpleResolvers: true,
})
@Entity('closure')
export class Closure {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id: string;

  @Column({ name: 'location_id', type: 'uuid' })
  locationId: string;

  @Field(() => Day, { description: 'First day it is closed.' })
  @Column({ name: 'from_day', type: 'date' })
  fromDay: string;

  @Field(() => Day, { description: 'First day it is open again (tot).' })
  @Column({ name: 'until_day', type: 'date' })
  untilDay: string;

  @Field(() => String, { description: 'Why, as visitors read it (reden).' })
  @Column({ type: 'text' })
  reason: string;
}
