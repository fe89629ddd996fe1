import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { readDeskSettings, saveDeskSettings } from './desk-settings.ts';
import { DeskSettings, SaveDeskSettingsInput, SaveDeskSettingsPayload } from './desk-settings.type.ts';

/** What the desks of a library ask. */
@Resolver()
export class DeskSettingsResolver {
  @Query(() => DeskSettings, {
    nullable: true,
    description: 'Which optional fields the desks of a library ask; null for whoever does not register there.',
  })
  deskSettings(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
  ): Promise<DeskSettings | null> {
    return readDeskSettings(context, library);
  }

  @Mutation(() => SaveDeskSettingsPayload, {
    description: 'Chooses which optional fields the desks of a library ask; for its coordinators.',
  })
  saveDeskSettings(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveDeskSettingsInput, { description: 'The whole choice.' }) input: SaveDeskSettingsInput,
  ): Promise<SaveDeskSettingsPayload> {
    return saveDeskSettings(context, input);
  }
}
