import type { RequestContext } from '../graphql/request-context.ts';
import type { LoaderDefinition } from '../database/loaders.ts';
import {
  type MapPart,
  type PopulationSet,
  inhabitantsByMunicipality,
  inhabitantsWithin,
  partsWithin,
  populationSet,
} from './coverage.repository.ts';
import { openDoors } from './points.repository.ts';
import { RememberedAnswers } from './remembered-answers.ts';
import { type Metres, metresOf } from './rijksdriehoek.ts';

/** People by code of their municipality. */
export type ByMunicipality = ReadonlyMap<string, number>;

/** Where people live and where they find an open door today. */
export interface Ground {
  set: PopulationSet;
  inhabitants: ByMunicipality;
  /** Open points that are no telephone points, in a fixed order. */
  doors: readonly Metres[];
}

/** The ground of a day, read once per request; null while no population points are known. */
const GroundLoader: LoaderDefinition<string, Ground | null> = {
  name: 'GroundLoader',
  load: (db, days) =>
    Promise.all(
      days.map(async (day) => {
        const [set, doors] = await Promise.all([populationSet(db, day), openDoors(db, day)]);
        if (!set) return null;
        const inhabitants = await inhabitantsByMunicipality(db, set.referenceDate);
        return { set, inhabitants: asMap(inhabitants), doors: doors.map(metresOf) };
      }),
    ),
};

/** Where people live and where the doors are open today; null while no population points are known. */
export const groundOf = (context: RequestContext): Promise<Ground | null> =>
  context.loaders.of(GroundLoader).load(context.today);

/**
 * The last answers for the whole country, by everything they follow from. Public figures that only change when a point opens, closes or
 * moves; a process that has none works them out.
 */
const answers = new RememberedAnswers(24);

/** People by municipality within so many metres of an open door. @param metres at most 20,000 */
export const coveredBy = (context: RequestContext, { set, doors }: Ground, metres: number): Promise<ByMunicipality> =>
  answers.of(['municipalities', set, doors, metres], async () =>
    asMap(await inhabitantsWithin(context.db, set.referenceDate, doors, metres)),
  );

/** Where the people of some municipalities live, in squares, and how many of them are within so many metres of an open door. */
export const partsCoveredBy = (
  context: RequestContext,
  { set, doors }: Ground,
  metres: number,
  area: { municipalities: readonly string[]; kilometres: number },
): Promise<MapPart[]> =>
  answers.of(['parts', set, doors, metres, area], () =>
    partsWithin(context.db, set.referenceDate, doors, metres, area),
  );

/** What an open door at a place would add: people by municipality within reach of it who have none within reach now. */
export async function addedBy(
  context: RequestContext,
  { set, doors }: Ground,
  place: Metres,
  metres: number,
): Promise<ByMunicipality> {
  const box = { west: place.x - metres, east: place.x + metres, south: place.y - metres, north: place.y + metres };
  const within = (places: readonly Metres[]) => inhabitantsWithin(context.db, set.referenceDate, places, metres, box);
  const [before, after] = await Promise.all([within(doors), within([...doors, place])]);
  const now = asMap(before);
  return asMap(
    after
      .map(({ municipality, inhabitants }) => ({
        municipality,
        inhabitants: inhabitants - (now.get(municipality) ?? 0),
      }))
      .filter(({ inhabitants }) => inhabitants > 0),
  );
}

/** People of some municipalities together. */
export const peopleIn = (by: ByMunicipality, municipalities: Iterable<string>): number =>
  [...new Set(municipalities)].reduce((sum, code) => sum + (by.get(code) ?? 0), 0);

const asMap = (rows: readonly { municipality: string; inhabitants: number }[]): ByMunicipality =>
  new Map(rows.map(({ municipality, inhabitants }) => [municipality, inhabitants]));

/** Everyone who lives within so many metres of a place. */
export async function peopleNear(
  context: RequestContext,
  { set }: Ground,
  place: Metres,
  metres: number,
): Promise<number> {
  const near = asMap(await inhabitantsWithin(context.db, set.referenceDate, [place], metres));
  return peopleIn(near, near.keys());
}
