import type { ImportField, TotalsDimension } from './matching/mapping.ts';

/** Fields of which each value stands for one of a closed list; codes and points come from the database. */
export type ListedField =
  | 'PART_OF_DAY'
  | 'HELP'
  | 'CHANNEL'
  | 'DURATION'
  | 'GENDER'
  | 'LANGUAGE'
  | 'SATISFACTION'
  | 'HELPER_KIND'
  | 'CAME_BY'
  | 'KIND'
  | 'GOVERNMENT_LEVEL'
  | 'DIGID'
  | 'REFERRAL';

/** What a column can hold, as people say it, in the order in which it is offered. */
export const fieldLabels: Readonly<Record<ImportField, string>> = {
  DAY: 'Dag',
  PART_OF_DAY: 'Dagdeel of tijd',
  LOCATION: 'Punt',
  TOPIC: 'Onderwerp',
  THEME: 'Thema',
  HELP: 'Hulp',
  CHANNEL: 'Hoe de bezoeker kwam',
  DURATION: 'Duur',
  AGE: 'Leeftijd',
  GENDER: 'Geslacht',
  LANGUAGE: 'Eerste taal',
  SATISFACTION: 'Naar tevredenheid geholpen',
  HELPER_KIND: 'Soort medewerker',
  CAME_BY: 'Gekomen via',
  KIND: 'Soort vraag',
  GOVERNMENT_LEVEL: 'Overheidslaag',
  DIGID: 'DigiD-vervolg',
  REFERRAL: 'Doorverwezen naar',
  COUNT: 'Aantal',
  VISIT_NUMBER: 'Nummer van het bezoek',
  PERIOD: 'Periode',
  MONTH: 'Maand',
  YEAR: 'Jaar',
};

/** The values of the closed lists, as people say them. */
export const listedValues: Readonly<Record<ListedField, Readonly<Record<string, string>>>> = {
  PART_OF_DAY: { MORNING: 'Ochtend', AFTERNOON: 'Middag', EVENING: 'Avond' },
  HELP: {
    HELPED: 'Ter plekke geholpen',
    ANSWERED: 'Vraag beantwoord',
    INFORMATION: 'Informatie meegegeven',
    LISTENED: 'Luisterend oor',
    REFERRED: 'Doorverwezen',
    NOT_HELPED: 'Niet kunnen helpen',
  },
  CHANNEL: { DESK: 'Balie', TELEPHONE: 'Telefoon', APPOINTMENT: 'Afspraak', WALKING: 'Rondlopend' },
  DURATION: {
    UNDER_5: 'tot 5 minuten',
    FROM_5_TO_10: '5 tot 10 minuten',
    FROM_10_TO_20: '10 tot 20 minuten',
    FROM_20_TO_40: '20 tot 40 minuten',
    OVER_40: 'langer dan 40 minuten',
  },
  GENDER: { MALE: 'man', FEMALE: 'vrouw', UNKNOWN: 'onbekend' },
  LANGUAGE: { DUTCH: 'Nederlands', OTHER: 'een andere taal', UNKNOWN: 'onbekend' },
  SATISFACTION: { YES: 'ja', PARTLY: 'deels', NO: 'nee', UNKNOWN: 'onbekend' },
  HELPER_KIND: {
    LIBRARY_STAFF: 'medewerker van de bibliotheek',
    LIBRARY_VOLUNTEER: 'vrijwilliger van de bibliotheek',
    PARTNER_STAFF: 'medewerker van een partner',
    PARTNER_VOLUNTEER: 'vrijwilliger van een partner',
    INTERN: 'stagiair',
  },
  CAME_BY: {
    MUNICIPALITY: 'gemeente',
    PARTNER: 'partner',
    NATIONAL_AGENCY: 'landelijke instantie',
    DIGIHULPLIJN: 'DigiHulplijn',
    CAMPAIGN: 'campagne',
    ACQUAINTANCE: 'bekende',
    RETURNING: 'kwam al eerder',
    UNKNOWN: 'onbekend',
  },
  KIND: { DIGITAL_GOVERNMENT: 'digitale overheid', LIBRARY_SERVICE: 'bibliotheek', OTHER: 'iets anders' },
  GOVERNMENT_LEVEL: {
    NATIONAL: 'landelijk',
    MUNICIPALITY: 'gemeente',
    PROVINCE: 'provincie',
    WATER_BOARD: 'waterschap',
    NONE: 'geen overheid',
  },
  DIGID: {
    REQUEST: 'aanvragen',
    ACTIVATE: 'activeren',
    APP: 'app',
    FORGOTTEN: 'vergeten',
    MANDATE: 'machtigen',
  },
  REFERRAL: {
    COURSE: 'cursus',
    CONSULTATION_HOUR: 'spreekuur',
    LOCAL_PARTNER: 'partner in de buurt',
    NATIONAL_PARTNER: 'landelijke partner',
  },
};

/** What figures are counted by, as people say it. */
export const dimensionLabels: Readonly<Record<TotalsDimension, string>> = {
  total: 'Totaal',
  topic: 'Onderwerp',
  theme: 'Thema',
  help: 'Hulp',
  channel: 'Hoe de bezoeker kwam',
  duration: 'Duur',
  part_of_day: 'Dagdeel',
  age: 'Leeftijd',
  gender: 'Geslacht',
  language: 'Eerste taal',
};
