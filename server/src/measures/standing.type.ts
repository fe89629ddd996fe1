import { registerEnumType } from 'type-graphql';

/** How whoever asks stands to what figures are about. */
export enum Standing {
  OWN = 'OWN',
  PARTY = 'PARTY',
}
registerEnumType(Standing, {
  name: 'FiguresStanding',
  description: 'How you stand to what the figures are about (eigen cijfers of die van een ander).',
  valuesConfig: {
    OWN: { description: 'They are of your own library: everything, live, over any period.' },
    PARTY: {
      description:
        'They are of others: totals live, content per finished month, and what tells of visitors with small numbers hidden.',
    },
  },
});
