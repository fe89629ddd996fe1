import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { endOrganisation } from './end-organisation.ts';
import { listOrganisations } from './list-organisations.ts';
import { EndOrganisationInput, SaveOrganisationInput, SaveOrganisationPayload } from './organisation.inputs.ts';
import { Organisation } from './organisation.type.ts';
import { saveOrganisation } from './save-organisation.ts';

/** The shared directory of organisations (adresboek). */
@Resolver()
export class OrganisationResolver {
  @Query(() => [Organisation], {
    description:
      'The organisations of today by name: the national list, and for who is signed in those around one library (adresboek).',
  })
  organisations(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { nullable: true, description: 'UUID of the library whose surroundings to add.' })
    library: string | null,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name or the note, in any case.' })
    search: string | null,
  ): Promise<Organisation[]> {
    return listOrganisations(context, library, search);
  }

  @Mutation(() => SaveOrganisationPayload, {
    description: 'Adds or changes an organisation: a coordinator around the own library, an administrator nationally.',
  })
  saveOrganisation(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveOrganisationInput, { description: 'The whole organisation.' }) input: SaveOrganisationInput,
  ): Promise<SaveOrganisationPayload> {
    return saveOrganisation(context, input);
  }

  @Mutation(() => SaveOrganisationPayload, {
    description: 'Lets an organisation leave the directory. Registrations that name it keep it.',
  })
  endOrganisation(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndOrganisationInput, { description: 'Which organisation, and when.' })
    input: EndOrganisationInput,
  ): Promise<SaveOrganisationPayload> {
    return endOrganisation(context, input);
  }
}
