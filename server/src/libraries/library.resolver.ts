import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Library } from './library.entity.ts';
import {
  SaveLibraryInput,
  SaveLibraryPayload,
  SaveSupportOrganisationInput,
  SaveSupportOrganisationPayload,
} from './organisation.inputs.ts';
import { saveLibrary } from './save-library.ts';
import { saveSupportOrganisation } from './save-support-organisation.ts';
import { SupportOrganisation } from './support-organisation.entity.ts';

/** Libraries and support organisations; everyone may read them. */
@Resolver(() => Library)
export class LibraryResolver {
  @Query(() => [Library], { description: 'All libraries, by name.' })
  libraries(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Library[]> {
    return context.read.list(info, 'Library', {});
  }

  @Query(() => Library, { nullable: true, description: 'One library; null when there is none with this id.' })
  async library(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'UUID.' }) id: string,
  ): Promise<Library | null> {
    return context.read.one(info, 'Library', '{t}.id = $1::uuid', [uuidOrNull(id)]);
  }

  @Query(() => [SupportOrganisation], { description: "All provincial support organisations (POI's), by name." })
  supportOrganisations(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SupportOrganisation[]> {
    return context.read.list(info, 'SupportOrganisation', {});
  }

  @Mutation(() => SaveLibraryPayload, {
    description: 'Adds a library or changes it, from today; for platform administrators.',
  })
  saveLibrary(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveLibraryInput, { description: 'The whole library.' }) input: SaveLibraryInput,
  ): Promise<SaveLibraryPayload> {
    return saveLibrary(context, info, input);
  }

  @Mutation(() => SaveSupportOrganisationPayload, {
    description: 'Adds a provincial support organisation or changes it; for platform administrators.',
  })
  saveSupportOrganisation(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveSupportOrganisationInput, { description: 'The whole support organisation.' })
    input: SaveSupportOrganisationInput,
  ): Promise<SaveSupportOrganisationPayload> {
    return saveSupportOrganisation(context, info, input);
  }
}
