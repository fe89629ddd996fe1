import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, type Relation } from 'typeorm';
import { Day } from '../graphql/scalars.ts';
import { Municipality } from '../places/municipality.entity.ts';
import { Closure } from './closure.entity.ts';
import { Library } from './library.entity.ts';
import { AccessMode, HostKind, LocationLabel, LocationState, ServiceVariant } from './location.enums.ts';
import { OpeningHours } from './opening-hours.entity.ts';

/** An information point: where people get help. */
@ObjectType({
  description: 'An information point (locatie, informatiepunt): where people get help.',
  simpleResolvers: true,
})
@Entity('location')
export class Location {
  @PrimaryColumn({ name: 'library_id', type: 'uuid' })
  libraryId: string;

  @Field(() => ID, { description: 'UUID.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => Library, { description: 'The library that runs it.' })
  library: Relation<Library>;

  @Column({ name: 'municipality_code', type: 'text' })
  municipalityCode: string;

  @Field(() => Municipality, { description: 'The municipality it lies in now.' })
  municipality: Relation<Municipality>;

  @Field(() => String, { description: 'Name.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => LocationLabel, { description: 'IDO, Infopunt or both (label).' })
  @Column({ type: 'text' })
  label: LocationLabel;

  @Field(() => HostKind, { description: 'The kind of place it is in.' })
  @Column({ name: 'host_kind', type: 'text' })
  hostKind: HostKind;

  @Field(() => String, { nullable: true, description: 'Name of the host, such as a community centre (gastlocatie).' })
  @Column({ name: 'host_name', type: 'text', nullable: true })
  hostName: string | null;

  @Field(() => Boolean, { description: 'True inside a library, false outside (buiten de bibliotheek).' })
  @Column({ name: 'inside_library', type: 'boolean' })
  insideLibrary: boolean;

  @Field(() => ServiceVariant, { description: 'How help is offered.' })
  @Column({ type: 'text' })
  variant: ServiceVariant;

  @Field(() => AccessMode, { description: 'Walk-in or by appointment.' })
  @Column({ name: 'access_mode', type: 'text' })
  accessMode: AccessMode;

  @Field(() => Boolean, { description: 'There is a private space to talk (privéruimte).' })
  @Column({ name: 'private_space', type: 'boolean' })
  privateSpace: boolean;

  @Field(() => String, { nullable: true, description: 'Street (straat).' })
  @Column({ type: 'text', nullable: true })
  street: string | null;

  @Field(() => String, { nullable: true, description: 'House number with addition (huisnummer).' })
  @Column({ name: 'house_number', type: 'text', nullable: true })
  houseNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode, such as 7721 AA.' })
  @Column({ type: 'text', nullable: true })
  postcode: string | null;

  @Field(() => String, { nullable: true, description: 'Town (plaats).' })
  @Column({ type: 'text', nullable: true })
  town: string | null;

  @Field(() => Float, { nullable: true, description: 'Longitude in degrees (WGS84).' })
  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Latitude in degrees (WGS84).' })
  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Field(() => String, { nullable: true, description: 'Telephone number for visitors.' })
  @Column({ type: 'text', nullable: true })
  telephone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address for visitors.' })
  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Web address, https.' })
  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Field(() => [String], { description: 'What makes it accessible, in words (toegankelijkheid).' })
  @Column({ type: 'text', array: true })
  accessibility: string[];

  @Field(() => [String], { description: 'Languages spoken, in Dutch words (talen).' })
  @Column({ type: 'text', array: true })
  languages: string[];

  @Field(() => LocationState, { description: 'The state it is in.' })
  @Column({ type: 'text' })
  state: LocationState;

  @Field(() => Day, { nullable: true, description: 'First day, expected when planned; null when always known open.' })
  @Column({ name: 'opens_on', type: 'date', nullable: true })
  opensOn: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it is closed for good.' })
  @Column({ name: 'closes_on', type: 'date', nullable: true })
  closesOn: string | null;

  @Field(() => [OpeningHours], { description: 'Weekly opening hours, also past and future ones.' })
  openingHours: Relation<OpeningHours>[];

  /** All of them as read; who may see which of them, the resolver says. */
  closures: Relation<Closure>[];

  @Field(() => Boolean, { description: 'True for an invented point of the demonstration network.' })
  @Column({ type: 'boolean', default: false })
  demonstration: boolean;
}
