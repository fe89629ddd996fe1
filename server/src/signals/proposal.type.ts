import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CodeListName } from '../codes/code.enums.ts';
import { Day } from '../graphql/scalars.ts';
import { NoProposalReason, SignalBasis } from './signal.enums.ts';

/** A municipality by code and name. */
@ObjectType({ description: 'A municipality by code and name (gemeente).', simpleResolvers: true })
export class SignalMunicipality {
  @Field(() => ID, { description: 'Its code, such as GM0148.' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

/** A topic that rose beyond chance. */
@ObjectType({
  description: 'A topic that was asked about more often than chance explains (voorstel voor een signaal).',
  simpleResolvers: true,
})
export class SignalProposal {
  @Field(() => SignalMunicipality, { description: 'Where.' })
  municipality: SignalMunicipality;

  @Field(() => CodeListName, { description: 'The list of the code: TOPIC or THEME.' })
  list: CodeListName;

  @Field(() => ID, { description: 'Code of the topic or theme.' })
  code: string;

  @Field(() => String, { description: 'Its name (onderwerp).' })
  label: string;

  @Field(() => Int, { description: 'Questions in the month.' })
  questions: number;

  @Field(() => Int, { description: 'Questions in the same month a year earlier.' })
  questionsBefore: number;

  @Field(() => Int, { description: 'The least that chance would leave, 19 times in 20 (verwacht vanaf).' })
  expectedLow: number;

  @Field(() => Int, { description: 'The most that chance would bring, 19 times in 20 (verwacht tot en met).' })
  expectedHigh: number;

  @Field(() => SignalBasis, { description: 'How the two months were made comparable.' })
  basis: SignalBasis;
}

/** A municipality about which nothing can be proposed. */
@ObjectType({
  description: 'A municipality about which nothing can be proposed, and why (geen voorstel).',
  simpleResolvers: true,
})
export class WithheldProposals {
  @Field(() => SignalMunicipality, { description: 'Which municipality.' })
  municipality: SignalMunicipality;

  @Field(() => NoProposalReason, { description: 'Why.' })
  reason: NoProposalReason;

  @Field(() => String, { nullable: true, description: 'What changed, in Dutch; null but for a break in the series.' })
  explanation: string | null;
}

/** What is proposed to a coordinator. */
@ObjectType({
  description: 'What rose beyond chance in the last finished month at a library (voorstellen).',
  simpleResolvers: true,
})
export class SignalProposals {
  @Field(() => Day, { description: 'First day of the month it is about.' })
  month: string;

  @Field(() => [SignalMunicipality], { description: 'The municipalities the library can send a signal to, by name.' })
  municipalities: SignalMunicipality[];

  @Field(() => Float, {
    description:
      'False proposals to expect a month, over all topics of the library together; 0.05 = one in twenty months.',
  })
  falseAlarmsPerMonth: number;

  @Field(() => Int, { description: 'Fewer questions than this in the month are never proposed.' })
  fewestQuestions: number;

  @Field(() => [SignalProposal], { description: 'What is proposed; without what was sent or dropped.' })
  proposals: SignalProposal[];

  @Field(() => [WithheldProposals], { description: 'Where nothing can be proposed, and why.' })
  withheld: WithheldProposals[];
}
