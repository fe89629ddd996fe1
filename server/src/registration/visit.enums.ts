import { registerEnumType } from 'type-graphql';

/** Part of day: registrations never carry the minute. */
export enum PartOfDay {
  MORNING = 'MORNING',
  AFTERNOON = 'AFTERNOON',
  EVENING = 'EVENING',
}
registerEnumType(PartOfDay, {
  name: 'PartOfDay',
  description: 'Part of day (dagdeel); a registration never carries the minute.',
  valuesConfig: {
    MORNING: { description: 'Until 12.00 (ochtend).' },
    AFTERNOON: { description: 'From 12.00 to 17.00 (middag).' },
    EVENING: { description: 'After 17.00 (avond).' },
  },
});

/** How the visitor came. */
export enum Channel {
  DESK = 'DESK',
  TELEPHONE = 'TELEPHONE',
  APPOINTMENT = 'APPOINTMENT',
  WALKING = 'WALKING',
}
registerEnumType(Channel, {
  name: 'Channel',
  description: 'How the contact came about (kanaal).',
  valuesConfig: {
    DESK: { description: 'At the desk (balie).' },
    TELEPHONE: { description: 'By telephone (telefoon).' },
    APPOINTMENT: { description: 'By appointment (afspraak).' },
    WALKING: { description: 'While walking around (rondlopend).' },
  },
});

/** How long it took, in minutes. */
export enum DurationClass {
  UNDER_5 = 'UNDER_5',
  FROM_5_TO_10 = 'FROM_5_TO_10',
  FROM_10_TO_20 = 'FROM_10_TO_20',
  FROM_20_TO_40 = 'FROM_20_TO_40',
  OVER_40 = 'OVER_40',
}
registerEnumType(DurationClass, {
  name: 'DurationClass',
  description: 'How long the visit took, in minutes (duur).',
  valuesConfig: {
    UNDER_5: { description: 'Less than 5 minutes.' },
    FROM_5_TO_10: { description: '5 to 10 minutes.' },
    FROM_10_TO_20: { description: '10 to 20 minutes.' },
    FROM_20_TO_40: { description: '20 to 40 minutes.' },
    OVER_40: { description: 'More than 40 minutes.' },
  },
});

/** Estimated gender of the visitor. */
export enum Gender {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Gender, {
  name: 'Gender',
  description: 'Estimated gender of the visitor (geslacht, schatting).',
  valuesConfig: {
    MALE: { description: 'Man.' },
    FEMALE: { description: 'Woman (vrouw).' },
    UNKNOWN: { description: 'Unknown (onbekend).' },
  },
});

/** Estimated first language of the visitor. */
export enum FirstLanguage {
  DUTCH = 'DUTCH',
  OTHER = 'OTHER',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(FirstLanguage, {
  name: 'FirstLanguage',
  description: 'Estimated first language of the visitor (eerste taal, schatting).',
  valuesConfig: {
    DUTCH: { description: 'Dutch (Nederlands).' },
    OTHER: { description: 'Another language (anders).' },
    UNKNOWN: { description: 'Unknown (onbekend).' },
  },
});

/** What was done with a question. */
export enum HelpForm {
  HELPED = 'HELPED',
  ANSWERED = 'ANSWERED',
  INFORMATION = 'INFORMATION',
  LISTENED = 'LISTENED',
  REFERRED = 'REFERRED',
  NOT_HELPED = 'NOT_HELPED',
}
registerEnumType(HelpForm, {
  name: 'HelpForm',
  description: 'What was done with a question (geboden hulp); solved is helped or answered, and not referred.',
  valuesConfig: {
    HELPED: { description: 'Helped on the spot (ter plekke geholpen).' },
    ANSWERED: { description: 'Answered (vraag beantwoord).' },
    INFORMATION: { description: 'Information handed over (informatie meegegeven).' },
    LISTENED: { description: 'A listening ear (luisterend oor).' },
    REFERRED: { description: 'Referred (doorverwezen).' },
    NOT_HELPED: { description: 'Could not be helped (niet geholpen).' },
  },
});

/** Whether the visitor was helped to satisfaction. */
export enum Satisfaction {
  YES = 'YES',
  PARTLY = 'PARTLY',
  NO = 'NO',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(Satisfaction, {
  name: 'Satisfaction',
  description: 'Whether the visitor was helped to satisfaction (naar tevredenheid geholpen).',
  valuesConfig: {
    YES: { description: 'Yes (ja).' },
    PARTLY: { description: 'Partly (deels).' },
    NO: { description: 'No (nee).' },
    UNKNOWN: { description: 'Unknown (onbekend).' },
  },
});

/** What kind of helper was at the desk; never who. */
export enum HelperKind {
  LIBRARY_STAFF = 'LIBRARY_STAFF',
  LIBRARY_VOLUNTEER = 'LIBRARY_VOLUNTEER',
  PARTNER_STAFF = 'PARTNER_STAFF',
  PARTNER_VOLUNTEER = 'PARTNER_VOLUNTEER',
  INTERN = 'INTERN',
}
registerEnumType(HelperKind, {
  name: 'HelperKind',
  description: 'What kind of helper was at the desk (soort helper); never who.',
  valuesConfig: {
    LIBRARY_STAFF: { description: 'Staff of the library (bibliotheekmedewerker).' },
    LIBRARY_VOLUNTEER: { description: 'Volunteer of the library (vrijwilliger van de bibliotheek).' },
    PARTNER_STAFF: { description: 'Staff of a partner (medewerker van een partner).' },
    PARTNER_VOLUNTEER: { description: 'Volunteer of a partner (vrijwilliger van een partner).' },
    INTERN: { description: 'Intern (stagiair).' },
  },
});

/** How the visitor knew of the point. */
export enum CameBy {
  MUNICIPALITY = 'MUNICIPALITY',
  PARTNER = 'PARTNER',
  NATIONAL_AGENCY = 'NATIONAL_AGENCY',
  DIGIHULPLIJN = 'DIGIHULPLIJN',
  CAMPAIGN = 'CAMPAIGN',
  ACQUAINTANCE = 'ACQUAINTANCE',
  RETURNING = 'RETURNING',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(CameBy, {
  name: 'CameBy',
  description: 'How the visitor came to the point (gekomen via).',
  valuesConfig: {
    MUNICIPALITY: { description: 'The municipality (gemeente).' },
    PARTNER: { description: 'A partner (partner).' },
    NATIONAL_AGENCY: { description: 'A national agency (landelijke organisatie).' },
    DIGIHULPLIJN: { description: 'The DigiHulplijn.' },
    CAMPAIGN: { description: 'A campaign or advertisement (campagne).' },
    ACQUAINTANCE: { description: 'Someone they know (bekende).' },
    RETURNING: { description: 'They came before (eerder geweest).' },
    UNKNOWN: { description: 'Unknown (onbekend).' },
  },
});
