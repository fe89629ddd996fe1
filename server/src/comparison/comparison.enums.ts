import { registerEnumType } from 'type-graphql';

/** The measures points are compared by, named as everywhere. */
export enum ComparedMeasure {
  VISITS = 'VISITS',
  QUESTIONS = 'QUESTIONS',
  QUESTIONS_PER_VISIT = 'QUESTIONS_PER_VISIT',
  VISITS_PER_OPENING_HOUR = 'VISITS_PER_OPENING_HOUR',
  GROWTH = 'GROWTH',
  SOLVED = 'SOLVED',
  REFERRED = 'REFERRED',
  COMPLETENESS = 'COMPLETENESS',
}
registerEnumType(ComparedMeasure, {
  name: 'ComparedMeasure',
  description: 'A measure points are compared by (maat); defined as the measure of the same name.',
  valuesConfig: {
    VISITS: { description: 'Visits (bezoeken).' },
    QUESTIONS: { description: 'Questions (vragen).' },
    QUESTIONS_PER_VISIT: { description: 'Questions per visit (vragen per bezoek).' },
    VISITS_PER_OPENING_HOUR: { description: 'Visits per hour the point was open (bezoeken per openingsuur).' },
    GROWTH: { description: 'Growth of visits against the same period a year earlier, in % (groei).' },
    SOLVED: { description: 'Share of questions solved, 0 to 1 (opgelost).' },
    REFERRED: { description: 'Share of questions referred, 0 to 1 (doorverwezen).' },
    COMPLETENESS: {
      description:
        'Share of scheduled days with a registration or a recorded zero, 0 to 1; of your own library only (volledigheid).',
    },
  },
});

/** Places that host points, by what they have in common. */
export enum HostGroup {
  LIBRARY = 'LIBRARY',
  MEETING_PLACE = 'MEETING_PLACE',
  PUBLIC_SERVICE = 'PUBLIC_SERVICE',
  CARE = 'CARE',
  SHOP = 'SHOP',
  MOBILE = 'MOBILE',
  TELEPHONE = 'TELEPHONE',
}
registerEnumType(HostGroup, {
  name: 'HostGroup',
  description: 'Places that host points, by what they have in common (groep van gastlocaties).',
  valuesConfig: {
    LIBRARY: { description: 'Library branch (bibliotheek).' },
    MEETING_PLACE: { description: 'Kulturhus, community centre or joint square (ontmoetingsplek).' },
    PUBLIC_SERVICE: { description: 'Town hall or neighbourhood team (gemeente en wijkteam).' },
    CARE: { description: 'Hospital, pharmacy, GP practice or care home (zorg).' },
    SHOP: { description: 'Supermarket, shop or restaurant (winkel en horeca).' },
    MOBILE: { description: 'Mobile (mobiel).' },
    TELEPHONE: { description: 'By telephone only (telefonisch).' },
  },
});

