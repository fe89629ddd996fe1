import { Field, ID, ObjectType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';
import { CodeListName } from './code.enums.ts';

/** A topic, theme or age group as it was on the list from one day to another. */
@ObjectType({
  description: 'A code of a code list (code): a topic, a theme or an age group. What it means never changes.',
  simpleResolvers: true,
})
export class Code {
  @Field(() => CodeListName, { description: 'The list it is on.' })
  list: CodeListName;

  @Field(() => ID, { description: 'The code, unique in its list, such as digid.' })
  code: string;

  @Field(() => String, { description: 'What people read, in Dutch.' })
  label: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The code above it, under which it is counted too (valt onder); null at the top of the list.',
  })
  parent: string | null;

  @Field(() => Boolean, {
    description:
      'True: the desk may offer it. False: a heading, or a code of old registrations; still accepted (te kiezen aan de balie).',
  })
  choosable: boolean;

  @Field(() => Boolean, { description: 'True: of one library alone; false: of the national list (eigen code).' })
  own: boolean;

  @Field(() => Day, { description: 'First day it may be chosen; never before the code above it.' })
  validFrom: string;

  @Field(() => Day, {
    nullable: true,
    description: 'First day it may no longer be chosen; never after the code above it. Null = no end in sight.',
  })
  validUntil: string | null;
}

/** A day from which figures were counted in another way. */
@ObjectType({
  description: 'A day from which figures are counted in another way: growth across it says little (reeksbreuk).',
  simpleResolvers: true,
})
export class SeriesBreak {
  @Field(() => CodeListName, { nullable: true, description: 'The list it is about; null = all figures.' })
  list: CodeListName | null;

  @Field(() => Day, { description: 'First day of the new way of counting.' })
  day: string;

  @Field(() => String, { description: 'What changed, in Dutch.' })
  explanation: string;
}
