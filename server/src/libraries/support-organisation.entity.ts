import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, type Relation } from 'typeorm';
import { Province } from '../places/province.entity.ts';
import { Library } from './library.entity.ts';

/** A provincial support organisation (POI). */
@ObjectType({
  description: 'A provincial support organisation (POI): advises the libraries of its provinces.',
  simpleResolvers: true,
})
@Entity('support_organisation')
export class SupportOrganisation {
  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Name, such as Rijnbrink.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => [Province], { description: 'Provinces it works in.' })
  provinces: Province[];

  @Field(() => [Library], { description: 'Libraries it advises today, wherever their points lie.' })
  libraries: Relation<Library>[];

  @Column({ type: 'boolean', default: false })
  demonstration: boolean;
}
