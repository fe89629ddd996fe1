import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../graphql/request-context.ts';
import { readShownToOthers } from './read-shown-to-others.ts';
import { ShownToOthers } from './shown-to-others.type.ts';

/** Who sees what of a library. */
@Resolver()
export class ShownToOthersResolver {
  @Query(() => ShownToOthers, {
    nullable: true,
    description:
      'Who sees what of a library, with its own figures as examples (wie ziet wat van ons). Null for anyone but its coordinators.',
  })
  shownToOthers(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
  ): Promise<ShownToOthers | null> {
    return readShownToOthers(context, library);
  }
}
