import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { OrganisationCategory, OrganisationRelation } from './organisation.enums.ts';
import { Organisation } from './organisation.type.ts';

/** An organisation as a coordinator (own surroundings) or an administrator (national) records it. */
@InputType({ description: 'An organisation to add to the directory or to change; see Organisation for each field.' })
export class SaveOrganisationInput {
  @Field(() => ID, { description: 'UUID, made by the client: a new one adds an organisation.' })
  id: string;
  @Field(() => ID, { nullable: true, description: 'UUID of the library that keeps it up; null = the national list.' })
  libraryId?: string | null;
  @Field(() => String, { description: 'Name, at most 120 characters, once in the directory.' })
  name: string;
  @Field(() => OrganisationCategory, { description: 'What kind of organisation it is.' })
  category: OrganisationCategory;
  @Field(() => OrganisationRelation, { description: 'Which way people go.' })
  relation: OrganisationRelation;
  @Field(() => ID, { nullable: true, description: 'Code of the municipality it works in.' })
  municipality?: string | null;
  @Field(() => String, { nullable: true, description: 'Public telephone number, at most 30 characters.' })
  telephone?: string | null;
  @Field(() => String, { nullable: true, description: 'Public e-mail address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Web address, https.' })
  website?: string | null;
  @Field(() => String, { nullable: true, description: 'When it can be reached, at most 200 characters.' })
  openingTimes?: string | null;
  @Field(() => String, { nullable: true, description: 'What the desk should know of it, at most 500 characters.' })
  note?: string | null;
}

/** Which organisation leaves the directory, and when. */
@InputType({ description: 'Which organisation ends, and when. Registrations that name it keep it.' })
export class EndOrganisationInput {
  @Field(() => ID, { description: 'UUID of the organisation.' })
  id: string;
  @Field(() => ID, { nullable: true, description: 'UUID of the library that keeps it up; null = the national list.' })
  libraryId?: string | null;
  @Field(() => Day, { description: 'First day it can no longer be chosen; tomorrow at the earliest.' })
  validUntil: string;
}

/** The saved organisation, or why it was not saved. */
@ObjectType({
  description: 'The saved organisation, or the problems that kept it from being saved.',
  simpleResolvers: true,
})
export class SaveOrganisationPayload {
  @Field(() => Organisation, { nullable: true, description: 'As it is now; null when there are problems.' })
  organisation: Organisation | null;
  @Field(() => [Problem], { description: 'Why nothing was saved; empty when it was.' })
  problems: Problem[];
}
