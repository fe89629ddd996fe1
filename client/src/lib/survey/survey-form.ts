import type {
  SurveyAge,
  SurveyAnswerInput,
  SurveyGender,
  SurveyLanguage,
  SurveyOpinion,
  SurveyReason,
} from '../graphql/graphql.ts';
import { OPINIONS, REASONS, SURVEY_AGES, SURVEY_GENDERS, SURVEY_LANGUAGES } from '../labels/survey.ts';

/** What was filled in, by the name of its field; nothing of it outlives the page. */
export type Filled = Readonly<Record<string, string>>;

/** Name of the field of a statement. */
export const statementField = (key: string) => `statement-${key}`;

/** What a form was sent with, as it is put back when something is wrong with it. */
export const filledIn = (form: FormData): Filled =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])));

/** A form as the API takes it. Whatever is not one of the choices counts as left open, as "would rather not say" does. */
export function answerOf(filled: Filled): SurveyAnswerInput {
  const choice = <Code extends string>(name: string, choices: Record<Code, unknown>) =>
    Object.hasOwn(choices, filled[name] ?? '') ? (filled[name] as Code) : null;
  const score = Number(filled['score']);
  return {
    id: filled['id'] ?? '',
    locationId: filled['locationId'] ?? '',
    periodId: filled['periodId'] ?? '',
    reason: choice<SurveyReason>('reason', REASONS),
    opinion: choice<SurveyOpinion>('opinion', OPINIONS),
    statements: Object.entries(filled).flatMap(([name, value]) =>
      name.startsWith(statementField('')) && /^[1-5]$/.test(value)
        ? [{ key: name.slice(statementField('').length), agreement: Number(value) }]
        : [],
    ),
    score: /^\d{1,2}$/.test(filled['score'] ?? '') && score <= 10 ? score : null,
    age: choice<SurveyAge>('age', SURVEY_AGES),
    gender: choice<SurveyGender>('gender', SURVEY_GENDERS),
    language: choice<SurveyLanguage>('language', SURVEY_LANGUAGES),
    improvement: filled['improvement']?.trim() || null,
  };
}
