import { randomUUID } from 'node:crypto';
import type { StoredVisit } from '../../../server/src/registration/stored-visit.ts';
import type { Desk } from './network.ts';

const topics = ['digid', 'devices', 'allowances', 'income-tax', 'uwv', 'other'];
const ages = ['FROM_75', 'FROM_66_TO_74', 'FROM_40_TO_54'];
const durations = ['UNDER_5', 'FROM_5_TO_10', 'FROM_10_TO_20'] as const;

/** Where visits come in: every connection at points of its own library, or all of them at one point. */
export const places = ['different points', 'one hot point'] as const;
export type Place = (typeof places)[number];

/** The desk that a connection registers for. */
export const deskOf = (desks: Desk[], place: Place, connection: number): Desk =>
  place === 'one hot point' ? desks[0]! : desks[connection % desks.length]!;

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** A visit of today with two questions and what a desk fills in most. */
export function aVisit(desk: Desk, place: Place, turn: number): StoredVisit {
  const question = (at: number) => ({
    ...{ topic: topics[(turn + at) % topics.length]!, theme: null, help: [at % 2 ? 'HELPED' : 'ANSWERED'] as never },
    ...{ kind: null, organisationId: null, governmentLevel: null, digid: null, referral: null },
  });
  return {
    ...{ id: randomUUID(), libraryId: desk.library, day: today, partOfDay: 'AFTERNOON', channel: 'DESK' },
    locationId: place === 'one hot point' ? desk.points[0]! : desk.points[turn % desk.points.length]!,
    ...{ duration: durations[turn % 3]!, satisfaction: null, helperKind: null, cameBy: 'RETURNING' },
    ...{ cameByOrganisationId: null, age: ages[turn % 3]!, gender: null, language: null },
    questions: [question(0), question(3)],
  };
}
