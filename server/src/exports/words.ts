import type { Grain } from '../calendar/period.ts';
import type { Absence, MeasureUnit } from '../measures/measures/measure.ts';
import type { Registration } from '../registration/registrations.ts';

type Words<Key extends string> = Record<Key, string>;
type Question = Registration['questions'][number];

/** The Dutch words of the registration form, as they stand in a file for people. */
export const partOfDayWords: Words<Registration['partOfDay']> = {
  MORNING: 'ochtend',
  AFTERNOON: 'middag',
  EVENING: 'avond',
};
export const channelWords: Words<Registration['channel']> = {
  DESK: 'balie',
  TELEPHONE: 'telefoon',
  APPOINTMENT: 'afspraak',
  WALKING: 'rondlopend',
};
export const durationWords: Words<NonNullable<Registration['duration']>> = {
  UNDER_5: 'korter dan 5 minuten',
  FROM_5_TO_10: '5 tot 10 minuten',
  FROM_10_TO_20: '10 tot 20 minuten',
  FROM_20_TO_40: '20 tot 40 minuten',
  OVER_40: 'langer dan 40 minuten',
};
export const satisfactionWords: Words<NonNullable<Registration['satisfaction']>> = {
  YES: 'ja',
  PARTLY: 'deels',
  NO: 'nee',
  UNKNOWN: 'onbekend',
};
export const helperKindWords: Words<NonNullable<Registration['helperKind']>> = {
  LIBRARY_STAFF: 'medewerker bibliotheek',
  LIBRARY_VOLUNTEER: 'vrijwilliger bibliotheek',
  PARTNER_STAFF: 'medewerker partner',
  PARTNER_VOLUNTEER: 'vrijwilliger partner',
  INTERN: 'stagiair',
};
export const cameByWords: Words<NonNullable<Registration['cameBy']>> = {
  MUNICIPALITY: 'gemeente',
  PARTNER: 'partner',
  NATIONAL_AGENCY: 'landelijke instantie',
  DIGIHULPLIJN: 'DigiHulplijn',
  CAMPAIGN: 'campagne',
  ACQUAINTANCE: 'bekenden',
  RETURNING: 'kwam al eerder',
  UNKNOWN: 'onbekend',
};
export const genderWords: Words<NonNullable<Registration['gender']>> = {
  MALE: 'man',
  FEMALE: 'vrouw',
  UNKNOWN: 'onbekend',
};
export const languageWords: Words<NonNullable<Registration['language']>> = {
  DUTCH: 'Nederlands',
  OTHER: 'anders',
  UNKNOWN: 'onbekend',
};
export const helpWords: Words<Question['help'][number]> = {
  HELPED: 'ter plekke geholpen',
  ANSWERED: 'vraag beantwoord',
  INFORMATION: 'informatie meegegeven',
  LISTENED: 'luisterend oor',
  REFERRED: 'doorverwezen',
  NOT_HELPED: 'niet geholpen',
};
export const kindWords: Words<NonNullable<Question['kind']>> = {
  DIGITAL_GOVERNMENT: 'digitale overheid',
  LIBRARY_SERVICE: 'dienst van de bibliotheek',
  OTHER: 'anders',
};
export const governmentLevelWords: Words<NonNullable<Question['governmentLevel']>> = {
  NATIONAL: 'landelijke instantie',
  MUNICIPALITY: 'gemeente',
  PROVINCE: 'provincie',
  WATER_BOARD: 'waterschap',
  NONE: 'geen overheid',
};
export const digidWords: Words<NonNullable<Question['digid']>> = {
  REQUEST: 'aanvragen',
  ACTIVATE: 'activeren',
  APP: 'app',
  FORGOTTEN: 'vergeten',
  MANDATE: 'machtigen',
};
export const destinationWords: Words<NonNullable<Question['referral']>['destination']> = {
  COURSE: 'cursus',
  CONSULTATION_HOUR: 'spreekuur in de bibliotheek',
  LOCAL_PARTNER: 'lokale partner',
  NATIONAL_PARTNER: 'landelijke partner',
};
export const warmWords: Words<NonNullable<NonNullable<Question['referral']>['warm']>> = {
  ENROLLED: 'ter plekke aangemeld',
  APPOINTMENT: 'afspraak gemaakt',
  CONTACT_SHARED: 'gegevens doorgegeven met toestemming',
};

/** How a course is cut. */
export const grainWords: Words<Grain> = {
  DAY: 'dag',
  WEEK: 'week',
  MONTH: 'maand',
  QUARTER: 'kwartaal',
  YEAR: 'jaar',
};
/** What the value of a measure is in. */
export const unitWords: Words<MeasureUnit> = {
  COUNT: 'aantal',
  RATIO: 'per',
  SHARE: 'aandeel (0 tot 1)',
  PER_1000_PER_YEAR: 'per 1.000 per jaar',
  PER_10000: 'per 10.000',
  HOURS: 'uren',
  PERCENT_CHANGE: 'procent meer of minder',
  SCORE: 'cijfer (0 tot 10)',
};
/** What stands for a share or a mean that is hidden: unlike a count it says nothing about how few. */
export const HIDDEN_SHARE = 'x';
/** Why a measure has no value. */
export const absenceWords: Words<Absence> = {
  NOT_REGISTERED: 'niet geregistreerd',
  HIDDEN: 'verborgen (te weinig mensen)',
  NOT_YOURS: 'alleen voor de bibliotheek',
  TOO_RECENT: 'nog te vroeg',
  NOT_APPLICABLE: 'niet van toepassing',
  UNKNOWN: 'onbekend',
};
