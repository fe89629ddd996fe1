import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Day } from '../graphql/scalars.ts';

/** What a line of the morning view is about. */
export enum MorningLineKind {
  MISSING_DAYS = 'MISSING_DAYS',
  IMPORT_RUNNING = 'IMPORT_RUNNING',
  IMPORT_WAITING = 'IMPORT_WAITING',
  IMPORT_FAILED = 'IMPORT_FAILED',
  IMPORT_REFUSED_ROWS = 'IMPORT_REFUSED_ROWS',
  DEVICE_NOT_SEEN = 'DEVICE_NOT_SEEN',
  INVITATION_OPEN = 'INVITATION_OPEN',
  TOKEN_ENDING = 'TOKEN_ENDING',
  SIGNAL_PROPOSED = 'SIGNAL_PROPOSED',
  SIGNAL_ANSWERED = 'SIGNAL_ANSWERED',
}
registerEnumType(MorningLineKind, {
  name: 'MorningLineKind',
  description: 'What a line of the morning view is about (soort melding).',
  valuesConfig: {
    MISSING_DAYS: { description: 'Scheduled days of a point without a registration or a recorded zero.' },
    IMPORT_RUNNING: { description: 'An import is under way.' },
    IMPORT_WAITING: { description: 'An import waits for the coordinator: to match columns, or to be run.' },
    IMPORT_FAILED: { description: 'An import stopped because of an error, in the last two weeks.' },
    IMPORT_REFUSED_ROWS: { description: 'Rows of an import of the last two weeks were refused.' },
    DEVICE_NOT_SEEN: { description: 'A paired device was not used for two weeks.' },
    INVITATION_OPEN: { description: 'Invitations nobody has accepted yet.' },
    TOKEN_ENDING: { description: 'An API token ends within 30 days.' },
    SIGNAL_PROPOSED: { description: 'Topics rose beyond chance: send a signal to the municipality, or drop it.' },
    SIGNAL_ANSWERED: { description: 'A municipality answered a signal in the last two weeks.' },
  },
});

/** How much a line asks. */
export enum MorningSeverity {
  ATTENTION = 'ATTENTION',
  NOTE = 'NOTE',
}
registerEnumType(MorningSeverity, {
  name: 'MorningSeverity',
  description: 'How much a line asks (ernst).',
  valuesConfig: {
    ATTENTION: { description: 'Something is to be done.' },
    NOTE: { description: 'Good to know.' },
  },
});

/** Visits and questions of a day, or of several together. */
@ObjectType({ description: 'Visits and questions (bezoeken en vragen).', simpleResolvers: true })
export class MorningCount {
  @Field(() => Int, { description: 'Visits.' })
  visits: number;

  @Field(() => Int, { description: 'Questions.' })
  questions: number;
}

/** How the last days went at one point. */
@ObjectType({ description: 'How the last days went at one point (punt).', simpleResolvers: true })
export class MorningPoint {
  @Field(() => ID, { description: 'UUID of the point.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Boolean, {
    description: 'By its opening hours it was there on the last day, and nothing is known of that day.',
  })
  missing: boolean;

  @Field(() => MorningCount, {
    nullable: true,
    description: 'Of the last day; null when nothing is known, which is not zero.',
  })
  lastDay: MorningCount | null;

  @Field(() => MorningCount, {
    nullable: true,
    description: 'The middle of the same weekday in the eight weeks before; null when fewer than three are known.',
  })
  usualLastDay: MorningCount | null;

  @Field(() => MorningCount, {
    nullable: true,
    description: 'Of the week, from Monday up to and including the last day; null when nothing is known of any day.',
  })
  week: MorningCount | null;

  @Field(() => MorningCount, {
    nullable: true,
    description:
      'What is usual for the days of that week that were registered; null when it is not known of each of them.',
  })
  usualWeek: MorningCount | null;

  @Field(() => Int, { description: 'Scheduled days of the last 14 days (geplande dagen).' })
  scheduledDays: number;

  @Field(() => Int, { description: 'Those with a registration or a recorded zero.' })
  coveredDays: number;
}

/** A point where the last day was far from usual. */
@ObjectType({
  description: 'A point where the last day was far from what is usual on that weekday (wat opviel).',
  simpleResolvers: true,
})
export class MorningRemark {
  @Field(() => String, { description: 'Name of the point.' })
  name: string;

  @Field(() => Int, { description: 'Visits on the last day.' })
  visits: number;

  @Field(() => Int, { description: 'Visits that are usual on that weekday.' })
  usual: number;
}

/** Something that is missing or waits. */
@ObjectType({ description: 'Something that is missing or waits (melding).', simpleResolvers: true })
export class MorningLine {
  @Field(() => MorningLineKind, { description: 'What it is about.' })
  kind: MorningLineKind;

  @Field(() => MorningSeverity, { description: 'How much it asks.' })
  severity: MorningSeverity;

  @Field(() => Int, { description: 'How many of what it is about: days, rows, invitations.' })
  count: number;

  @Field(() => String, { description: 'Where to do something about it: a path on this site.' })
  link: string;

  @Field(() => String, { nullable: true, description: 'Name of the one thing it is about: a point, a device, a file.' })
  name?: string;

  @Field(() => ID, { nullable: true, description: 'UUID of the point it is about.' })
  locationId?: string;

  @Field(() => Day, { nullable: true, description: 'The day it is about: last seen, or ends on.' })
  day?: string;

  @Field(() => [Day], { nullable: true, description: 'The days it is about, oldest first.' })
  days?: string[];
}

/** What a coordinator needs to know in the morning. */
@ObjectType({
  description: 'What happened, what is missing and what waits at a library (ochtendbeeld).',
  simpleResolvers: true,
})
export class Morning {
  @Field(() => ID, { description: 'UUID of the library.' })
  libraryId: string;

  @Field(() => Day, {
    description: 'The last day before today on which a point should have been there or registered something.',
  })
  lastDay: string;

  @Field(() => Day, { description: 'The Monday of the week of that day.' })
  weekFrom: string;

  @Field(() => [MorningPoint], { description: 'Every point that is not closed, by name.' })
  points: MorningPoint[];

  @Field(() => MorningRemark, {
    nullable: true,
    description: 'What stood out most on the last day; null when nothing did.',
  })
  remark: MorningRemark | null;

  @Field(() => [MorningLine], { description: 'What is missing and what waits; what asks most first.' })
  lines: MorningLine[];
}
