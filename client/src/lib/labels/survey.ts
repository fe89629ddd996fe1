import type { SurveyAge, SurveyGender, SurveyLanguage, SurveyOpinion, SurveyReason } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';

export const REASONS: Record<SurveyReason, () => string> = {
  GOVERNMENT: m.survey_reason_GOVERNMENT,
  DIGID: m.survey_reason_DIGID,
  DEVICE: m.survey_reason_DEVICE,
  LETTER: m.survey_reason_LETTER,
  MONEY: m.survey_reason_MONEY,
  CARE_OR_HOUSING: m.survey_reason_CARE_OR_HOUSING,
  LEARNING: m.survey_reason_LEARNING,
  OTHER: m.survey_reason_OTHER,
};

export const OPINIONS: Record<SurveyOpinion, () => string> = {
  VERY_GOOD: m.survey_opinion_VERY_GOOD,
  GOOD: m.survey_opinion_GOOD,
  FAIR: m.survey_opinion_FAIR,
  POOR: m.survey_opinion_POOR,
  VERY_POOR: m.survey_opinion_VERY_POOR,
};

export const SURVEY_AGES: Record<SurveyAge, () => string> = {
  UNDER_18: m.survey_age_UNDER_18,
  FROM_18_TO_24: m.survey_age_FROM_18_TO_24,
  FROM_25_TO_39: m.survey_age_FROM_25_TO_39,
  FROM_40_TO_54: m.survey_age_FROM_40_TO_54,
  FROM_55_TO_65: m.survey_age_FROM_55_TO_65,
  FROM_66_TO_74: m.survey_age_FROM_66_TO_74,
  FROM_75: m.survey_age_FROM_75,
};

export const SURVEY_GENDERS: Record<SurveyGender, () => string> = {
  FEMALE: m.survey_gender_FEMALE,
  MALE: m.survey_gender_MALE,
  OTHER: m.survey_gender_OTHER,
};

export const SURVEY_LANGUAGES: Record<SurveyLanguage, () => string> = {
  DUTCH: m.survey_language_DUTCH,
  OTHER: m.survey_language_OTHER,
};

export const AGREEMENTS: Record<string, () => string> = {
  1: m.survey_agreement_1,
  2: m.survey_agreement_2,
  3: m.survey_agreement_3,
  4: m.survey_agreement_4,
  5: m.survey_agreement_5,
};

/** What each version of the list says; an old version stays, since its answers mean what was asked then. */
const STATEMENTS: Record<number, Record<string, () => string>> = {
  1: {
    KNOWS_WAY: m.survey_v1_KNOWS_WAY,
    WAS_HELPED: m.survey_v1_WAS_HELPED,
    CAN_DO_ALONE: m.survey_v1_CAN_DO_ALONE,
    LEARNED: m.survey_v1_LEARNED,
    PLANS_COURSE: m.survey_v1_PLANS_COURSE,
    FINDS_IMPORTANT: m.survey_v1_FINDS_IMPORTANT,
  },
};

/** The wording of a statement in the version that was asked; its key when the client is older than the list. */
export const statementText = (version: number, key: string): string => STATEMENTS[version]?.[key]?.() ?? key;
