import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Day } from '../graphql/scalars.ts';
import { deskDay } from './desk-day.ts';
import { DeskDay } from './desk-day.type.ts';
import { recordZero, withdrawZero } from './zero-day.ts';
import { ZeroDayPayload } from './zero-day.type.ts';

/** A day at a point: what is registered, and whether it is known that nobody came. */
@Resolver()
export class DeskDayResolver {
  @Query(() => DeskDay, {
    nullable: true,
    description: 'What a desk shows of a day at its point, for those who may register there; null for anyone else.',
  })
  deskDay(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
    @Arg('location', () => ID, { description: 'UUID of the point.' }) location: string,
    @Arg('day', () => Day, { description: 'The day.' }) day: string,
  ): Promise<DeskDay | null> {
    return deskDay(context, library, location, day);
  }

  @Mutation(() => ZeroDayPayload, {
    description:
      'Records that nobody came on a day (nul), which is not the same as not registered. Refused with visits.',
  })
  recordZero(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, { description: 'UUID of the library.' }) libraryId: string,
    @Arg('locationId', () => ID, { description: 'UUID of the point.' }) locationId: string,
    @Arg('day', () => Day, { description: 'The day, not in the future.' }) day: string,
  ): Promise<ZeroDayPayload> {
    return recordZero(context, { libraryId, locationId, day });
  }

  @Mutation(() => ZeroDayPayload, { description: 'Withdraws a zero recorded by mistake: the day is not registered.' })
  withdrawZero(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, { description: 'UUID of the library.' }) libraryId: string,
    @Arg('locationId', () => ID, { description: 'UUID of the point.' }) locationId: string,
    @Arg('day', () => Day, { description: 'The day.' }) day: string,
  ): Promise<ZeroDayPayload> {
    return withdrawZero(context, { libraryId, locationId, day });
  }
}
