import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AccountResolver } from '../access/account.resolver.ts';
import { ApiTokenResolver } from '../access/api-token.resolver.ts';
import { DeskLinkResolver } from '../access/desk-link.resolver.ts';
import { CoverageResolver } from '../coverage/coverage.resolver.ts';
import { MemberResolver } from '../access/member.resolver.ts';
import { ImportResolver } from '../imports/import.resolver.ts';
import { LibraryResolver } from '../libraries/library.resolver.ts';
import { LocationResolver } from '../libraries/location.resolver.ts';
import { RegistrationsResolver } from '../live/registrations.resolver.ts';
import { DistributionResolver } from '../measures/distribution.resolver.ts';
import { FiguresResolver } from '../measures/figures.resolver.ts';
import { GrantResolver } from '../money/grant.resolver.ts';
import { MeasureResolver } from '../measures/measures/measure.resolver.ts';
import { MonthReportResolver } from '../measures/month-report.resolver.ts';
import { ReportedResolver } from '../measures/reported.resolver.ts';
import { ViewerResolver } from '../measures/viewer.resolver.ts';
import { MorningResolver } from '../morning/morning.resolver.ts';
import { MunicipalityResolver } from '../places/municipality.resolver.ts';
import { ComparisonResolver } from '../comparison/comparison.resolver.ts';
import { CodeResolver } from '../codes/code.resolver.ts';
import { ShownToOthersResolver } from '../disclosure/who-sees-what/shown-to-others.resolver.ts';
import { DeskSettingsResolver } from '../desk/desk-settings.resolver.ts';
import { OpenFiguresResolver } from '../open-figures/open-figures.resolver.ts';
import { OrganisationResolver } from '../directory/organisation.resolver.ts';
import { RegistrationResolver } from '../registration/registration.resolver.ts';
import { DeskDayResolver } from '../registration/desk-day.resolver.ts';
import { QuestionResolver } from '../registration/question.resolver.ts';
import { VisitResolver } from '../registration/visit.resolver.ts';
import { SignalResolver } from '../signals/signal.resolver.ts';
import { SurveyResolver } from '../survey/survey.resolver.ts';
import { SurveyStatementsResolver } from '../survey/survey-statements.resolver.ts';

/** Subscriptions bring their own events (live/), which wake and carry nothing; type-graphql asks for a carrier all the same. */
const notUsed = {
  publish: () => {},
  subscribe: () => {
    throw new Error('Give the subscription a `subscribe` of its own.');
  },
};

/** The API's schema, from the resolvers of every part of the platform. */
export function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      AccountResolver,
      MemberResolver,
      DeskLinkResolver,
      ApiTokenResolver,
      MunicipalityResolver,
      GrantResolver,
      LibraryResolver,
      LocationResolver,
      CodeResolver,
      OrganisationResolver,
      DeskSettingsResolver,
      VisitResolver,
      DeskDayResolver,
      QuestionResolver,
      RegistrationResolver,
      ImportResolver,
      FiguresResolver,
      DistributionResolver,
      ShownToOthersResolver,
      MeasureResolver,
      OpenFiguresResolver,
      ReportedResolver,
      MonthReportResolver,
      ViewerResolver,
      RegistrationsResolver,
      MorningResolver,
      CoverageResolver,
      SurveyResolver,
      SurveyStatementsResolver,
      ComparisonResolver,
      SignalResolver,
    ],
    // Input is checked by the scalars, by zod and by the rules of each operation, with messages in plain Dutch.
    validate: false,
    pubSub: notUsed,
  });
}
