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

/** Estimated age of the visitor. */
export enum AgeGroup {
  UNDER_18 = 'UNDER_18',
  FROM_18_TO_24 = 'FROM_18_TO_24',
  FROM_25_TO_39 = 'FROM_25_TO_39',
  FROM_40_TO_54 = 'FROM_40_TO_54',
  FROM_55_TO_65 = 'FROM_55_TO_65',
  FROM_66_TO_74 = 'FROM_66_TO_74',
  FROM_75 = 'FROM_75',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(AgeGroup, {
  name: 'AgeGroup',
  description: 'Estimated age of the visitor in years (leeftijd, schatting).',
  valuesConfig: {
    UNDER_18: { description: 'Under 18.' },
    FROM_18_TO_24: { description: '18 to 24.' },
    FROM_25_TO_39: { description: '25 to 39.' },
    FROM_40_TO_54: { description: '40 to 54.' },
    FROM_55_TO_65: { description: '55 to 65.' },
    FROM_66_TO_74: { description: '66 to 74.' },
    FROM_75: { description: '75 and over.' },
    UNKNOWN: { description: 'Unknown (onbekend).' },
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
