import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Problem } from '../graphql/problem.ts';
import { Day } from '../graphql/scalars.ts';
import { SignalMunicipality } from './proposal.type.ts';
import { SignalState } from './signal.enums.ts';

/** The library a signal is from. */
@ObjectType({ description: 'The library a signal is from (afzender).', simpleResolvers: true })
export class SignalLibrary {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

/** A signal from a library to a municipality. */
@ObjectType({
  description:
    'A signal from a library to a municipality: what goes wrong in its services, with counts as evidence (signaal).',
  simpleResolvers: true,
})
export class Signal {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => SignalLibrary, { description: 'Who sent it.' })
  library: SignalLibrary;

  @Field(() => SignalMunicipality, { description: 'To whom.' })
  municipality: SignalMunicipality;

  @Field(() => SignalState, { description: 'How far it is.' })
  state: SignalState;

  @Field(() => String, { description: 'What it is about, as it was called when it was sent (onderwerp).' })
  label: string;

  @Field(() => Day, { description: 'First day of the month it is about.' })
  month: string;

  @Field(() => Int, {
    description: 'Questions of the library in the municipality that month, as counted when it was sent.',
  })
  questions: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The same in that month a year earlier; null when nothing was registered then.',
  })
  questionsBefore: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The least that chance would leave, 19 times in 20; null when the months do not compare.',
  })
  expectedLow: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The most that chance would bring, 19 times in 20; null when the months do not compare.',
  })
  expectedHigh: number | null;

  @Field(() => Boolean, { description: 'True: it was proposed, since it rose beyond chance.' })
  proposed: boolean;

  @Field(() => String, { nullable: true, description: 'What the coordinator wrote with it (toelichting).' })
  text: string | null;

  @Field(() => Day, { description: 'Day it was sent.' })
  sentOn: string;

  @Field(() => String, { nullable: true, description: 'What the municipality answered last (antwoord).' })
  answer: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'Day on which the municipality last did something with it; null while it is new.',
  })
  answeredOn: string | null;
}

/** A page of a list of signals. */
@ObjectType({
  description:
    'A page of signals, 20 at most: the new first, then those taken up, then the rest, each the latest first.',
  simpleResolvers: true,
})
export class SignalPage {
  @Field(() => [Signal], { description: 'The signals of this page.' })
  signals: Signal[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the next page begins, for `after`; null on the last page.',
  })
  next: string | null;
}

/** What a municipality did with a signal, as the desk tells it. */
@ObjectType({
  description:
    'What a municipality did with a signal in the last 30 days, as the desk tells it (antwoord aan de balie).',
  simpleResolvers: true,
})
export class SignalAnswer {
  @Field(() => ID, { description: 'UUID of the signal.' })
  id: string;

  @Field(() => String, { description: 'What it is about.' })
  label: string;

  @Field(() => SignalState, { description: 'How far it is.' })
  state: SignalState;

  @Field(() => String, { nullable: true, description: 'What the municipality answered.' })
  answer: string | null;

  @Field(() => Day, { description: 'Day of the answer.' })
  answeredOn: string;
}

/** How many signals there are in an area. */
@ObjectType({
  description: 'How many signals there are in an area and what came of them, without what they say (aantallen).',
  simpleResolvers: true,
})
export class SignalCounts {
  @Field(() => Int, { description: 'All that were sent.' })
  sent: number;

  @Field(() => Int, { description: 'Nothing was done with them yet.' })
  new: number;

  @Field(() => Int, { description: 'Being worked on.' })
  takenUp: number;

  @Field(() => Int, { description: 'Solved.' })
  solved: number;

  @Field(() => Int, { description: 'Declined.' })
  declined: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median days from sending to the first answer, of those that were answered; null when none was.',
  })
  medianDaysToAnswer: number | null;
}

/** A signal, or why there is none. */
@ObjectType({ description: 'The signal as it is now, or why nothing was done.', simpleResolvers: true })
export class SignalPayload {
  @Field(() => Signal, { nullable: true, description: 'As it is now; null when nothing was done.' })
  signal: Signal | null;

  @Field(() => [Problem], { description: 'Why nothing was done; empty otherwise.' })
  problems: Problem[];
}

/** Whether a proposal was dropped. */
@ObjectType({ description: 'Whether a proposal was dropped.', simpleResolvers: true })
export class DropProposalPayload {
  @Field(() => Boolean, { description: 'True: it is not proposed again.' })
  dropped: boolean;

  @Field(() => [Problem], { description: 'Why nothing was done; empty otherwise.' })
  problems: Problem[];
}
