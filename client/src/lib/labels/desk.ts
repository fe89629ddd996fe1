import type {
  CameBy,
  Channel,
  DigidFollowUp,
  DurationClass,
  FirstLanguage,
  Gender,
  GovernmentLevel,
  HelperKind,
  HelpForm,
  PartOfDay,
  QuestionKind,
  ReferralDestination,
  Satisfaction,
  WarmReferral,
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

export const SATISFACTIONS: Record<Satisfaction, () => string> = {
  YES: m.desk_satisfaction_YES,
  PARTLY: m.desk_satisfaction_PARTLY,
  NO: m.desk_satisfaction_NO,
  UNKNOWN: m.desk_satisfaction_UNKNOWN,
};

export const HELPER_KINDS: Record<HelperKind, () => string> = {
  LIBRARY_STAFF: m.desk_helper_LIBRARY_STAFF,
  LIBRARY_VOLUNTEER: m.desk_helper_LIBRARY_VOLUNTEER,
  PARTNER_STAFF: m.desk_helper_PARTNER_STAFF,
  PARTNER_VOLUNTEER: m.desk_helper_PARTNER_VOLUNTEER,
  INTERN: m.desk_helper_INTERN,
};

export const CAME_BY: Record<CameBy, () => string> = {
  MUNICIPALITY: m.desk_came_MUNICIPALITY,
  PARTNER: m.desk_came_PARTNER,
  NATIONAL_AGENCY: m.desk_came_NATIONAL_AGENCY,
  DIGIHULPLIJN: m.desk_came_DIGIHULPLIJN,
  CAMPAIGN: m.desk_came_CAMPAIGN,
  ACQUAINTANCE: m.desk_came_ACQUAINTANCE,
  RETURNING: m.desk_came_RETURNING,
  UNKNOWN: m.desk_came_UNKNOWN,
};

export const QUESTION_KINDS: Record<QuestionKind, () => string> = {
  DIGITAL_GOVERNMENT: m.desk_kind_DIGITAL_GOVERNMENT,
  LIBRARY_SERVICE: m.desk_kind_LIBRARY_SERVICE,
  OTHER: m.desk_kind_OTHER,
};

export const GOVERNMENT_LEVELS: Record<GovernmentLevel, () => string> = {
  NATIONAL: m.desk_level_NATIONAL,
  MUNICIPALITY: m.desk_level_MUNICIPALITY,
  PROVINCE: m.desk_level_PROVINCE,
  WATER_BOARD: m.desk_level_WATER_BOARD,
  NONE: m.desk_level_NONE,
};

export const DIGID_FOLLOW_UPS: Record<DigidFollowUp, () => string> = {
  REQUEST: m.desk_digid_REQUEST,
  ACTIVATE: m.desk_digid_ACTIVATE,
  APP: m.desk_digid_APP,
  FORGOTTEN: m.desk_digid_FORGOTTEN,
  MANDATE: m.desk_digid_MANDATE,
};

export const DESTINATIONS: Record<ReferralDestination, () => string> = {
  COURSE: m.desk_destination_COURSE,
  CONSULTATION_HOUR: m.desk_destination_CONSULTATION_HOUR,
  LOCAL_PARTNER: m.desk_destination_LOCAL_PARTNER,
  NATIONAL_PARTNER: m.desk_destination_NATIONAL_PARTNER,
};

export const WARM: Record<WarmReferral, () => string> = {
  ENROLLED: m.desk_warm_ENROLLED,
  APPOINTMENT: m.desk_warm_APPOINTMENT,
  CONTACT_SHARED: m.desk_warm_CONTACT_SHARED,
};
