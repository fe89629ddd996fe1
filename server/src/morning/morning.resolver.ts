import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Morning } from './morning.type.ts';
import { readMorning } from './read-morning.ts';

/** The morning view of a coordinator. */
@Resolver()
export class MorningResolver {
  @Query(() => Morning, {
    nullable: true,
    description:
      'What happened, what is missing and what waits at a library (ochtendbeeld); null for anyone but its coordinator.',
  })
  morning(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
  ): Promise<Morning | null> {
    return readMorning(context, library);
  }
}