/** Opening hours a week in the classes of the field. */
export enum HoursClass {
  UP_TO_8 = 'UP_TO_8',
  FROM_8_TO_16 = 'FROM_8_TO_16',
  FROM_16_TO_24 = 'FROM_16_TO_24',
  FROM_24_TO_32 = 'FROM_24_TO_32',
  FROM_32_TO_40 = 'FROM_32_TO_40',
  FROM_40 = 'FROM_40',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(HoursClass, {
  name: 'HoursClass',
  description: 'Opening hours a week, in classes (openingsuren per week).',
  valuesConfig: {
    UP_TO_8: { description: 'At most 8.' },
    FROM_8_TO_16: { description: 'More than 8, at most 16.' },
    FROM_16_TO_24: { description: 'More than 16, at most 24.' },
    FROM_24_TO_32: { description: 'More than 24, at most 32.' },
    FROM_32_TO_40: { description: 'More than 32, fewer than 40.' },
    FROM_40: { description: '40 or more.' },
    UNKNOWN: { description: 'None recorded.' },
  },
});

/** How many people live in the municipality, in classes. */
export enum MunicipalitySize {
  UNDER_20000 = 'UNDER_20000',
  FROM_20000 = 'FROM_20000',
  FROM_50000 = 'FROM_50000',
  FROM_100000 = 'FROM_100000',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(MunicipalitySize, {
  name: 'MunicipalitySize',
  description: 'How many people live in the municipality, in classes (gemeentegrootte).',
  valuesConfig: {
    UNDER_20000: { description: 'Fewer than 20,000.' },
    FROM_20000: { description: '20,000 to 50,000.' },
    FROM_50000: { description: '50,000 to 100,000.' },
    FROM_100000: { description: '100,000 or more.' },
    UNKNOWN: { description: 'Not known.' },
  },
});

/** What points can have in common. */
export enum PeerAttribute {
  HOST_GROUP = 'HOST_GROUP',
  VARIANT = 'VARIANT',
  HOURS_CLASS = 'HOURS_CLASS',
  MUNICIPALITY_SIZE = 'MUNICIPALITY_SIZE',
}
registerEnumType(PeerAttribute, {
  name: 'PeerAttribute',
  description: 'What points must have in common to be peers (vergelijkbare punten).',
  valuesConfig: {
    HOST_GROUP: { description: 'The group of places they are in.' },
    VARIANT: { description: 'The way help is offered.' },
    HOURS_CLASS: { description: 'The class of their opening hours.' },
    MUNICIPALITY_SIZE: { description: 'The size of their municipality.' },
  },
});

/** What a list of points is sorted by. */
export enum ComparisonSort {
  NAME = 'NAME',
  LIBRARY = 'LIBRARY',
  MUNICIPALITY = 'MUNICIPALITY',
  HOST_KIND = 'HOST_KIND',
  VARIANT = 'VARIANT',
  HOURS_PER_WEEK = 'HOURS_PER_WEEK',
  VISITS = 'VISITS',
  QUESTIONS = 'QUESTIONS',
  QUESTIONS_PER_VISIT = 'QUESTIONS_PER_VISIT',
  VISITS_PER_OPENING_HOUR = 'VISITS_PER_OPENING_HOUR',
  GROWTH = 'GROWTH',
  SOLVED = 'SOLVED',
  REFERRED = 'REFERRED',
  COMPLETENESS = 'COMPLETENESS',
}
registerEnumType(ComparisonSort, {
  name: 'ComparisonSort',
  description: 'What compared points are sorted by; points without a value come last either way (sortering).',
  valuesConfig: {
    NAME: { description: 'Name.' },
    LIBRARY: { description: 'Name of the library.' },
    MUNICIPALITY: { description: 'Name of the municipality.' },
    HOST_KIND: { description: 'Kind of place.' },
    VARIANT: { description: 'The way help is offered.' },
    HOURS_PER_WEEK: { description: 'Opening hours a week.' },
    VISITS: { description: 'Visits.' },
    QUESTIONS: { description: 'Questions.' },
    QUESTIONS_PER_VISIT: { description: 'Questions per visit.' },
    VISITS_PER_OPENING_HOUR: { description: 'Visits per hour open.' },
    GROWTH: { description: 'Growth.' },
    SOLVED: { description: 'Share solved.' },
    REFERRED: { description: 'Share referred.' },
    COMPLETENESS: { description: 'Completeness.' },
  },
});

/** Where a point lies in a funnel plot. */
export enum FunnelPosition {
  FAR_BELOW = 'FAR_BELOW',
  BELOW = 'BELOW',
  WITHIN = 'WITHIN',
  ABOVE = 'ABOVE',
  FAR_ABOVE = 'FAR_ABOVE',
}
registerEnumType(FunnelPosition, {
  name: 'FunnelPosition',
  description: 'Where a point lies among the others, given what chance does (plaats in de trechtergrafiek).',
  valuesConfig: {
    FAR_BELOW: { description: 'Below the limits of 99.8 %: stands out.' },
    BELOW: { description: 'Between the limits of 95 % and 99.8 %, below: can be chance.' },
    WITHIN: { description: 'Within the limits of 95 %.' },
    ABOVE: { description: 'Between the limits of 95 % and 99.8 %, above: can be chance.' },
    FAR_ABOVE: { description: 'Above the limits of 99.8 %: stands out.' },
  },
});
