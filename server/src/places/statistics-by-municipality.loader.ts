import type { LoaderDefinition } from '../database/loaders.ts';
import type { Statistic } from './statistic.type.ts';

/** All yearly figures of each municipality, newest first. */
export const StatisticsByMunicipalityLoader: LoaderDefinition<string, Statistic[]> = {
  name: 'StatisticsByMunicipalityLoader',
  load: async (db, codes) => {
    const rows = await db.query<Statistic & { municipalityCode: string }>(
      `select municipality_code as "municipalityCode", kind, reference_date as "referenceDate", value, source
       from municipality_statistic where municipality_code = any ($1) order by reference_date desc, kind`,
      [codes],
    );
    const byCode = Map.groupBy(rows, ({ municipalityCode }) => municipalityCode);
    return codes.map((code) => byCode.get(code) ?? []);
  },
};
