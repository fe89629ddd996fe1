import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { DeskField } from './desk-field.ts';

/** Which optional fields the desks of a library ask. */
@ObjectType({
  description: 'Which optional fields the desks of a library ask (instellingen van de balie).',
  simpleResolvers: true,
})
export class DeskSettings {
  @Field(() => [DeskField], { description: 'The fields that are asked, in the order of the form.' })
  fields: DeskField[];

  @Field(() => Boolean, { description: 'True: the standard choice, since the library made none.' })
  standard: boolean;
}

/** Which optional fields a coordinator wants asked. */
@InputType({ description: 'Which optional fields the desks of a library ask; what is left out is not asked.' })
export class SaveDeskSettingsInput {
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;
  @Field(() => [DeskField], { description: 'The fields to ask.' })
  fields: DeskField[];
}

/** The saved settings, or why they were not saved. */
@ObjectType({
  description: 'The saved settings, or the problems that kept them from being saved.',
  simpleResolvers: true,
})
export class SaveDeskSettingsPayload {
  @Field(() => DeskSettings, { nullable: true, description: 'As they are now; null when there are problems.' })
  deskSettings: DeskSettings | null;
  @Field(() => [Problem], { description: 'Why nothing was saved; empty when it was.' })
  problems: Problem[];
}
