import { registerEnumType } from 'type-graphql';

/** Which of the two kinds of point it is. */
export enum LocationLabel {
  IDO = 'IDO',
  INFOPUNT = 'INFOPUNT',
  BOTH = 'BOTH',
}
registerEnumType(LocationLabel, {
  name: 'LocationLabel',
  description: 'Which kind of information point it is (label); decides whether a topic or a theme is asked.',
  valuesConfig: {
    IDO: { description: 'Informatiepunt Digitale Overheid: registers topics (onderwerpen).' },
    INFOPUNT: { description: "Infopunt, a broad desk for care, housing and welfare: registers themes (thema's)." },
    BOTH: { description: 'Both: registers a topic, and a theme where it helps.' },
  },
});

/** Where a point has its desk. */
export enum HostKind {
  LIBRARY_BRANCH = 'LIBRARY_BRANCH',
  KULTURHUS = 'KULTURHUS',
  COMMUNITY_CENTRE = 'COMMUNITY_CENTRE',
  JOINT_SQUARE = 'JOINT_SQUARE',
  NEIGHBOURHOOD_TEAM = 'NEIGHBOURHOOD_TEAM',
  TOWN_HALL = 'TOWN_HALL',
  HOSPITAL = 'HOSPITAL',
  PHARMACY = 'PHARMACY',
  GP_PRACTICE = 'GP_PRACTICE',
  CARE_HOME = 'CARE_HOME',
  SUPERMARKET = 'SUPERMARKET',
  SHOP = 'SHOP',
  RESTAURANT = 'RESTAURANT',
  MOBILE = 'MOBILE',
  TELEPHONE = 'TELEPHONE',
}
registerEnumType(HostKind, {
  name: 'HostKind',
  description: 'The kind of place that hosts a point (soort gastlocatie).',
  valuesConfig: {
    LIBRARY_BRANCH: { description: 'Library branch (bibliotheekvestiging).' },
    KULTURHUS: { description: 'Kulturhus or multifunctional centre (MFC).' },
    COMMUNITY_CENTRE: { description: 'Community centre (buurthuis, wijkcentrum).' },
    JOINT_SQUARE: { description: 'Joint square such as an Ontwikkelplein or SamenWerkplein.' },
    NEIGHBOURHOOD_TEAM: { description: 'Neighbourhood team (wijkteam).' },
    TOWN_HALL: { description: 'Town hall (gemeentehuis).' },
    HOSPITAL: { description: 'Hospital (ziekenhuis).' },
    PHARMACY: { description: 'Pharmacy (apotheek).' },
    GP_PRACTICE: { description: 'GP practice (huisartsenpraktijk).' },
    CARE_HOME: { description: 'Care home (zorginstelling).' },
    SUPERMARKET: { description: 'Supermarket (supermarkt).' },
    SHOP: { description: 'Shop (winkel).' },
    RESTAURANT: { description: 'Restaurant (horeca).' },
    MOBILE: { description: 'Mobile point, such as a bus (mobiel).' },
    TELEPHONE: {
      description: 'By telephone only; counts in neither coverage nor the share outside the library (telefonisch).',
    },
  },
});

/** How help is offered, after Ecorys. */
export enum ServiceVariant {
  BASIC = 'BASIC',
  ALWAYS_AVAILABLE = 'ALWAYS_AVAILABLE',
  BROAD = 'BROAD',
}
registerEnumType(ServiceVariant, {
  name: 'ServiceVariant',
  description: 'How help is offered (dienstverleningsvariant, after Ecorys).',
  valuesConfig: {
    BASIC: { description: 'A fixed desk in consultation hours (basis).' },
    ALWAYS_AVAILABLE: { description: 'All staff, all day (altijd beschikbaar).' },
    BROAD: { description: 'Part of a wider point with partners (breed).' },
  },
});

/** Whether people can walk in. */
export enum AccessMode {
  WALK_IN = 'WALK_IN',
  APPOINTMENT = 'APPOINTMENT',
  BOTH = 'BOTH',
}
registerEnumType(AccessMode, {
  name: 'AccessMode',
  description: 'Whether people walk in or make an appointment (inloop of afspraak).',
  valuesConfig: {
    WALK_IN: { description: 'Walk-in (inloop).' },
    APPOINTMENT: { description: 'By appointment only (op afspraak).' },
    BOTH: { description: 'Walk-in and by appointment.' },
  },
});

/** The state a point is in. */
export enum LocationState {
  PLANNED = 'PLANNED',
  TRIAL = 'TRIAL',
  OPEN = 'OPEN',
  PAUSED = 'PAUSED',
  CLOSED = 'CLOSED',
}
registerEnumType(LocationState, {
  name: 'LocationState',
  description: 'The state a point is in (status).',
  valuesConfig: {
    PLANNED: { description: 'Planned (gepland); opensOn is the expected opening. Only its own library sees it.' },
    TRIAL: { description: 'On trial (proef).' },
    OPEN: { description: 'Open.' },
    PAUSED: { description: 'Paused for a while (gepauzeerd).' },
    CLOSED: { description: 'Closed for good since closesOn (gesloten).' },
  },
});

/** What opening hours are for. */
export enum OpeningKind {
  POINT = 'POINT',
  CONSULTATION = 'CONSULTATION',
  TELEPHONE = 'TELEPHONE',
}
registerEnumType(OpeningKind, {
  name: 'OpeningKind',
  description: 'What a piece of opening hours is for (soort openingstijd).',
  valuesConfig: {
    POINT: { description: 'The point itself; decides whether it is open now (openingstijd).' },
    CONSULTATION: { description: 'Consultation hour of a partner (spreekuur).' },
    TELEPHONE: { description: 'Telephone hour (telefonisch spreekuur).' },
  },
});
