import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { readableDay } from '../calendar/readable-day.ts';

function readDay(value: unknown): string {
  const day = typeof value === 'string' ? readableDay(value) : null;
  if (day !== null) return day;
  throw new GraphQLError('Een dag schrijf je als jjjj-mm-dd, bijvoorbeeld 2025-03-31.');
}

function readTime(value: unknown): string {
  if (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  throw new GraphQLError('Een tijd schrijf je als uu:mm, bijvoorbeeld 13:30.');
}

function readCents(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('Een bedrag is een geheel aantal centen.');
}

function readMoment(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString();
  throw new GraphQLError('Een moment schrijf je als 2025-03-31T12:00:00Z.');
}

function textScalar(
  name: string,
  description: string,
  read: (value: unknown) => string,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A calendar day in Europe/Amsterdam, yyyy-mm-dd. */
export const Day = textScalar('Day', 'A calendar day (dag) in Europe/Amsterdam, written yyyy-mm-dd.', readDay);

/** A wall-clock time in Europe/Amsterdam, HH:MM. */
export const Time = textScalar('Time', 'A wall-clock time (tijd) in Europe/Amsterdam, written HH:MM.', readTime);

/** A moment in time, ISO 8601 in UTC. */
export const Moment = textScalar('Moment', 'A moment in time (tijdstip), ISO 8601 in UTC.', readMoment);

/** An amount of money in whole euro cents. */
export const Cents = new GraphQLScalarType<number, number>({
  name: 'Cents',
  description: 'An amount of money (bedrag) in whole euro cents; 2832046 is 28.320,46 euro.',
  serialize: readCents,
  parseValue: readCents,
  parseLiteral: (node) => readCents(node.kind === Kind.INT ? Number(node.value) : null),
});
