import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { hoursInPeriod, weeklyHours } from '../libraries/hours-in-period.ts';
import { groundOf } from './covered-by.ts';
import { against, scaled } from './expected-visits.ts';
import { coveragePoints } from './points.repository.ts';
import { expectationOf, gainOf } from './read-what-if.ts';
import { metresOf } from './rijksdriehoek.ts';
import { ownCounts } from './trial.repository.ts';
import type { Trial } from './trial.type.ts';

/** What a point on trial brought so far, for the coordinator of its library; null for anyone else and for a point that is not on trial. */
export async function readTrial(context: RequestContext, locationId: string): Promise<Trial | null> {
  const id = uuidOrNull(locationId);
  const { today, db } = context;
  const [point] = id ? await coveragePoints(db, today, id) : [];
  if (!point || point.state !== 'TRIAL' || !may(context.identity, 'location.manage', point.libraryId)) return null;
  const from = point.opensOn && point.opensOn < today ? point.opensOn : today;
  const open = { ...point, byTelephone: point.hostKind === 'TELEPHONE' };
  const weekly = weeklyHours(open, today);
  const [counts, expected, ground] = await Promise.all([
    ownCounts(db, point.libraryId, point.id, from, today),
    expectationOf(context, { hostKind: point.hostKind, hoursPerWeek: weekly }, point.municipality),
    groundOf(context),
  ]);
  const hours = hoursInPeriod(open, { from, until: today });
  const perHour = (count: number) => (hours > 0 ? count / hours : null);
  const { longitude, latitude } = point;
  const counted = ground !== null && longitude !== null && latitude !== null && point.hostKind !== 'TELEPHONE';
  return {
    ...{ locationId: point.id, libraryId: point.libraryId, name: point.name, municipality: point.municipality },
    ...{ from, until: today, hoursOpen: hours, hoursPerWeek: weekly, ...counts },
    visitsPerHour: perHour(counts.visits),
    questionsPerHour: perHour(counts.questions),
    expected,
    expectedVisits: expected && hours > 0 ? scaled(expected.perHour, hours) : null,
    against: against(perHour(counts.visits), expected?.perHour ?? null) as Trial['against'],
    gained: counted ? await gainOf(ground, metresOf({ longitude, latitude })) : null,
  };
}
