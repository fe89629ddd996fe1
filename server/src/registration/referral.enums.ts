import { registerEnumType } from 'type-graphql';

/** What a question is about. */
export enum QuestionKind {
  DIGITAL_GOVERNMENT = 'DIGITAL_GOVERNMENT',
  LIBRARY_SERVICE = 'LIBRARY_SERVICE',
  OTHER = 'OTHER',
}
registerEnumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'What a question is about (soort vraag).',
  valuesConfig: {
    DIGITAL_GOVERNMENT: { description: 'Digital government (digitale overheid).' },
    LIBRARY_SERVICE: { description: 'A service of the library itself (bibliotheekdienst).' },
    OTHER: { description: 'Something else (anders).' },
  },
});

/** The level of government a question is about. */
export enum GovernmentLevel {
  NATIONAL = 'NATIONAL',
  MUNICIPALITY = 'MUNICIPALITY',
  PROVINCE = 'PROVINCE',
  WATER_BOARD = 'WATER_BOARD',
  NONE = 'NONE',
}
registerEnumType(GovernmentLevel, {
  name: 'GovernmentLevel',
  description: 'The level of government a question is about (overheidslaag).',
  valuesConfig: {
    NATIONAL: { description: 'A national agency (landelijke organisatie).' },
    MUNICIPALITY: { description: 'The municipality (gemeente).' },
    PROVINCE: { description: 'The province (provincie).' },
    WATER_BOARD: { description: 'The water board (waterschap).' },
    NONE: { description: 'No government (geen overheid).' },
  },
});

/** What had to be done about DigiD. */
export enum DigidFollowUp {
  REQUEST = 'REQUEST',
  ACTIVATE = 'ACTIVATE',
  APP = 'APP',
  FORGOTTEN = 'FORGOTTEN',
  MANDATE = 'MANDATE',
}
registerEnumType(DigidFollowUp, {
  name: 'DigidFollowUp',
  description: 'What had to be done about DigiD (vervolg bij DigiD).',
  valuesConfig: {
    REQUEST: { description: 'Asking for one (aanvragen).' },
    ACTIVATE: { description: 'Activating it (activeren).' },
    APP: { description: 'The DigiD app.' },
    FORGOTTEN: { description: 'User name or password forgotten (vergeten).' },
    MANDATE: { description: 'Letting someone else act, DigiD Machtigen (machtigen).' },
  },
});

/** Where someone was referred to. */
export enum ReferralDestination {
  COURSE = 'COURSE',
  CONSULTATION_HOUR = 'CONSULTATION_HOUR',
  LOCAL_PARTNER = 'LOCAL_PARTNER',
  NATIONAL_PARTNER = 'NATIONAL_PARTNER',
}
registerEnumType(ReferralDestination, {
  name: 'ReferralDestination',
  description: 'Where someone was referred to (doorverwezen naar).',
  valuesConfig: {
    COURSE: { description: 'A course (cursus).' },
    CONSULTATION_HOUR: { description: 'A consultation hour in the library (spreekuur).' },
    LOCAL_PARTNER: { description: 'A local partner (lokale partner).' },
    NATIONAL_PARTNER: { description: 'A national partner (landelijke partner).' },
  },
});

/** How a referral was made warm. */
export enum WarmReferral {
  ENROLLED = 'ENROLLED',
  APPOINTMENT = 'APPOINTMENT',
  CONTACT_SHARED = 'CONTACT_SHARED',
}
registerEnumType(WarmReferral, {
  name: 'WarmReferral',
  description: 'How a referral was made warm (warm doorverwezen); a referral without it is not warm.',
  valuesConfig: {
    ENROLLED: { description: 'Enrolled on the spot (ter plekke aangemeld).' },
    APPOINTMENT: { description: 'An appointment was made (afspraak gemaakt).' },
    CONTACT_SHARED: {
      description: 'Contact details passed on with consent, outside the registration (contactgegevens doorgegeven).',
    },
  },
});
