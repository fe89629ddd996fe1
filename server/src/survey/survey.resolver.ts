import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { answerSurvey, findSurvey, typeOverSurveyAnswer } from './answer-survey.ts';
import { closeSurveyPeriod, openSurveyPeriod, surveyPeriods } from './periods.ts';
import { surveyResults } from './read-results.ts';
import { OpenSurveyPeriodInput, SurveyAnswerInput } from './survey.inputs.ts';
import { Survey, SurveyAnswerPayload, SurveyPeriod, SurveyPeriodPayload, SurveyResults } from './survey.type.ts';

const library = { description: 'UUID of the library.' };

/** What visitors think of the help (enquête). */
@Resolver()
export class SurveyResolver {
  @Query(() => Survey, {
    nullable: true,
    description: 'The survey of a point, for anyone who holds its link; null when there is no such point.',
  })
  survey(
    @Ctx() context: RequestContext,
    @Arg('location', () => ID, { description: 'UUID of the point.' }) location: string,
  ): Promise<Survey | null> {
    return findSurvey(context, location);
  }

  @Query(() => [SurveyPeriod], {
    nullable: true,
    description: 'Periods in which visitors are asked, the latest first; null unless you coordinate the library.',
  })
  surveyPeriods(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, library) libraryId: string,
    @Arg('location', () => ID, { nullable: true, description: 'UUID of a point: only what is about it.' })
    location?: string | null,
  ): Promise<SurveyPeriod[] | null> {
    return surveyPeriods(context, libraryId, location ?? null);
  }

  @Query(() => SurveyResults, {
    nullable: true,
    description: 'What a closed period told; null unless you coordinate its library, and while it is not closed.',
  })
  surveyResults(
    @Ctx() context: RequestContext,
    @Arg('library', () => ID, library) libraryId: string,
    @Arg('period', () => ID, { description: 'UUID of the period.' }) period: string,
    @Arg('location', () => ID, { nullable: true, description: 'UUID of one of its points: only that one.' })
    location?: string | null,
    @Arg('after', () => String, {
      nullable: true,
      description:
        '`nextImprovements` of the page before; their first page when left out, the last one beyond the end.',
    })
    after?: string | null,
  ): Promise<SurveyResults | null> {
    return surveyResults(context, { library: libraryId, period, location: location ?? null, after: after ?? null });
  }

  @Mutation(() => SurveyAnswerPayload, {
    description: 'Receives the answer of a visitor, from anyone, without keeping who, when or from where.',
  })
  answerSurvey(
    @Ctx() context: RequestContext,
    @Arg('input', () => SurveyAnswerInput, { description: 'What was answered.' }) input: SurveyAnswerInput,
  ): Promise<SurveyAnswerPayload> {
    return answerSurvey(context, input);
  }

  @Mutation(() => SurveyAnswerPayload, { description: 'Types over a paper answer, until its period is closed.' })
  typeOverSurveyAnswer(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, library) libraryId: string,
    @Arg('input', () => SurveyAnswerInput, { description: 'What was answered.' }) input: SurveyAnswerInput,
  ): Promise<SurveyAnswerPayload> {
    return typeOverSurveyAnswer(context, libraryId, input);
  }

  @Mutation(() => SurveyPeriodPayload, { description: 'Opens a period in which visitors are asked.' })
  openSurveyPeriod(
    @Ctx() context: RequestContext,
    @Arg('input', () => OpenSurveyPeriodInput, { description: 'Where and when.' }) input: OpenSurveyPeriodInput,
  ): Promise<SurveyPeriodPayload> {
    return openSurveyPeriod(context, input);
  }

  @Mutation(() => SurveyPeriodPayload, {
    description: 'Closes a period for good: nothing can be added any more, and its results are written down.',
  })
  closeSurveyPeriod(
    @Ctx() context: RequestContext,
    @Arg('libraryId', () => ID, library) libraryId: string,
    @Arg('period', () => ID, { description: 'UUID of the period.' }) period: string,
  ): Promise<SurveyPeriodPayload> {
    return closeSurveyPeriod(context, libraryId, period);
  }
}
