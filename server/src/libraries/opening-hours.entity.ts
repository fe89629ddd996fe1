import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Day, Time } from '../graphql/scalars.ts';
import { OpeningKind } from './location.enums.ts';

/** A weekly piece of opening hours; a day can have several. */
@ObjectType({
  description: 'A weekly piece of opening hours (openingstijd); a day can have several.',
  simpleResolvers: true,
})
@Entity('opening_hours')
export class OpeningHours {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId: string;

  @PrimaryColumn({ type: 'uuid', default: () => 'gen_random_uuid()' })
  id: string;

  @Column({ name: 'location_id', type: 'uuid' })
  locationId: string;

  @Field(() => OpeningKind, { description: 'What it is for.' })
  @Column({ type: 'text' })
  kind: OpeningKind;

  @Field(() => Int, { description: 'Day of the week: 1 is Monday, 7 is Sunday.' })
  @Column({ type: 'smallint' })
  weekday: number;

  @Field(() => Time, { description: 'From.' })
  @Column({ type: 'time' })
  opens: string;

  @Field(() => Time, { description: 'Until.' })
  @Column({ type: 'time' })
  closes: string;

  @Field(() => Day, { description: 'First day it holds.' })
  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'First day it no longer holds; null while open-ended.' })
  @Column({ name: 'valid_until', type: 'date', nullable: true })
  validUntil: string | null;

  @Field(() => String, { nullable: true, description: 'The partner whose consultation hour it is.' })
  @Column({ type: 'text', nullable: true })
  partner: string | null;
}
