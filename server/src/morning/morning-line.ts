import type { RequestContext } from '../graphql/request-context.ts';
import type { PointCompleteness } from '../measures/read-completeness.ts';
import type { MorningLineKind, MorningSeverity } from './morning.type.ts';

/** A line of the morning view: something that is missing or waits, told in words by the client from its kind and parts. */
export interface Line {
  kind: MorningLineKind;
  severity: MorningSeverity;
  /** How many of what it is about. */
  count: number;
  /** Where to do something about it: a path on this site. */
  link: string;
  /** Name of the one thing it is about: a point, a device, a file. */
  name?: string;
  /** The point it is about, for buttons that do something there. */
  locationId?: string;
  /** The day it is about: last seen, ends on. */
  day?: string;
  /** The days it is about, oldest first. */
  days?: string[];
}

/** What a line can be made from without reading again. */
export interface MorningMaterial {
  libraryId: string;
  /** Every point of the library with its completeness over the last 14 days. */
  points: PointCompleteness[];
}

/** Finds the lines of one kind. A new kind is a file in morning/lines, its test, and a place in every-line.ts. */
export type FindLines = (context: RequestContext, material: MorningMaterial) => Promise<Line[]>;
