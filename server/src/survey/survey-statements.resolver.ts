import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { Figures } from '../measures/figures.type.ts';
import { surveyStatementsOf } from './survey-statements.ts';
import { SurveyStatement } from './survey.type.ts';

/** The statements of the survey beside the other figures, for the parties of a point as for its library. */
@Resolver(() => Figures)
export class SurveyStatementsResolver {
  @FieldResolver(() => [SurveyStatement], {
    description:
      'What visitors agreed with in the measurement periods that ended in these days (stellingen van de enquête), per version in the order asked; empty where too few answered.',
  })
  surveyStatements(@Root() figures: Figures, @Ctx() context: RequestContext): Promise<SurveyStatement[]> {
    return surveyStatementsOf(context, figures.scope, figures.from, figures.until);
  }
}
