import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** Every expected failure by name; a line for each in docs/error-codes.md. */
export enum ProblemCode {
  NOT_FOUND = 'NOT_FOUND',
  VISIT_ID_REUSED = 'VISIT_ID_REUSED',
  UNKNOWN_CODE = 'UNKNOWN_CODE',
  FUTURE_DAY = 'FUTURE_DAY',
  BEFORE_OPENING = 'BEFORE_OPENING',
  AFTER_CLOSING = 'AFTER_CLOSING',
  NO_QUESTIONS = 'NO_QUESTIONS',
  WRONG_DIMENSION = 'WRONG_DIMENSION',
  INVALID_INPUT = 'INVALID_INPUT',
  PERSONAL_DATA = 'PERSONAL_DATA',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  PASSWORD_TOO_SHORT = 'PASSWORD_TOO_SHORT',
  PASSWORD_TOO_COMMON = 'PASSWORD_TOO_COMMON',
  INVITATION_INVALID = 'INVITATION_INVALID',
  PAIRING_INVALID = 'PAIRING_INVALID',
  EMAIL_INVALID = 'EMAIL_INVALID',
  ALREADY_MEMBER = 'ALREADY_MEMBER',
  OPENING_HOURS_OVERLAP = 'OPENING_HOURS_OVERLAP',
  CLOSURES_OVERLAP = 'CLOSURES_OVERLAP',
  UNDO_EXPIRED = 'UNDO_EXPIRED',
  CORRECTION_EXPIRED = 'CORRECTION_EXPIRED',
  VISIT_UNDONE = 'VISIT_UNDONE',
  VISITS_THAT_DAY = 'VISITS_THAT_DAY',
  UNKNOWN_ORGANISATION = 'UNKNOWN_ORGANISATION',
  WRONG_COMBINATION = 'WRONG_COMBINATION',
  CANNOT_END_OWN_MEMBERSHIP = 'CANNOT_END_OWN_MEMBERSHIP',
  IMPORT_NOT_NOW = 'IMPORT_NOT_NOW',
  SURVEY_CLOSED = 'SURVEY_CLOSED',
  SURVEY_BUSY = 'SURVEY_BUSY',
  SURVEY_PERIODS_OVERLAP = 'SURVEY_PERIODS_OVERLAP',
  SIGNAL_SENT_BEFORE = 'SIGNAL_SENT_BEFORE',
  SIGNAL_CLOSED = 'SIGNAL_CLOSED',
}

registerEnumType(ProblemCode, {
  name: 'ProblemCode',
  description: 'Every expected failure by name (foutcode); docs/error-codes.md says what to do.',
  valuesConfig: {
    NOT_FOUND: { description: 'It does not exist, or is not yours: the two look the same on purpose.' },
    VISIT_ID_REUSED: { description: 'This id was used for a visit with other content.' },
    UNKNOWN_CODE: { description: 'A topic, theme or age that is not on the list on that day.' },
    FUTURE_DAY: { description: 'A day that has not come yet.' },
    BEFORE_OPENING: { description: 'A day before the point opened.' },
    AFTER_CLOSING: { description: 'A day on or after which the point is closed for good.' },
    NO_QUESTIONS: { description: 'A visit without a question.' },
    WRONG_DIMENSION: { description: 'A topic where the point asks a theme, or the other way round.' },
    INVALID_INPUT: { description: 'A value that does not fit its field.' },
    PERSONAL_DATA: {
      description: 'A free text with personal data in it, such as a telephone number (persoonsgegevens).',
    },
    SIGN_IN_FAILED: { description: 'E-mail address and password do not belong together.' },
    TOO_MANY_ATTEMPTS: { description: 'Too many wrong attempts; wait a quarter of an hour.' },
    PASSWORD_TOO_SHORT: { description: 'A password needs at least 12 characters.' },
    PASSWORD_TOO_COMMON: { description: 'A password that many people use or that is easily guessed.' },
    INVITATION_INVALID: { description: 'The invitation is unknown, used or expired.' },
    PAIRING_INVALID: { description: 'The code to pair a device with is unknown, used or expired (koppelcode).' },
    EMAIL_INVALID: { description: 'Not an e-mail address.' },
    ALREADY_MEMBER: { description: 'This person already has this role here.' },
    OPENING_HOURS_OVERLAP: { description: 'Two pieces of opening hours overlap.' },
    CLOSURES_OVERLAP: { description: 'Two closures of a point hold on the same day.' },
    CORRECTION_EXPIRED: { description: 'Correcting is possible for ten minutes by whoever registered it.' },
    VISIT_UNDONE: { description: 'This visit was taken back before; it is not stored again.' },
    VISITS_THAT_DAY: { description: 'There are visits on that day, so it cannot be zero.' },
    UNKNOWN_ORGANISATION: { description: 'An organisation that is not in the directory of this library on that day.' },
    WRONG_COMBINATION: { description: 'Two fields that do not go together, such as a referral without help REFERRED.' },
    UNDO_EXPIRED: { description: 'Undoing is possible for ten minutes by whoever registered it.' },
    IMPORT_NOT_NOW: { description: 'The import is not at the point where this can be done.' },
    SURVEY_CLOSED: { description: 'This point asks its visitors nothing now (de enquête is gesloten).' },
    SURVEY_BUSY: { description: 'More answers at once than visitors can give; try again in a minute.' },
    SURVEY_PERIODS_OVERLAP: { description: 'This point is asked about in another period already.' },
    SIGNAL_SENT_BEFORE: { description: 'A signal about this topic and month was sent to this municipality before.' },
    SIGNAL_CLOSED: { description: 'The signal is solved or declined already (afgehandeld).' },
    CANNOT_END_OWN_MEMBERSHIP: {
      description: 'Nobody ends their own membership: someone must be left who manages users.',
    },
  },
});

/** An expected failure, told to the one who asked. */
@ObjectType({ description: 'An expected failure (probleem): nothing was stored.', simpleResolvers: true })
export class Problem {
  @Field(() => ProblemCode, { description: 'What happened, for programs.' })
  code: ProblemCode;

  @Field(() => String, { description: 'What happened and what to do now, in plain Dutch.' })
  message: string;

  @Field(() => [String], {
    description: 'The input field it is about, from the outside in; empty when it is about the whole.',
  })
  path: string[];
}

/** A problem as a value. */
export const problem = (
  code: ProblemCode | keyof typeof ProblemCode,
  message: string,
  path: string[] = [],
): Problem => ({
  code: ProblemCode[code],
  message,
  path,
});

/** What does not exist and what is not yours look the same. */
export const notFound = (what: string, path: string[] = []): Problem =>
  problem(ProblemCode.NOT_FOUND, `${what} bestaat niet, of je mag er niet bij.`, path);
