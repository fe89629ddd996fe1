import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function readDay(value: unknown): string {
  const parts = typeof value === 'string' ? dayPattern.exec(value) : null;
  // Days near the ends of what can be written cannot be counted on from; nothing of the field is there.
  if (parts && parts[1]! >= '1900' && parts[1]! < '3000') {
    const date = new Date(`${parts[0]}T00:00:00Z`);
    // A day that does not exist, such as 30 February, is moved on by Date and then reads back differently.
    if (!Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === parts[0]) return parts[0];
  }
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
