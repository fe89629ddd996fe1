import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { Location } from '../libraries/location.entity.ts';
import { Code } from '../codes/code.type.ts';
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
@ObjectType({ description: 'Where someone was referred to (doorverwijzing).', simpleResolvers: true })
export class Referral {
  @Field(() => ReferralDestination, { description: 'To what.' })
  destination: ReferralDestination;

  @Field(() => ID, { nullable: true, description: 'UUID of the organisation; null when none was named.' })
  organisationId: string | null;

  @Field(() => WarmReferral, { nullable: true, description: 'How it was made warm; null when it was not warm.' })
  warm: WarmReferral | null;
}

/** A question of a visit. */
@ObjectType({ description: 'A question (vraag) of a visit.', simpleResolvers: true })
export class Question {
  @Field(() => Code, { nullable: true, description: 'Topic (onderwerp); null at an Infopunt.' })
  topic: Code | null;

  @Field(() => Code, { nullable: true, description: 'Theme (thema); null at an IDO.' })
  theme: Code | null;

  @Field(() => [HelpForm], { description: 'What was done, one or more.' })
  help: HelpForm[];

  @Field(() => QuestionKind, { nullable: true, description: 'What it is about; null when not asked.' })
  kind: QuestionKind | null;

  @Field(() => ID, { nullable: true, description: 'UUID of the organisation it is about; null when none was named.' })
  organisationId: string | null;

  @Field(() => GovernmentLevel, { nullable: true, description: 'The level of government; null when not asked.' })
  governmentLevel: GovernmentLevel | null;

  @Field(() => DigidFollowUp, { nullable: true, description: 'What had to be done about DigiD; null when not asked.' })
  digid: DigidFollowUp | null;

  @Field(() => Referral, { nullable: true, description: 'Where to; null when not referred or not asked.' })
  referral: Referral | null;
}

/** An anonymous visit. */
@ObjectType({
  description: 'An anonymous visit (bezoek) with its questions; it knows nothing of who came or who helped.',
  simpleResolvers: true,
})
export class Visit {
  libraryId: string;
  locationId: string;

  @Field(() => ID, { description: 'Random UUID, made by whoever registered it.' })
  id: string;

  @Field(() => Location, { description: 'The point.' })
  location: Location;

  @Field(() => Day, { description: 'The day of the visit.' })
  day: string;

  @Field(() => PartOfDay, { description: 'The part of day.' })
  partOfDay: PartOfDay;

  @Field(() => Channel, { description: 'How the contact came about.' })
  channel: Channel;

  @Field(() => DurationClass, { nullable: true, description: 'How long it took; null when not asked.' })
  duration: DurationClass | null;

  @Field(() => Satisfaction, { nullable: true, description: 'Whether helped to satisfaction; null when not asked.' })
  satisfaction: Satisfaction | null;

  @Field(() => HelperKind, { nullable: true, description: 'What kind of helper was there; null when not asked.' })
  helperKind: HelperKind | null;

  @Field(() => CameBy, { nullable: true, description: 'How the visitor came to the point; null when not asked.' })
  cameBy: CameBy | null;

  @Field(() => ID, { nullable: true, description: 'UUID of the organisation that sent the visitor; null when none.' })
  cameByOrganisationId: string | null;

  @Field(() => ID, { nullable: true, description: 'Estimated age, a code of the list AGE; null when not asked.' })
  age: string | null;

  @Field(() => Gender, { nullable: true, description: 'Estimated gender; null when not asked.' })
  gender: Gender | null;

  @Field(() => FirstLanguage, { nullable: true, description: 'Estimated first language; null when not asked.' })
  language: FirstLanguage | null;

  @Field(() => [Question], { description: 'The questions, in the order asked.' })
  questions: Question[];
}

/** How much was registered at a point on a day. */
@ObjectType({ description: 'How much was registered at a point on a day.', simpleResolvers: true })
export class RegisteredCount {
  @Field(() => Day, { description: 'The day.' })
  day: string;

  @Field(() => Int, { description: 'Number of visits.' })
  visits: number;

  @Field(() => Int, { description: 'Number of questions.' })
  questions: number;
}

/** The stored visit, or why it was not stored. */
@ObjectType({ description: 'The stored visit, or the problems that kept it from being stored.', simpleResolvers: true })
export class RegisterVisitPayload {
  @Field(() => Visit, { nullable: true, description: 'The visit as stored; null when there are problems.' })
  visit: Visit | null;

  @Field(() => Boolean, { description: 'True when this very visit was stored before: sending again changes nothing.' })
  alreadyRegistered: boolean;

  @Field(() => RegisteredCount, {
    nullable: true,
    description: 'What the point has registered on that day, this visit included.',
  })
  registered: RegisteredCount | null;

  @Field(() => [Problem], { description: 'Why nothing was stored; empty when it was.' })
  problems: Problem[];
}

/** Whether a visit was undone. */
@ObjectType({ description: 'Whether a visit was taken back.', simpleResolvers: true })
export class UndoVisitPayload {
  @Field(() => Boolean, {
    description: 'True when the visit is in no row and no count, and will not be when it is sent late.',
  })
  undone: boolean;

  @Field(() => RegisteredCount, {
    nullable: true,
    description: 'What the point has registered on that day now; null when the visit was never there.',
  })
  registered: RegisteredCount | null;

  @Field(() => [Problem], { description: 'Why it was not undone; empty when it was.' })
  problems: Problem[];
}

/** What became of a visit that was sent with others. */
export enum VisitOutcome {
  REGISTERED = 'REGISTERED',
  ALREADY_REGISTERED = 'ALREADY_REGISTERED',
  UNDONE = 'UNDONE',
  REFUSED = 'REFUSED',
}
registerEnumType(VisitOutcome, {
  name: 'VisitOutcome',
  description: 'What became of a visit that was sent with others.',
  valuesConfig: {
    REGISTERED: { description: 'Stored now.' },
    ALREADY_REGISTERED: { description: 'This very visit was stored before; nothing changed.' },
    UNDONE: { description: 'It was taken back or removed before; nothing is stored.' },
    REFUSED: { description: 'Not stored; `problems` says why.' },
  },
});

/** What became of one of the visits sent. */
@ObjectType({ description: 'What became of one of the visits that were sent.', simpleResolvers: true })
export class VisitResult {
  @Field(() => ID, { description: 'The id it was sent with.' })
  id: string;

  @Field(() => VisitOutcome, { description: 'What became of it.' })
  outcome: VisitOutcome;

  @Field(() => [Problem], { description: 'Why it was refused; empty when it was not.' })
  problems: Problem[];
}

/** What became of all the visits sent. */
@ObjectType({ description: 'What became of the visits that were sent.', simpleResolvers: true })
export class RegisterVisitsPayload {
  @Field(() => [VisitResult], { description: 'One for each visit, in the order sent; empty when there are problems.' })
  results: VisitResult[];

  @Field(() => [Problem], { description: 'Why none was looked at: too many at once, or none at all.' })
  problems: Problem[];
}
