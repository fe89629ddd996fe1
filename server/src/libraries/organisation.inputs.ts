import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Library } from './library.entity.ts';
import { SupportOrganisation } from './support-organisation.entity.ts';

/** A library as an administrator records it. */
@InputType({ description: 'A library as a platform administrator records it (bibliotheek).' })
export class SaveLibraryInput {
  @Field(() => ID, { description: 'UUID, made by the client: a new one adds a library.' })
  id: string;
  @Field(() => String, { description: 'Name, at most 120 characters.' })
  name: string;
  @Field(() => ID, { nullable: true, description: 'UUID of the POI that advises it from today; null = none.' })
  supportOrganisation?: string | null;
  @Field(() => [ID], { description: 'Codes of the municipalities of its service area from today (werkgebied).' })
  municipalities: string[];
}

/** A support organisation as an administrator records it. */
@InputType({ description: 'A provincial support organisation as a platform administrator records it (POI).' })
export class SaveSupportOrganisationInput {
  @Field(() => ID, { description: 'UUID, made by the client: a new one adds a support organisation.' })
  id: string;
  @Field(() => String, { description: 'Name, at most 120 characters.' })
  name: string;
  @Field(() => [ID], { description: 'Codes of the provinces it works in, one or more.' })
  provinces: string[];
}

/** The saved library, or why it was not saved. */
@ObjectType({ description: 'The saved library, or the problems that kept it from being saved.', simpleResolvers: true })
export class SaveLibraryPayload {
  @Field(() => Library, { nullable: true, description: 'The library as it is now; null when there are problems.' })
  library: Library | null;
  @Field(() => [Problem], { description: 'Why nothing was saved; empty when it was.' })
  problems: Problem[];
}

/** The saved support organisation, or why it was not saved. */
@ObjectType({
  description: 'The saved support organisation, or the problems that kept it from being saved.',
  simpleResolvers: true,
})
export class SaveSupportOrganisationPayload {
  @Field(() => SupportOrganisation, { nullable: true, description: 'As it is now; null when there are problems.' })
  supportOrganisation: SupportOrganisation | null;
  @Field(() => [Problem], { description: 'Why nothing was saved; empty when it was.' })
  problems: Problem[];
}
