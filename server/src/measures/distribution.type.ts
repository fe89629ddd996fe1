import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { Dimension } from './dimension.type.ts';

/** What the shares of a distribution are shares of. */
export enum CountUnit {
  VISITS = 'VISITS',
  QUESTIONS = 'QUESTIONS',
  POINTS = 'POINTS',
}
registerEnumType(CountUnit, {
  name: 'CountUnit',
  description: 'What is counted (eenheid).',
  valuesConfig: {
    VISITS: { description: 'Visits (bezoeken).' },
    QUESTIONS: { description: 'Questions (vragen).' },
    POINTS: { description: 'Points (informatiepunten).' },
  },
});

/** How much of a distribution may be told. */
export enum DistributionState {
  EXACT = 'EXACT',
  PROTECTED = 'PROTECTED',
  TOO_RECENT = 'TOO_RECENT',
  PREPARING = 'PREPARING',
}
registerEnumType(DistributionState, {
  name: 'DistributionState',
  description: 'How much of it may be told (bescherming).',
  valuesConfig: {
    EXACT: { description: 'Every number is exact.' },
    PROTECTED: { description: 'It tells of visitors of others: small numbers are hidden.' },
    TOO_RECENT: {
      description:
        'There is nothing to tell of the period yet: no month of it is over, or of a cross-table of others no whole year.',
    },
    PREPARING: { description: 'It is being prepared: ask again in a minute (wordt klaargezet).' },
  },
});

/** A code of a dimension with its counts. */
@ObjectType({
  description: 'A code of a distribution with its counts (regel van een verdeling).',
  simpleResolvers: true,
})
export class Cell {
  @Field(() => ID, { description: 'The code: of a list, of an enum, or the UUID of an organisation.' })
  code: string;

  @Field(() => String, { description: 'What people read, in Dutch.' })
  label: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The code above it, whose counts hold these too (valt onder); null at the top.',
  })
  parent: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Visits with this code; null when hidden. Never add them up over codes of questions.',
  })
  visits: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Questions with this code, or of visits with it; null when hidden.',
  })
  questions: number | null;

  @Field(() => Int, { nullable: true, description: 'Points with this code; null for a code of visits or questions.' })
  points: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the total of the distribution, 0 to 1; null when hidden or the total is 0.',
  })
  share: number | null;

  @Field(() => Boolean, { description: 'True: too few to show, or it would give away one that is (verborgen).' })
  hidden: boolean;
}

/** Visits or questions divided over the codes of a dimension. */
@ObjectType({
  description: 'Visits, questions or points divided over the codes of a dimension (verdeling).',
  simpleResolvers: true,
})
export class Distribution {
  @Field(() => Dimension, { description: 'What they are divided by.' })
  dimension: Dimension;

  @Field(() => String, { description: 'Its name, in Dutch.' })
  name: string;

  @Field(() => CountUnit, { description: 'What the shares are of.' })
  unit: CountUnit;

  @Field(() => Day, { description: 'First day it covers.' })
  from: string;

  @Field(() => Day, {
    description: 'First day it no longer covers; for others the end of the last month that is over.',
  })
  until: string;

  @Field(() => [Cell], {
    description: 'The codes that occur, in the order of their list; the most frequent first where there is none.',
  })
  cells: Cell[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Visits, questions or points of which it was asked: what the shares are of; null when it may not be told.',
  })
  total: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Visits or questions of which it was not asked (niet gevraagd); null when it may not be told.',
  })
  notAsked: number | null;

  @Field(() => DistributionState, { description: 'How much of it may be told.' })
  state: DistributionState;

  @Field(() => String, {
    nullable: true,
    description: 'Why something is hidden or cut off, in Dutch; null when nothing is.',
  })
  explanation: string | null;
}

/** A code with what people read. */
@ObjectType({ description: 'A code with what people read.', simpleResolvers: true })
export class CodeLabel {
  @Field(() => ID, { description: 'The code.' })
  code: string;

  @Field(() => String, { description: 'What people read, in Dutch.' })
  label: string;
}

/** Visits by two dimensions at once. */
@ObjectType({ description: 'Visits by two dimensions at once (kruistabel).', simpleResolvers: true })
export class CrossTable {
  @Field(() => Dimension, { description: 'Dimension of the rows.' })
  rows: Dimension;

  @Field(() => Dimension, { description: 'Dimension of the columns.' })
  columns: Dimension;

  @Field(() => Day, {
    description: 'First day it covers; of others that of the last finished calendar year in the period.',
  })
  from: string;

  @Field(() => Day, { description: 'First day it no longer covers.' })
  until: string;

  @Field(() => [CodeLabel], { description: 'Codes of the rows, in order.' })
  rowCodes: readonly CodeLabel[];

  @Field(() => [CodeLabel], { description: 'Codes of the columns, in order.' })
  columnCodes: readonly CodeLabel[];

  @Field(() => [[Int]], {
    nullable: 'items',
    description: 'Visits by row and, within it, by column; null when hidden.',
  })
  visits: (number | null)[][];

  @Field(() => DistributionState, { description: 'How much of it may be told.' })
  state: DistributionState;

  @Field(() => String, {
    nullable: true,
    description: 'Why something is hidden or cut off, in Dutch; null when nothing is.',
  })
  explanation: string | null;
}
