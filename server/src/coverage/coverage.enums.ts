import { registerEnumType } from 'type-graphql';

/** What makes a municipality a white spot. */
export enum WhiteSpotMark {
  NO_POINT = 'NO_POINT',
  FEW_HOURS = 'FEW_HOURS',
}
registerEnumType(WhiteSpotMark, {
  name: 'WhiteSpotMark',
  description: 'What makes a municipality a white spot (witte vlek).',
  valuesConfig: {
    NO_POINT: { description: 'There is no open point; telephone points are not counted (geen punt).' },
    FEW_HOURS: { description: 'Its points together are open fewer hours a week than the threshold (weinig uren).' },
  },
});

/** In what points are alike. */
export enum PeerLikeness {
  HOST_GROUP = 'HOST_GROUP',
  HOURS_CLASS = 'HOURS_CLASS',
  MUNICIPALITY_SIZE = 'MUNICIPALITY_SIZE',
}
registerEnumType(PeerLikeness, {
  name: 'PeerLikeness',
  description: 'In what points are alike (waarin punten op elkaar lijken).',
  valuesConfig: {
    HOST_GROUP: { description: 'The group of places they are in (soort gastlocatie).' },
    HOURS_CLASS: { description: 'The class of their opening hours a week (openingsuren per week).' },
    MUNICIPALITY_SIZE: { description: 'The size of their municipality (gemeentegrootte).' },
  },
});

/** How a rate lies against a range. */
export enum AgainstRange {
  BELOW = 'BELOW',
  WITHIN = 'WITHIN',
  ABOVE = 'ABOVE',
}
registerEnumType(AgainstRange, {
  name: 'AgainstRange',
  description: 'How visits per opening hour lie against what peers bring (vergeleken met vergelijkbare punten).',
  valuesConfig: {
    BELOW: { description: 'Below the range in which half of the peers lie (eronder).' },
    WITHIN: { description: 'Within it (ertussen).' },
    ABOVE: { description: 'Above it (erboven).' },
  },
});

/** How a trial ends. */
export enum TrialDecision {
  GO_ON = 'GO_ON',
  STOP = 'STOP',
  MOVE = 'MOVE',
}
registerEnumType(TrialDecision, {
  name: 'TrialDecision',
  description: 'How a trial ends (besluit over een proef).',
  valuesConfig: {
    GO_ON: { description: 'The point stays: its state becomes OPEN (doorgaan).' },
    STOP: { description: 'The point closes for good on the day (stoppen).' },
    MOVE: {
      description:
        'The point closes on the day, and a new point on trial begins at another place with the same hours (verplaatsen).',
    },
  },
});
