import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Cents, Day } from '../graphql/scalars.ts';

/** Under which rules a year's grant is given. */
export enum GrantRegime {
  SPUK = 'SPUK',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(GrantRegime, {
  name: 'GrantRegime',
  description: "Under which rules a year's grant is given (regime).",
  valuesConfig: {
    SPUK: { description: 'Specific grant for information points (specifieke uitkering).' },
    UNKNOWN: { description: 'Not known yet; nothing is extrapolated (onbekend).' },
  },
});

/** One of the two parts a grant is the sum of. */
@ObjectType({ description: 'One of the two parts of a grant: number of people x rate.', simpleResolvers: true })
export class GrantPart {
  @Field(() => Int, { description: 'Number of people.' })
  count: number;

  @Field(() => Cents, { description: 'Rate per person in cents (tarief).' })
  rate: number;

  @Field(() => Cents, { description: 'Count x rate, in cents.' })
  amount: number;

  @Field(() => Day, {
    description: 'The day the people were counted (peildatum); of education only the year is known.',
  })
  referenceDate: string;

  @Field(() => String, { description: 'Source of the count.' })
  source: string;
}

/** The computed grant of a municipality in a year. */
@ObjectType({
  description: 'The computed grant of a municipality in a year (berekende uitkering).',
  simpleResolvers: true,
})
export class GrantAllocation {
  @Field(() => Int, { description: 'The year.' })
  year: number;

  @Field(() => GrantRegime, { description: 'The rules of that year.' })
  regime: GrantRegime;

  @Field(() => Boolean, { description: 'False when the amount is not known.' })
  known: boolean;

  @Field(() => String, {
    description: 'What to print beside the amount: "berekend, niet het bedrag uit de bijlage", or "onbekend".',
  })
  label: string;

  @Field(() => GrantPart, { nullable: true, description: 'The part for inhabitants; null when unknown.' })
  inhabitantsPart: GrantPart | null;

  @Field(() => GrantPart, {
    nullable: true,
    description: 'The part for people aged 15 to 75 with low education; null when unknown.',
  })
  educationPart: GrantPart | null;

  @Field(() => Cents, { nullable: true, description: 'Both parts together, in cents; null when unknown.' })
  total: number | null;

  @Field(() => Cents, { nullable: true, description: 'All municipalities together, in cents; null when unknown.' })
  nationalTotal: number | null;
}
