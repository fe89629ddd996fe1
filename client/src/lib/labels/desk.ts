import type {
  AgeGroup,
  Channel,
  DurationClass,
  FirstLanguage,
  Gender,
  HelpForm,
  PartOfDay,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

/** In the order of the buttons at the desk: what happens most comes first. */
export const HELP_FORMS: Record<HelpForm, () => string> = {
  HELPED: m.desk_help_HELPED,
  ANSWERED: m.desk_help_ANSWERED,
  INFORMATION: m.desk_help_INFORMATION,
  LISTENED: m.desk_help_LISTENED,
  REFERRED: m.desk_help_REFERRED,
  NOT_HELPED: m.desk_help_NOT_HELPED,
};

export const CHANNELS: Record<Channel, () => string> = {
  DESK: m.desk_channel_DESK,
  TELEPHONE: m.desk_channel_TELEPHONE,
  APPOINTMENT: m.desk_channel_APPOINTMENT,
  WALKING: m.desk_channel_WALKING,
};

export const DURATIONS: Record<DurationClass, () => string> = {
  UNDER_5: m.desk_duration_UNDER_5,
  FROM_5_TO_10: m.desk_duration_FROM_5_TO_10,
  FROM_10_TO_20: m.desk_duration_FROM_10_TO_20,
  FROM_20_TO_40: m.desk_duration_FROM_20_TO_40,
  OVER_40: m.desk_duration_OVER_40,
};

export const PARTS_OF_DAY: Record<PartOfDay, () => string> = {
  MORNING: m.desk_part_MORNING,
  AFTERNOON: m.desk_part_AFTERNOON,
  EVENING: m.desk_part_EVENING,
};

export const AGES: Record<AgeGroup, () => string> = {
  UNDER_18: m.desk_age_UNDER_18,
  FROM_18_TO_24: m.desk_age_FROM_18_TO_24,
  FROM_25_TO_39: m.desk_age_FROM_25_TO_39,
  FROM_40_TO_54: m.desk_age_FROM_40_TO_54,
  FROM_55_TO_65: m.desk_age_FROM_55_TO_65,
  FROM_66_TO_74: m.desk_age_FROM_66_TO_74,
  FROM_75: m.desk_age_FROM_75,
  UNKNOWN: m.desk_age_UNKNOWN,
};

export const GENDERS: Record<Gender, () => string> = {
  FEMALE: m.desk_gender_FEMALE,
  MALE: m.desk_gender_MALE,
  UNKNOWN: m.desk_gender_UNKNOWN,
};

export const LANGUAGES: Record<FirstLanguage, () => string> = {
  DUTCH: m.desk_language_DUTCH,
  OTHER: m.desk_language_OTHER,
  UNKNOWN: m.desk_language_UNKNOWN,
};
