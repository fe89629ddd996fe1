import type {
  DigidFollowUp,
  GovernmentLevel,
  QuestionKind,
  ReferralDestination,
  WarmReferral,
} from './referral.enums.ts';
import type {
  CameBy,
  Channel,
  DurationClass,
  FirstLanguage,
  Gender,
  HelperKind,
  HelpForm,
  PartOfDay,
  Satisfaction,
} from './visit.enums.ts';

/** A visit as it is stored, without where its library and point are described. What was not asked is null. */
export interface StoredVisit {
  id: string;
  libraryId: string;
  locationId: string;
  /** 'yyyy-mm-dd' in Europe/Amsterdam. */
  day: string;
  partOfDay: `${PartOfDay}`;
  channel: `${Channel}`;
  duration: `${DurationClass}` | null;
  satisfaction: `${Satisfaction}` | null;
  helperKind: `${HelperKind}` | null;
  cameBy: `${CameBy}` | null;
  /** Only with PARTNER and NATIONAL_AGENCY. */
  cameByOrganisationId: string | null;
  /** A code of list AGE. */
  age: string | null;
  gender: `${Gender}` | null;
  language: `${FirstLanguage}` | null;
  questions: StoredQuestion[];
}

/** A question of a stored visit. */
export interface StoredQuestion {
  topic: string | null;
  theme: string | null;
  help: `${HelpForm}`[];
  kind: `${QuestionKind}` | null;
  organisationId: string | null;
  governmentLevel: `${GovernmentLevel}` | null;
  /** Only when the topic is DigiD or lies below it. */
  digid: `${DigidFollowUp}` | null;
  /** Only with help REFERRED; null when it was not asked. */
  referral: StoredReferral | null;
}

/** Where someone was referred to. */
export interface StoredReferral {
  destination: `${ReferralDestination}`;
  organisationId: string | null;
  /** Null: not warm. */
  warm: `${WarmReferral}` | null;
}
