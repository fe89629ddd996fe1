import { Field, ID, ObjectType } from 'type-graphql';
import { CodeListName } from './code.enums.ts';

/** A topic or theme that can be chosen. */
@ObjectType({ description: 'A code of a code list (code): a topic or a theme.', simpleResolvers: true })
export class Code {
  @Field(() => CodeListName, { description: 'The list it is on.' })
  list: CodeListName;

  @Field(() => ID, { description: 'The code, unique in its list, such as digid.' })
  code: string;

  @Field(() => String, { description: 'What people read, in Dutch.' })
  label: string;
}
