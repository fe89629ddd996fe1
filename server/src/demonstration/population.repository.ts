import type pg from 'pg';
import type { Peopled } from './population.ts';

/** The municipalities of today with their latest known inhabitants, and the day all those figures are about at the latest. */
export async function peopledMunicipalities(
  client: pg.Client,
): Promise<{ municipalities: Peopled[]; referenceDate: string }> {
  const { rows } = await client.query<Peopled & { referenceDate: string }>(
    `select distinct on (m.code) m.code, m.longitude, m.latitude, s.value as inhabitants, s.reference_date::text as "referenceDate"
     from municipality m join municipality_statistic s on s.municipality_code = m.code and s.kind = 'INHABITANTS'
     where m.valid_until is null order by m.code, s.reference_date desc`,
  );
  const days = rows.map(({ referenceDate }) => referenceDate).sort();
  return { municipalities: rows, referenceDate: days.at(-1) ?? '2023-01-01' };
}
