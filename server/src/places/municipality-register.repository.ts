import type pg from 'pg';
import type { RegisterChanges } from './municipality-changes.ts';
import type { MunicipalityRegister } from './municipality-csv.ts';

/** The whole register as it is stored. */
export async function storedRegister(client: pg.Client): Promise<MunicipalityRegister> {
  const provinces = await client.query<MunicipalityRegister['provinces'][number]>('select code, name from province');
  const municipalities = await client.query<MunicipalityRegister['municipalities'][number]>(
    'select code, name, province_code as province, longitude, latitude from municipality',
  );
  const statistics = await client.query<MunicipalityRegister['statistics'][number]>(
    `select municipality_code as municipality, kind, reference_date::text as "referenceDate", value from municipality_statistic`,
  );
  return { provinces: provinces.rows, municipalities: municipalities.rows, statistics: statistics.rows };
}

/** Keeps others from changing the register until the transaction ends; reading goes on. */
export async function lockRegister(client: pg.Client): Promise<void> {
  await client.query('lock table province, municipality, municipality_statistic in share row exclusive mode');
}

/** Writes what is added and changed, three statements in all. @param source where the statistics come from */
export async function writeRegister(client: pg.Client, changes: RegisterChanges, source: string): Promise<void> {
  const provinces = toWrite(changes.provinces);
  await client.query(
    `insert into province (code, name) select * from unnest($1::text[], $2::text[])
     on conflict (code) do update set name = excluded.name`,
    [provinces.map(({ code }) => code), provinces.map(({ name }) => name)],
  );
  const municipalities = toWrite(changes.municipalities);
  await client.query(
    `insert into municipality (code, name, province_code, longitude, latitude)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::float8[])
     on conflict (code) do update set name = excluded.name, province_code = excluded.province_code,
       longitude = excluded.longitude, latitude = excluded.latitude`,
    [
      municipalities.map(({ code }) => code),
      municipalities.map(({ name }) => name),
      municipalities.map(({ province }) => province),
      municipalities.map(({ longitude }) => longitude),
      municipalities.map(({ latitude }) => latitude),
    ],
  );
  const statistics = toWrite(changes.statistics);
  await client.query(
    `insert into municipality_statistic (municipality_code, kind, reference_date, value, source)
     select given.*, $5 from unnest($1::text[], $2::text[], $3::date[], $4::int[]) as given
     on conflict (municipality_code, kind, reference_date) do update set value = excluded.value, source = excluded.source`,
    [
      statistics.map(({ municipality }) => municipality),
      statistics.map(({ kind }) => kind),
      statistics.map(({ referenceDate }) => referenceDate),
      statistics.map(({ value }) => value),
      source,
    ],
  );
}

const toWrite = <T>({ added, changed }: { added: T[]; changed: { record: T }[] }): T[] => [
  ...added,
  ...changed.map(({ record }) => record),
];
