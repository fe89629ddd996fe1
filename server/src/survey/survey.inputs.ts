import { Field, ID, InputType, Int } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { SurveyAge, SurveyGender, SurveyLanguage, SurveyOpinion, SurveyReason } from './survey.enums.ts';

/** How far a visitor agrees with a statement. */
@InputType({ description: 'How far a visitor agrees with a statement (stelling).' })
export class StatementAnswerInput {
  @Field(() => ID, { description: 'Key of the statement.' })
  key: string;

  @Field(() => Int, { description: '1 (not at all) to 5 (fully): helemaal niet mee eens tot helemaal mee eens.' })
  agreement: number;
}

/** What a visitor answered. Everything asked may be left open. */
@InputType({ description: 'What a visitor answered to the survey; every question may be left open.' })
export class SurveyAnswerInput {
  @Field(() => ID, { description: 'UUID made by whoever sends it; sent again with the same id it is one answer.' })
  id: string;

  @Field(() => ID, { description: 'UUID of the point.' })
  locationId: string;

  @Field(() => ID, { description: 'UUID of the period.' })
  periodId: string;

  @Field(() => SurveyReason, { nullable: true, description: 'What they came for.' })
  reason?: SurveyReason | null;

  @Field(() => SurveyOpinion, { nullable: true, description: 'What they thought of the help.' })
  opinion?: SurveyOpinion | null;

  @Field(() => [StatementAnswerInput], { defaultValue: [], description: 'How far they agree; each statement once.' })
  statements: StatementAnswerInput[];

  @Field(() => Int, { nullable: true, description: 'Score from 0 to 10 (rapportcijfer).' })
  score?: number | null;

  @Field(() => SurveyAge, { nullable: true, description: 'Age; left open when they would rather not say.' })
  age?: SurveyAge | null;

  @Field(() => SurveyGender, { nullable: true, description: 'Gender; left open when they would rather not say.' })
  gender?: SurveyGender | null;

  @Field(() => SurveyLanguage, { nullable: true, description: 'Language; left open when they would rather not say.' })
  language?: SurveyLanguage | null;

  @Field(() => String, {
    nullable: true,
    description: 'What could be better, at most 500 characters; refused when it holds personal data.',
  })
  improvement?: string | null;
}

/** A period to ask visitors in. */
@InputType({ description: 'A period to ask visitors in (meetperiode).' })
export class OpenSurveyPeriodInput {
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;

  @Field(() => ID, { nullable: true, description: 'UUID of the one point; absent for all points of the library.' })
  locationId?: string | null;

  @Field(() => Day, { description: 'First day; today or later.' })
  from: string;

  @Field(() => Day, { description: 'First day on which visitors can no longer answer; at most half a year later.' })
  until: string;
}
