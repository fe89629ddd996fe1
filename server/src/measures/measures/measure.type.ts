import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../../graphql/scalars.ts';
import type { Absence, MeasureUnit } from './measure.ts';
import { type MeasureKey, measures } from './registry.ts';

const each = measures.map(({ key, description }) => [key, { description }] as const);

/** The measures by name, from the registry: a new one is in the schema at once. */
export const MeasureKeyEnum = Object.fromEntries(measures.map(({ key }) => [key, key])) as {
  [Key in MeasureKey]: Key;
};
registerEnumType(MeasureKeyEnum, {
  name: 'MeasureKey',
  description: 'The measures (maten): what figures are told as.',
  valuesConfig: Object.fromEntries(each) as Record<MeasureKey, { description: string }>,
});

export const MeasureUnitEnum: { [Unit in MeasureUnit]: Unit } = {
  COUNT: 'COUNT',
  RATIO: 'RATIO',
  SHARE: 'SHARE',
  PER_1000_PER_YEAR: 'PER_1000_PER_YEAR',
  PER_10000: 'PER_10000',
  HOURS: 'HOURS',
  PERCENT_CHANGE: 'PERCENT_CHANGE',
  SCORE: 'SCORE',
};
registerEnumType(MeasureUnitEnum, {
  name: 'MeasureUnit',
  description: 'What the value of a measure is in (eenheid).',
  valuesConfig: {
    COUNT: { description: 'A number of things (aantal).' },
    RATIO: { description: 'So many of the one for each of the other (per).' },
    SHARE: { description: 'A part of the whole, 0 to 1 (aandeel).' },
    PER_1000_PER_YEAR: { description: 'Per 1,000 people per year.' },
    PER_10000: { description: 'Per 10,000 people.' },
    HOURS: { description: 'Hours (uren).' },
    PERCENT_CHANGE: { description: 'Change in %: 25 is a quarter more (groei).' },
    SCORE: { description: 'A mark from 0 to 10 (cijfer).' },
  },
});

export const MeasureAbsenceEnum: { [Kind in Absence]: Kind } = {
  NOT_REGISTERED: 'NOT_REGISTERED',
  HIDDEN: 'HIDDEN',
  NOT_YOURS: 'NOT_YOURS',
  TOO_RECENT: 'TOO_RECENT',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  UNKNOWN: 'UNKNOWN',
};
registerEnumType(MeasureAbsenceEnum, {
  name: 'MeasureAbsence',
  description: 'Why a measure has no value (waarom er geen getal is).',
  valuesConfig: {
    NOT_REGISTERED: { description: 'Nothing was registered to make it of; not the same as zero (niet geregistreerd).' },
    HIDDEN: { description: 'It is about so few that somebody could be recognised (verborgen).' },
    NOT_YOURS: { description: 'Only the library itself may know it (alleen voor de bibliotheek).' },
    TOO_RECENT: { description: 'Nothing of the period is over yet that it is told of (nog te vroeg).' },
    NOT_APPLICABLE: {
      description: 'It has no meaning here, such as the reach of a single point (niet van toepassing).',
    },
    UNKNOWN: { description: 'Something it is made of is not known, such as opening hours (onbekend).' },
  },
});

/** A measure of an area over a period. */
@ObjectType({
  description: 'A measure (maat) of an area over a period, with every number it was made of.',
  simpleResolvers: true,
})
export class Measure {
  @Field(() => MeasureKeyEnum, { description: 'Which measure.' })
  key: MeasureKey;
  @Field(() => String, { description: 'Its name, in Dutch.' })
  name: string;
  @Field(() => String, { description: 'What it means and what it does not, in plain Dutch (definitie).' })
  definition: string;
  @Field(() => MeasureUnitEnum, { description: 'What the value is in.' })
  unit: MeasureUnit;
  @Field(() => Float, { nullable: true, description: 'The number, not rounded; null when there is none.' })
  value: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What is divided (teller), or the count itself; null when hidden.',
  })
  numerator: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'What it is divided by (noemer); null when hidden or not divided.',
  })
  denominator: number | null;
  @Field(() => String, { description: 'What the numerator counts, in Dutch.' })
  numeratorName: string;
  @Field(() => String, { nullable: true, description: 'What the denominator counts, in Dutch.' })
  denominatorName: string | null;
  @Field(() => Day, { description: 'First day it covers.' })
  from: string;
  @Field(() => Day, {
    description:
      'First day it no longer covers; can lie before the end of the period, which the explanation then says.',
  })
  until: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Year the numbers from elsewhere are about, such as inhabitants on 1 January (bronjaar).',
  })
  sourceYear: number | null;
  @Field(() => String, { nullable: true, description: 'Source of those numbers (bron).' })
  source: string | null;
  @Field(() => Float, {
    nullable: true,
    description:
      'Share of scheduled days with something recorded, 0 to 1 (volledigheid): what the number is worth. Null for whoever may not know, and for measures that are not made of registrations.',
  })
  completeness: number | null;
  @Field(() => MeasureAbsenceEnum, { nullable: true, description: 'Why there is no value; null when there is one.' })
  absence: Absence | null;
  @Field(() => String, {
    nullable: true,
    description: 'What to know of this number, or why there is none, in Dutch.',
  })
  explanation: string | null;
}
