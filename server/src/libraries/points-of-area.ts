import type { LoaderDefinition } from '../database/loaders.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type AreaKind, type AreaPoint, pointsIn } from './points-of-area.repository.ts';

export type { AreaPoint };

/** Points by 'day KIND id': areas of one kind in one statement, once per request whatever the periods asked of them. */
const PointsOfAreaLoader: LoaderDefinition<string, AreaPoint[]> = {
  name: 'PointsOfAreaLoader',
  load: async (db, keys) => {
    const asked = keys.map((key) => key.split(' ') as [string, AreaKind, string]);
    const found = await Promise.all(
      [...Map.groupBy(asked, ([, kind]) => kind)].map(async ([kind, of]) => {
        const areas = of.map(([, , id]) => id);
        return [kind, await pointsIn(db, kind, areas, of[0]![0])] as const;
      }),
    );
    const byArea = new Map(found.map(([kind, points]) => [kind, Map.groupBy(points, ({ area }) => area)]));
    return asked.map(([, kind, id]) => byArea.get(kind)?.get(id) ?? []);
  },
};

/** The points of an area with their hours, planned ones left out. Public knowledge: anyone may ask. */
export const pointsOfArea = (
  context: RequestContext,
  { kind, id }: { kind: AreaKind; id: string },
): Promise<AreaPoint[]> => context.loaders.of(PointsOfAreaLoader).load(`${context.today} ${kind} ${id}`);
