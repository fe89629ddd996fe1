import { Field, ID, Int, ObjectType } from 'type-graphql';
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

/** Where someone was referred to, as it was registered. */
@ObjectType({
  description: 'Where someone was referred to (doorverwijzing), as it was registered.',
  simpleResolvers: true,
})
export class RegisteredReferral {
  @Field(() => ReferralDestination, { description: 'The kind of place.' })
  destination: ReferralDestination;
  @Field(() => ID, { nullable: true, description: 'UUID of the organisation; null when none was named.' })
  organisationId: string | null;
  @Field(() => WarmReferral, { nullable: true, description: 'How it was made warm; null: not warm.' })
  warm: WarmReferral | null;
}

/** A question as it was registered, with the names people read. */
@ObjectType({
  description: 'A question (vraag) as it was registered, with the names people read.',
  simpleResolvers: true,
})
export class RegisteredQuestion {
  @Field(() => ID, { nullable: true, description: 'Code of the topic; null at an Infopunt.' })
  topic: string | null;
  @Field(() => String, { nullable: true, description: 'The topic (onderwerp) in words.' })
  topicLabel: string | null;
  @Field(() => ID, { nullable: true, description: 'Code of the theme; null at an IDO.' })
  theme: string | null;
  @Field(() => String, { nullable: true, description: 'The theme (thema) in words.' })
  themeLabel: string | null;
  @Field(() => [HelpForm], { description: 'What was done, one or more.' })
  help: HelpForm[];
  @Field(() => QuestionKind, { nullable: true, description: 'Kind of question; null when not asked.' })
  kind: QuestionKind | null;
  @Field(() => ID, { nullable: true, description: 'UUID of the organisation it was about; null when not asked.' })
  organisationId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the organisation it was about.' })
  organisation: string | null;
  @Field(() => GovernmentLevel, { nullable: true, description: 'Government level; null when not asked.' })
  governmentLevel: GovernmentLevel | null;
  @Field(() => DigidFollowUp, { nullable: true, description: 'What about DigiD; null when not asked.' })
  digid: DigidFollowUp | null;
  @Field(() => RegisteredReferral, { nullable: true, description: 'The referral; null when there was none.' })
  referral: RegisteredReferral | null;
  @Field(() => String, { nullable: true, description: 'Name of the organisation referred to.' })
  referralOrganisation: string | null;
}

/** A visit as it was registered, for whoever corrects it. */
@ObjectType({
  description:
    'A visit as it was registered (registratie), with names, for the coordinator who checks and corrects it.',
  simpleResolvers: true,
})
export class Registration {
  @Field(() => ID, { description: 'UUID of the visit.' })
  id: string;
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;
  @Field(() => ID, { description: 'UUID of the point.' })
  locationId: string;
  @Field(() => String, { description: 'Name of the point.' })
  location: string;
  @Field(() => String, { description: 'Name of the municipality the point lay in on that day.' })
  municipality: string;
  @Field(() => Day, { description: 'The day of the visit.' })
  day: string;
  @Field(() => PartOfDay, { description: 'The part of day.' })
  partOfDay: PartOfDay;
  @Field(() => Channel, { description: 'How the contact came about.' })
  channel: Channel;
  @Field(() => DurationClass, { nullable: true, description: 'How long it took; null when not asked.' })
  duration: DurationClass | null;
  @Field(() => Satisfaction, { nullable: true, description: 'Helped to satisfaction; null when not asked.' })
  satisfaction: Satisfaction | null;
  @Field(() => HelperKind, { nullable: true, description: 'Kind of helper, never who; null when not asked.' })
  helperKind: HelperKind | null;
  @Field(() => CameBy, { nullable: true, description: 'How the visitor came to the point; null when not asked.' })
  cameBy: CameBy | null;
  @Field(() => ID, { nullable: true, description: 'UUID of the organisation that sent the visitor.' })
  cameByOrganisationId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the organisation that sent the visitor.' })
  cameByOrganisation: string | null;
  @Field(() => ID, { nullable: true, description: 'Code of the estimated age; null when not asked.' })
  age: string | null;
  @Field(() => String, { nullable: true, description: 'The estimated age in words.' })
  ageLabel: string | null;
  @Field(() => Gender, { nullable: true, description: 'Estimated gender; null when not asked.' })
  gender: Gender | null;
  @Field(() => FirstLanguage, { nullable: true, description: 'Estimated first language; null when not asked.' })
  language: FirstLanguage | null;
  @Field(() => [RegisteredQuestion], { description: 'The questions, in the order asked.' })
  questions: RegisteredQuestion[];
}

/** A page of a list of registrations. */
@ObjectType({ description: 'A page of registrations, the newest day first, 50 at most.', simpleResolvers: true })
export class RegistrationPage {
  @Field(() => [Registration], { description: 'The registrations of this page.' })
  registrations: Registration[];
  @Field(() => Int, { description: 'Number of visits in the whole list.' })
  visits: number;
  @Field(() => Int, { description: 'Number of questions in the whole list.' })
  questions: number;
  @Field(() => String, {
    nullable: true,
    description: 'Where the next page begins, for `after`; null on the last page.',
  })
  next: string | null;
}
