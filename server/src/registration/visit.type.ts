import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { Location } from '../libraries/location.entity.ts';
import { Code } from '../codes/code.type.ts';
import { AgeGroup, Channel, DurationClass, FirstLanguage, Gender, HelpForm, PartOfDay } from './visit.enums.ts';

/** A question of a visit. */
@ObjectType({ description: 'A question (vraag) of a visit.', simpleResolvers: true })
export class Question {
  @Field(() => Code, { nullable: true, description: 'Topic (onderwerp); null at an Infopunt.' })
  topic: Code | null;

  @Field(() => Code, { nullable: true, description: 'Theme (thema); null at an IDO.' })
  theme: Code | null;

  @Field(() => [HelpForm], { description: 'What was done, one or more.' })
  help: HelpForm[];
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

  @Field(() => AgeGroup, { nullable: true, description: 'Estimated age; null when not asked.' })
  age: AgeGroup | null;

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
  @Field(() => Boolean, { description: 'True when the visit is gone from rows and counts.' })
  undone: boolean;

  @Field(() => RegisteredCount, { nullable: true, description: 'What the point has registered on that day now.' })
  registered: RegisteredCount | null;

  @Field(() => [Problem], { description: 'Why it was not undone; empty when it was.' })
  problems: Problem[];
}
