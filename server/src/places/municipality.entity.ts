import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, type Relation } from 'typeorm';
import { Library } from '../libraries/library.entity.ts';
import { Location } from '../libraries/location.entity.ts';
import { Province } from './province.entity.ts';

/** A municipality; it finances, promotes and directs the points on its ground. */
@ObjectType({
  description: 'A municipality (gemeente): finances, promotes and directs the points on its ground.',
  simpleResolvers: true,
})
@Entity('municipality')
export class Municipality {
  @Field(() => ID, { description: 'Code of CBS, such as GM0148.' })
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Field(() => String, { description: 'Name, such as Dalfsen.' })
  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'province_code', type: 'text' })
  provinceCode: string;

  @Field(() => Province, { description: 'The province it lies in.' })
  province: Province;

  @Field(() => Float, { description: 'Longitude of its centre in degrees (WGS84).' })
  @Column({ type: 'double precision' })
  longitude: number;

  @Field(() => Float, { description: 'Latitude of its centre in degrees (WGS84).' })
  @Column({ type: 'double precision' })
  latitude: number;

  @Field(() => [Library], {
    description: 'Libraries whose service area it belongs to today (werkgebied); there can be more than one.',
  })
  libraries: Relation<Library>[];

  @Field(() => [Location], { description: 'Points on its ground, in every state but planned ones of other libraries.' })
  locations: Relation<Location>[];
}
