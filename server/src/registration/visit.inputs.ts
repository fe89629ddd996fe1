import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { AgeGroup, Channel, DurationClass, FirstLanguage, Gender, HelpForm, PartOfDay } from './visit.enums.ts';

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
  @Field(() => AgeGroup, { nullable: true, description: 'Estimated age.' })
  age?: AgeGroup | null;
  @Field(() => Gender, { nullable: true, description: 'Estimated gender.' })
  gender?: Gender | null;
  @Field(() => FirstLanguage, { nullable: true, description: 'Estimated first language.' })
  language?: FirstLanguage | null;
  @Field(() => [QuestionInput], { description: 'One to 20 questions.' })
  questions: QuestionInput[];
}
