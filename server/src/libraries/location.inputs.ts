import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day, Time } from '../graphql/scalars.ts';
import { Location } from './location.entity.ts';
import { AccessMode, HostKind, LocationLabel, LocationState, OpeningKind, ServiceVariant } from './location.enums.ts';

/** Everything a coordinator says of a point. */
@InputType({ description: 'Everything a coordinator says of a point; see Location for the meaning of each field.' })
export class SaveLocationInput {
  @Field(() => ID, { description: 'UUID, made by the client: a new one adds a point.' })
  id: string;
  @Field(() => ID, { description: 'UUID of the library that runs it.' })
  libraryId: string;
  @Field(() => ID, { description: 'Code of the municipality it lies in.' })
  municipality: string;
  @Field(() => String, { description: 'Name, at most 120 characters.' })
  name: string;
  @Field(() => LocationLabel, { description: 'IDO, Infopunt or both.' })
  label: LocationLabel;
  @Field(() => HostKind, { description: 'The kind of place it is in.' })
  hostKind: HostKind;
  @Field(() => String, { nullable: true, description: 'Name of the host.' })
  hostName?: string | null;
  @Field(() => Boolean, { description: 'True inside a library.' })
  insideLibrary: boolean;
  @Field(() => ServiceVariant, { description: 'How help is offered.' })
  variant: ServiceVariant;
  @Field(() => AccessMode, { description: 'Walk-in or by appointment.' })
  accessMode: AccessMode;
  @Field(() => Boolean, { description: 'There is a private space to talk.' })
  privateSpace: boolean;
  @Field(() => String, { nullable: true, description: 'Street.' })
  street?: string | null;
  @Field(() => String, { nullable: true, description: 'House number with addition.' })
  houseNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'Postcode, such as 7721 AA.' })
  postcode?: string | null;
  @Field(() => String, { nullable: true, description: 'Town.' })
  town?: string | null;
  @Field(() => Float, { nullable: true, description: 'Longitude in degrees, together with latitude.' })
  longitude?: number | null;
  @Field(() => Float, { nullable: true, description: 'Latitude in degrees, together with longitude.' })
  latitude?: number | null;
  @Field(() => String, { nullable: true, description: 'Telephone number for visitors.' })
  telephone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address for visitors.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Web address, https.' })
  website?: string | null;
  @Field(() => [String], { description: 'What makes it accessible, in words.' })
  accessibility: string[];
  @Field(() => [String], { description: 'Languages spoken.' })
  languages: string[];
  @Field(() => LocationState, { description: 'The state it is in.' })
  state: LocationState;
  @Field(() => Day, { nullable: true, description: 'First day.' })
  opensOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day it is closed for good; needed when closed.' })
  closesOn?: string | null;
}

/** A weekly piece of opening hours. */
@InputType({ description: 'A weekly piece of opening hours; see OpeningHours.' })
export class OpeningHoursInput {
  @Field(() => OpeningKind, { description: 'What it is for.' })
  kind: OpeningKind;
  @Field(() => Int, { description: 'Day of the week: 1 is Monday, 7 is Sunday.' })
  weekday: number;
  @Field(() => Time, { description: 'From.' })
  opens: string;
  @Field(() => Time, { description: 'Until, later than from.' })
  closes: string;
  @Field(() => Day, { description: 'First day it holds.' })
  validFrom: string;
  @Field(() => Day, { nullable: true, description: 'First day it no longer holds.' })
  validUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'The partner whose consultation hour it is.' })
  partner?: string | null;
}

/** All opening hours of a point. */
@InputType({ description: 'All opening hours of a point: what is left out is removed.' })
export class SaveOpeningHoursInput {
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;
  @Field(() => ID, { description: 'UUID of the point.' })
  locationId: string;
  @Field(() => [OpeningHoursInput], { description: 'The pieces, at most 100.' })
  hours: OpeningHoursInput[];
}

/** A period in which a point is closed. */
@InputType({ description: 'A period in which a point is closed; see Closure.' })
export class ClosureInput {
  @Field(() => Day, { description: 'First day it is closed.' })
  fromDay: string;
  @Field(() => Day, { description: 'First day it is open again, later than the first day closed.' })
  untilDay: string;
  @Field(() => String, { description: 'Why, as visitors read it; at most 120 characters, without personal data.' })
  reason: string;
}

/** All closures of a point. */
@InputType({ description: 'All closures of a point, also those of the past: what is left out is removed.' })
export class SaveClosuresInput {
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;
  @Field(() => ID, { description: 'UUID of the point.' })
  locationId: string;
  @Field(() => [ClosureInput], { description: 'The closures, at most 200.' })
  closures: ClosureInput[];
}

/** The saved point, or why it was not saved. */
@ObjectType({ description: 'The saved point, or the problems that kept it from being saved.', simpleResolvers: true })
export class SaveLocationPayload {
  @Field(() => Location, { nullable: true, description: 'The point as it is now; null when there are problems.' })
  location: Location | null;
  @Field(() => [Problem], { description: 'Why nothing was saved; empty when it was.' })
  problems: Problem[];
}
