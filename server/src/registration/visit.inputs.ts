import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { DigidFollowUp, GovernmentLevel, QuestionKind, ReferralDestination, WarmReferral } from './referral.enums.ts';
import {
  CameBy,
  Channel,
  DurationClass,
  FirstLanguage,
  Gender,
  HelperKind,
  HelpForm,
  PartOfDay,
  Satisfaction,
} from './visit.enums.ts';

/** Where someone was referred to. */
@InputType({ description: 'Where someone was referred to (doorverwijzing); only with help REFERRED.' })
export class ReferralInput {
  @Field(() => ReferralDestination, { description: 'To what.' })
  destination: ReferralDestination;
  @Field(() => ID, {
    nullable: true,
    description: 'UUID of the organisation: a national one, or one of the own library.',
  })
  organisationId?: string | null;
  @Field(() => WarmReferral, { nullable: true, description: 'How it was made warm; null when it was not warm.' })
  warm?: WarmReferral | null;
}

/** A question to register. */
@InputType({ description: 'A question to register.' })
export class QuestionInput {
  @Field(() => ID, { nullable: true, description: 'Code of a topic that may be chosen on that day; asked at an IDO.' })
  topic?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Code of a theme that may be chosen on that day; asked at an Infopunt.',
  })
  theme?: string | null;
  @Field(() => [HelpForm], { description: 'What was done, one or more.' })
  help: HelpForm[];
  @Field(() => QuestionKind, { nullable: true, description: 'What it is about.' })
  kind?: QuestionKind | null;
  @Field(() => ID, {
    nullable: true,
    description: 'UUID of the organisation it is about: a national one, or one of the own library.',
  })
  organisationId?: string | null;
  @Field(() => GovernmentLevel, { nullable: true, description: 'The level of government it is about.' })
  governmentLevel?: GovernmentLevel | null;
  @Field(() => DigidFollowUp, {
    nullable: true,
    description: 'What had to be done about DigiD; only when the topic is DigiD or a code below it.',
  })
  digid?: DigidFollowUp | null;
  @Field(() => ReferralInput, { nullable: true, description: 'Where to; only with help REFERRED.' })
  referral?: ReferralInput | null;
}

/** A visit to register. */
@InputType({ description: 'A visit to register. No free text: a visit is anonymous.' })
export class RegisterVisitInput {
  @Field(() => ID, { description: 'Random UUID (v4) made by the client: sent again, the visit is stored once.' })
  id: string;
  @Field(() => ID, { description: 'UUID of the library it is registered for.' })
  libraryId: string;
  @Field(() => ID, { description: 'UUID of the point.' })
  locationId: string;
  @Field(() => Day, { description: 'The day of the visit, not in the future.' })
  day: string;
  @Field(() => PartOfDay, { description: 'The part of day.' })
  partOfDay: PartOfDay;
  @Field(() => Channel, { defaultValue: Channel.DESK, description: 'How the contact came about.' })
  channel: Channel;
  @Field(() => DurationClass, { nullable: true, description: 'How long it took.' })
  duration?: DurationClass | null;
  @Field(() => Satisfaction, { nullable: true, description: 'Whether the visitor was helped to satisfaction.' })
  satisfaction?: Satisfaction | null;
  @Field(() => HelperKind, { nullable: true, description: 'What kind of helper was there; never who.' })
  helperKind?: HelperKind | null;
  @Field(() => CameBy, { nullable: true, description: 'How the visitor came to the point.' })
  cameBy?: CameBy | null;
  @Field(() => ID, {
    nullable: true,
    description: 'UUID of the organisation that sent the visitor; only with came by PARTNER or NATIONAL_AGENCY.',
  })
  cameByOrganisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Estimated age: a code of the list AGE that is valid on that day.' })
  age?: string | null;
  @Field(() => Gender, { nullable: true, description: 'Estimated gender.' })
  gender?: Gender | null;
  @Field(() => FirstLanguage, { nullable: true, description: 'Estimated first language.' })
  language?: FirstLanguage | null;
  @Field(() => [QuestionInput], { description: 'One to 20 questions.' })
  questions: QuestionInput[];
}
