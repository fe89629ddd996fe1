// What others need of coverage (dekking). `coverageOf(context, scope, metres)` answers for any scope of figures:
//
//   const within5km = await coverageOf(context, { kind: 'MUNICIPALITY', id: 'GM0148' }, 5000);
//   // { inhabitants: 29_162, covered: 24_010, referenceDate: '2023-01-01', source: 'CBS', demonstration: false }
//
// It is the share of the people in the municipalities a scope serves who live within so many metres, in a straight line, of a point that is
// open today and no telephone point: of whatever library and in whatever municipality. It is null for a single point, and while no population
// points were imported for any of those municipalities. Where people live and which points are open is public, so it asks for no permission.
// A process holds where people live and who is in reach in memory from its start: the first question after a point opens or closes takes some 50 ms.
import type { RequestContext } from '../graphql/request-context.ts';
import { InhabitantsByScopeLoader } from '../measures/inhabitants-by-scope.loader.ts';
import { coveredBy, groundOf, peopleIn } from './covered-by.ts';

/** How many of the people in an area have an open point near. */
export interface Coverage {
  /** People in the area, by the population points. */
  inhabitants: number;
  /** Those of them who live within reach of an open point. */
  covered: number;
  /** The day the population points are about. */
  referenceDate: string;
  /** Where they come from. */
  source: string;
  /** They are invented for the demonstration. */
  demonstration: boolean;
}

/** The coverage of an area today; see the top of this file. @param metres in a straight line, at most 20,000 */
export async function coverageOf(
  context: RequestContext,
  { kind, id }: { kind: string; id: string },
  metres: number,
): Promise<Coverage | null> {
  const [ground, served] = await Promise.all([
    groundOf(context),
    context.loaders.of(InhabitantsByScopeLoader).load(`${kind} ${id}`),
  ]);
  if (!ground) return null;
  const municipalities = served.map(({ municipality }) => municipality);
  const inhabitants = peopleIn(ground.inhabitants, municipalities);
  if (inhabitants === 0) return null;
  const covered = peopleIn(await coveredBy(ground, metres), municipalities);
  const { referenceDate, source, demonstration } = ground.set;
  return { inhabitants, covered, referenceDate, source, demonstration };
}
