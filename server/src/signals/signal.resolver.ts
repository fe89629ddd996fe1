import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { ScopeInput } from '../measures/scope.type.ts';
import { answerSignal } from './answer-signal.ts';
import { SignalProposals } from './proposal.type.ts';
import { readProposals } from './read-proposals.ts';
import { readAnswersAtDesk, readSignalCounts, readSignals } from './read-signals.ts';
import { dropProposal, sendSignal } from './send-signal.ts';
import { AnswerSignalInput, SendSignalInput, SignalSubjectInput } from './signal.inputs.ts';
import { DropProposalPayload, SignalAnswer, SignalCounts, SignalPage, SignalPayload } from './signal.type.ts';

const libraryArgument = { description: 'UUID of the library.' };

/** Signals from libraries to municipalities (signalen). */
@Resolver()
export class SignalResolver {
  @Query(() => SignalPage, {
    nullable: true,
    description:
      'A page of the signals of a library for its coordinator, or of a municipality for its people; null for anyone else.',
  })
  signals(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, { nullable: true, description: 'UUID of the library that sent them.' })
    library: string | null,
    @Arg('municipality', () => ID, { nullable: true, description: 'Code of the municipality that got them.' })
    municipality: string | null,
    @Arg('after', () => String, {
      nullable: true,
      description: '`next` of the page before; the first page when left out, the last one beyond the end.',
    })
    after: string | null,
  ): Promise<SignalPage | null> {
    const asked = { library: library ?? null, municipality: municipality ?? null, after: after ?? null };
    return readSignals(context, asked);
  }

  @Query(() => SignalProposals, {
    nullable: true,
    description: 'What rose beyond chance at a library last month; null for anyone but its coordinator (voorstellen).',
  })
  signalProposals(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, libraryArgument) library: string,
  ): Promise<SignalProposals | null> {
    return readProposals(context, library);
  }

  @Query(() => [SignalAnswer], {
    nullable: true,
    description: 'What the municipality of a point answered in the last 30 days; null for who does not register there.',
  })
  signalAnswers(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, libraryArgument) library: string,
    @Arg('location', () => ID, { description: 'UUID of the point.' }) location: string,
  ): Promise<SignalAnswer[] | null> {
    return readAnswersAtDesk(context, library, location);
  }

  @Query(() => SignalCounts, {
    nullable: true,
    description: 'How many signals there are in an area; null for who may not know, and for a point.',
  })
  signalCounts(
    @Ctx() context: RequestContext,
    @Arg('scope', () => ScopeInput, { description: 'The area.' }) scope: ScopeInput,
  ): Promise<SignalCounts | null> {
    return readSignalCounts(context, scope);
  }

  @Mutation(() => SignalPayload, { description: 'Sends a signal to a municipality; for coordinators of the library.' })
  sendSignal(
    @Ctx() context: RequestContext,
    @Arg('input', () => SendSignalInput, { description: 'What about, and to whom.' }) input: SendSignalInput,
  ): Promise<SignalPayload> {
    return sendSignal(context, input);
  }

  @Mutation(() => DropProposalPayload, {
    description: 'Drops a proposal, which is not made again for that topic and month; for coordinators of the library.',
  })
  dropSignalProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => SignalSubjectInput, { description: 'What it is about.' }) input: SignalSubjectInput,
  ): Promise<DropProposalPayload> {
    return dropProposal(context, input);
  }

  @Mutation(() => SignalPayload, {
    description: 'Takes up, answers, solves or declines a signal; for the contact of the municipality.',
  })
  answerSignal(
    @Ctx() context: RequestContext,
    @Arg('input', () => AnswerSignalInput, { description: 'Which, and what with it.' }) input: AnswerSignalInput,
  ): Promise<SignalPayload> {
    return answerSignal(context, input);
  }
}
