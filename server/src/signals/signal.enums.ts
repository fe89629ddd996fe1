import { registerEnumType } from 'type-graphql';

/** How far a signal is. */
export enum SignalState {
  NEW = 'NEW',
  TAKEN_UP = 'TAKEN_UP',
  SOLVED = 'SOLVED',
  DECLINED = 'DECLINED',
}
registerEnumType(SignalState, {
  name: 'SignalState',
  description: 'How far a signal is (stand van het signaal).',
  valuesConfig: {
    NEW: { description: 'Sent; the municipality did nothing with it yet (nieuw).' },
    TAKEN_UP: { description: 'The municipality is working on it (in behandeling).' },
    SOLVED: { description: 'What was wrong is mended (opgelost).' },
    DECLINED: { description: 'The municipality does nothing with it, and says why (afgewezen).' },
  },
});

/** What chance is measured against. */
export enum SignalBasis {
  OPENING_HOURS = 'OPENING_HOURS',
  DAYS = 'DAYS',
}
registerEnumType(SignalBasis, {
  name: 'SignalBasis',
  description: 'How the two months are made comparable (waarmee de maanden vergelijkbaar zijn gemaakt).',
  valuesConfig: {
    OPENING_HOURS: { description: 'By the hours the points of the library in the municipality were open.' },
    DAYS: { description: 'By the days of the month, where the hours of a point are not known.' },
  },
});

/** Why nothing can be proposed about a municipality. */
export enum NoProposalReason {
  SERIES_BREAK = 'SERIES_BREAK',
  NOTHING_A_YEAR_EARLIER = 'NOTHING_A_YEAR_EARLIER',
  NOTHING_THAT_MONTH = 'NOTHING_THAT_MONTH',
}
registerEnumType(NoProposalReason, {
  name: 'NoProposalReason',
  description: 'Why no signal can be proposed (waarom er geen voorstel is).',
  valuesConfig: {
    SERIES_BREAK: { description: 'The way of counting changed between the two months (trendbreuk).' },
    NOTHING_A_YEAR_EARLIER: { description: 'Nothing was registered in the same month a year earlier.' },
    NOTHING_THAT_MONTH: { description: 'Nothing was registered in the month itself.' },
  },
});
