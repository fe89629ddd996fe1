import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Location } from '../libraries/location.entity.ts';
import { CodeByKeyLoader } from '../codes/code-by-key.loader.ts';
import { Code } from '../codes/code.type.ts';
import { registerVisit } from './register-visit.ts';
import { registeredToday } from './registered-today.ts';
import type { StoredVisit } from './stored-visit.ts';
import { undoVisit } from './undo-visit.ts';
import { RegisterVisitInput } from './visit.inputs.ts';
import { Question, RegisterVisitPayload, RegisteredCount, UndoVisitPayload, Visit } from './visit.type.ts';

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
    const outcome = await registerVisit(context, input);
    if ('problems' in outcome)
      return { visit: null, alreadyRegistered: false, registered: null, problems: outcome.problems };
    return { ...outcome, visit: asVisit(outcome.visit), problems: [] };
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

/** The labels of a question's codes, also of codes that may no longer be chosen. */
@Resolver(() => Question)
export class QuestionResolver {
  @FieldResolver(() => Code, { nullable: true, description: 'Topic (onderwerp); null at an Infopunt.' })
  topic(@Root() question: { topic: string | null }, @Ctx() context: RequestContext): Promise<Code | null> | null {
    return question.topic === null ? null : context.loaders.of(CodeByKeyLoader).load(`TOPIC ${question.topic}`);
  }

  @FieldResolver(() => Code, { nullable: true, description: 'Theme (thema); null at an IDO.' })
  theme(@Root() question: { theme: string | null }, @Ctx() context: RequestContext): Promise<Code | null> | null {
    return question.theme === null ? null : context.loaders.of(CodeByKeyLoader).load(`THEME ${question.theme}`);
  }
}

/** The stored row is what the field resolvers start from. */
const asVisit = (stored: StoredVisit) => stored as unknown as Visit;
