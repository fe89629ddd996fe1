import type { RequestContext } from '../graphql/request-context.ts';
import type { LoaderDefinition } from '../database/loaders.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { type MapPart, type PopulationSet, packedPoints, populationSet } from './coverage.repository.ts';
import { openDoors } from './points.repository.ts';
import { type ByMunicipality, PopulationGrid, type Reach } from './population-grid.ts';
import { RememberedAnswers } from './remembered-answers.ts';
import { type Metres, metresOf } from './rijksdriehoek.ts';

/** Where people live and where they find an open door today. */
export interface Ground {
  set: PopulationSet;
  grid: PopulationGrid;
  inhabitants: ByMunicipality;
  /** Open points that are no telephone points, in a fixed order. */
  doors: readonly Metres[];
}

/**
 * Where people live, as a process holds it: public, and another only when a file is imported (a few megabytes, and one more while the day
 * of the next is about to come).
 */
const grids = new RememberedAnswers(2);

/** Who has an open door near: public, and other people only when a point opens, closes or moves. */
const reaches = new RememberedAnswers(8);

const gridOf = (db: UnitOfWork, set: PopulationSet): Promise<PopulationGrid> =>
  grids.of([set], async () => new PopulationGrid(await packedPoints(db, set.referenceDate)));

async function readGround(db: UnitOfWork, day: string): Promise<Ground | null> {
  const [set, doors] = await Promise.all([populationSet(db, day), openDoors(db, day)]);
  if (!set) return null;
  const grid = await gridOf(db, set);
  return { set, grid, inhabitants: grid.inhabitants, doors: doors.map(metresOf) };
}

/** The ground of a day, read once per request; null while no population points are known. */
const GroundLoader: LoaderDefinition<string, Ground | null> = {
  name: 'GroundLoader',
  load: (db, days) => Promise.all(days.map((day) => readGround(db, day))),
};

/** Has this process hold the ground of a day and who is in reach there. @returns the points that are held; null when there are none */
export async function holdGround(db: UnitOfWork, day: string): Promise<PopulationSet | null> {
  const ground = await readGround(db, day);
  if (ground) await Promise.all([coveredBy(ground, 2000), coveredBy(ground, 5000)]);
  return ground?.set ?? null;
}

/** Where people live and where the doors are open today; null while no population points are known. */
export const groundOf = (context: RequestContext): Promise<Ground | null> =>
  context.loaders.of(GroundLoader).load(context.today);

/** Who lives within so many metres of an open door. @param metres at most 20,000 */
const reachOf = ({ set, grid, doors }: Ground, metres: number): Promise<Reach> =>
  reaches.of([set, doors, metres], () => Promise.resolve(grid.reach(doors, metres)));

/** People by municipality within so many metres of an open door. @param metres at most 20,000 */
export const coveredBy = async (ground: Ground, metres: number): Promise<ByMunicipality> =>
  (await reachOf(ground, metres)).people;

/** Where the people of some municipalities live, in squares, and how many of them are within so many metres of an open door. */
export const partsCoveredBy = async (
  ground: Ground,
  metres: number,
  area: { municipalities: readonly string[]; kilometres: number },
): Promise<MapPart[]> => ground.grid.parts(await reachOf(ground, metres), area);

/** What an open door at a place would add: people by municipality within reach of it who have none within reach now. */
export const addedBy = async (ground: Ground, place: Metres, metres: number): Promise<ByMunicipality> =>
  ground.grid.addedBy(place, await reachOf(ground, metres));

/** People of some municipalities together. */
export const peopleIn = (by: ByMunicipality, municipalities: Iterable<string>): number =>
  [...new Set(municipalities)].reduce((sum, code) => sum + (by.get(code) ?? 0), 0);
