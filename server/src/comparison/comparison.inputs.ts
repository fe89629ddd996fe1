import { Field, ID, InputType } from 'type-graphql';
import { ServiceVariant } from '../libraries/location.enums.ts';
import { ComparisonSort, HostGroup, HoursClass, MunicipalitySize, PeerAttribute } from './comparison.enums.ts';

/** What of a comparison to show, in which order, held against whom. */
@InputType({
  description:
    'What of a comparison to show, in which order, and held against whom. What is left out leaves all points.',
})
export class ComparisonInput {
  @Field(() => [ID], { nullable: true, description: 'UUIDs of libraries.' })
  libraries?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Codes of municipalities.' })
  municipalities?: string[] | null;

  @Field(() => [HostGroup], { nullable: true, description: 'Groups of places.' })
  hostGroups?: HostGroup[] | null;

  @Field(() => [ServiceVariant], { nullable: true, description: 'Ways help is offered.' })
  variants?: ServiceVariant[] | null;

  @Field(() => [HoursClass], { nullable: true, description: 'Classes of opening hours a week.' })
  hoursClasses?: HoursClass[] | null;

  @Field(() => [MunicipalitySize], { nullable: true, description: 'Sizes of municipality.' })
  municipalitySizes?: MunicipalitySize[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name of a point, without regard to capitals and accents.',
  })
  name?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'UUIDs of points chosen by hand, at most 100: compared with each other only (eigen keuze).',
  })
  only?: string[] | null;

  @Field(() => [PeerAttribute], {
    nullable: true,
    description:
      'What peers must have in common; left out: place, opening hours and municipality size. Empty: all points are peers.',
  })
  peers?: PeerAttribute[] | null;

  @Field(() => ComparisonSort, { nullable: true, description: 'What to sort by; left out: the name.' })
  sort?: ComparisonSort | null;

  @Field(() => Boolean, { nullable: true, description: 'From high to low.' })
  descending?: boolean | null;
}
