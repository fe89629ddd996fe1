import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Location } from '../libraries/location.entity.ts';
import { correctVisit } from './correct-visit.ts';
import { registerInBulk } from './register-in-bulk.ts';
import { type Registered, registerVisit } from './register-visit.ts';
import { registeredToday } from './registered-today.ts';
import type { StoredVisit } from './stored-visit.ts';
import { removeVisit, undoVisit } from './undo-visit.ts';
import { RegisterVisitInput } from './visit.inputs.ts';
import { RegisterVisitPayload, RegisterVisitsPayload, RegisteredCount, UndoVisitPayload, Visit } from './visit.type.ts';

/** Registering visits at the desk. */
@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => RegisteredCount, {
    nullable: true,
    description: 'What a point has registered today, for those who may register there; null for anyone else.',
  })
  registeredToday(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { description: 'UUID of the library.' }) library: string,
    @Arg('location', () => ID, { description: 'UUID of the point.' }) location: string,
  ): Promise<RegisteredCount | null> {
    return registeredToday(context, library, location);
  }

  @Mutation(() => RegisterVisitPayload, {
    description: 'Registers an anonymous visit with its questions; sent again with the same id it is stored once.',
  })
  async registerVisit(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterVisitInput, { description: 'The visit.' }) input: RegisterVisitInput,
  ): Promise<RegisterVisitPayload> {
    return asPayload(await registerVisit(context, input));
  }

  @Mutation(() => RegisterVisitsPayload, {
    description:
      'Registers 1 to 500 anonymous visits at once, with a result for each; one that is wrong hinders no other. For what waited without a network, and for other systems.',
  })
  registerVisits(
    @Ctx() context: RequestContext,
    @Arg('visits', () => [RegisterVisitInput], { description: 'The visits.' }) visits: RegisterVisitInput[],
  ): Promise<RegisterVisitsPayload> {
    return registerInBulk(context, visits);
  }

  @Mutation(() => RegisterVisitPayload, {
    description:
      'Gives a visit other content, also another day or another point of its library: by whoever registered it for ten minutes, by the coordinator always.',
  })
  async correctVisit(
    @Ctx() context: RequestContext,
    @Arg('input', () => RegisterVisitInput, { description: 'The visit as it should be, with the id it has.' })
    input: RegisterVisitInput,
  ): Promise<RegisterVisitPayload> {
    return asPayload(await correctVisit(context, input));
  }

  @Mutation(() => UndoVisitPayload, {
    description: 'Takes back a visit registered by mistake, within ten minutes, by whoever registered it.',
  })
  undoVisit(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, { description: 'UUID of the library.' }) libraryId: string,
    @Arg('visitId', () => ID, { description: 'UUID of the visit.' }) visitId: string,
  ): Promise<UndoVisitPayload> {
    return undoVisit(context, libraryId, visitId);
  }

  @Mutation(() => UndoVisitPayload, {
    description: 'Removes a visit that should not be there, by the coordinator; however long ago it was registered.',
  })
  removeVisit(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, { description: 'UUID of the library.' }) libraryId: string,
    @Arg('visitId', () => ID, { description: 'UUID of the visit.' }) visitId: string,
  ): Promise<UndoVisitPayload> {
    return removeVisit(context, libraryId, visitId);
  }

  @FieldResolver(() => Location, { description: 'The point.' })
  async location(
    @Root() visit: Visit,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Location> {
    const where = '{t}.library_id = $1 and {t}.id = $2';
    return (await context.read.one<Location>(info, 'Location', where, [visit.libraryId, visit.locationId]))!;
  }
}

const asPayload = (outcome: Registered): RegisterVisitPayload =>
  'problems' in outcome
    ? { visit: null, alreadyRegistered: false, registered: null, problems: outcome.problems }
    : { ...outcome, visit: asVisit(outcome.visit), problems: [] };

/** The stored row is what the field resolvers start from. */
const asVisit = (stored: StoredVisit) => stored as unknown as Visit;
