import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, type Relation } from 'typeorm';
import { Municipality } from '../places/municipality.entity.ts';
import { Location } from './location.entity.ts';
import { SupportOrganisation } from './support-organisation.entity.ts';

/** A library organisation; it runs points, often in several municipalities. */
@ObjectType({
  description: 'A library organisation (bibliotheekorganisatie): runs points, often in several municipalities.',
  simpleResolvers: true,
})
@Entity('library')
export class Library {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => Boolean, { description: 'True for an invented library of the demonstration network (demonstratie).' })
  @Column({ type: 'boolean', default: false })
  demonstration: boolean;

  @Field(() => SupportOrganisation, {
    nullable: true,
    description: 'The POI that advises it today; null when there is none.',
  })
  supportOrganisation: Relation<SupportOrganisation> | null;

  @Field(() => [Municipality], { description: 'Its service area today (werkgebied).' })
  municipalities: Relation<Municipality>[];

  @Field(() => [Location], { description: 'Its points; planned ones only for its own people.' })
  locations: Relation<Location>[];
}
