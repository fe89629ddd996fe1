import { Field, ID, ObjectType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { OrganisationCategory, OrganisationRelation } from './organisation.enums.ts';

/** An organisation around the points: of the national list, or of one library's surroundings. */
@ObjectType({
  description: 'An organisation people come from or are referred to (organisatie), with its public numbers.',
  simpleResolvers: true,
})
export class Organisation {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => OrganisationCategory, { description: 'What kind of organisation it is.' })
  category: OrganisationCategory;

  @Field(() => OrganisationRelation, { description: 'Which way people go.' })
  relation: OrganisationRelation;

  @Field(() => Boolean, {
    description: 'True: on the national list, for every library; false: added by one library for its surroundings.',
  })
  national: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the municipality it works in; null = not one in particular.',
  })
  municipality: string | null;

  @Field(() => String, { nullable: true, description: 'Public telephone number.' })
  telephone: string | null;

  @Field(() => String, { nullable: true, description: 'Public e-mail address.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Web address.' })
  website: string | null;

  @Field(() => String, { nullable: true, description: 'When it can be reached, in words (bereikbaar).' })
  openingTimes: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the desk should know of it (toelichting); no personal data.',
  })
  note: string | null;

  @Field(() => Day, { description: 'First day it can be chosen.' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'First day it can no longer be chosen; null = no end in sight.' })
  validUntil: string | null;
}
