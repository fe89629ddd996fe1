import { Field, ID, InputType } from 'type-graphql';
import { CodeListName } from '../codes/code.enums.ts';
import { Day } from '../graphql/scalars.ts';
import { SignalState } from './signal.enums.ts';

/** What a signal to send, or a proposal to drop, is about. */
@InputType({ description: 'A topic of a library in a municipality and a month: what a signal is about.' })
export class SignalSubjectInput {
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;

  @Field(() => ID, { description: 'Code of the municipality.' })
  municipality: string;

  @Field(() => CodeListName, { description: 'TOPIC or THEME.' })
  list: CodeListName;

  @Field(() => ID, { description: 'Code of the topic or theme.' })
  code: string;

  @Field(() => Day, { description: 'Any day of the month; the month must be over.' })
  month: string;
}

/** A signal to send. */
@InputType({
  description:
    'A signal to send: what it is about and an optional text. Its counts are looked up and kept as they are.',
})
export class SendSignalInput extends SignalSubjectInput {
  @Field(() => ID, { description: 'UUID, made by the client: sent twice it is one signal.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'What goes wrong, in the words of the desk; at most 1000 characters, no personal data.',
  })
  text: string | null;
}

/** What a municipality does with a signal. */
@InputType({ description: 'What a municipality does with a signal: to which state it goes, with what answer.' })
export class AnswerSignalInput {
  @Field(() => ID, { description: 'UUID of the library that sent it.' })
  libraryId: string;

  @Field(() => ID, { description: 'UUID of the signal.' })
  id: string;

  @Field(() => SignalState, { description: 'TAKEN_UP, SOLVED or DECLINED.' })
  state: SignalState;

  @Field(() => String, {
    nullable: true,
    description:
      'What the desk and the coordinator read; asked of SOLVED and DECLINED. At most 1000 characters, no personal data.',
  })
  answer: string | null;
}
