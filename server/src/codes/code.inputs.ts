import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { CodeListName } from './code.enums.ts';
import { Code } from './code.type.ts';

/** A code as an administrator (national) or a coordinator (own) records it. */
@InputType({
  description:
    'A code to add or to change. A code in use keeps its meaning: another name or place then ends it and adds a new one.',
})
export class SaveCodeInput {
  @Field(() => CodeListName, { description: 'The list it is on.' })
  list: CodeListName;
  @Field(() => ID, { nullable: true, description: 'The code to change; null adds one.' })
  code?: string | null;
  @Field(() => ID, { nullable: true, description: 'UUID of the library whose own code it is; null = national.' })
  libraryId?: string | null;
  @Field(() => String, { description: 'What people read, at most 80 characters.' })
  label: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The national code it is counted under; an own code needs one. Null = at the top of the list.',
  })
  parent?: string | null;
  @Field(() => Boolean, { defaultValue: true, description: 'The desk may offer it (te kiezen aan de balie).' })
  choosable: boolean;
  @Field(() => Day, {
    nullable: true,
    description: 'First day of a new code; today when left out. Of a code that is there it stays as it is.',
  })
  validFrom?: string | null;
}

/** Which code ends, and when. */
@InputType({ description: 'Which code ends, and when. What lies below it ends with it.' })
export class EndCodeInput {
  @Field(() => CodeListName, { description: 'The list it is on.' })
  list: CodeListName;
  @Field(() => ID, { description: 'The code.' })
  code: string;
  @Field(() => ID, { nullable: true, description: 'UUID of the library whose own code it is; null = national.' })
  libraryId?: string | null;
  @Field(() => Day, { description: 'First day it may no longer be chosen; tomorrow at the earliest.' })
  validUntil: string;
}

/** The saved code, or why it was not saved. */
@ObjectType({ description: 'The saved code, or the problems that kept it from being saved.', simpleResolvers: true })
export class SaveCodePayload {
  @Field(() => Code, { nullable: true, description: 'The code as it is now; null when there are problems.' })
  code: Code | null;
  @Field(() => Boolean, {
    description: 'True: the code was in use, so it ends today and this new one takes its place from tomorrow.',
  })
  replaced: boolean;
  @Field(() => [Problem], { description: 'Why nothing was saved; empty when it was.' })
  problems: Problem[];
}
