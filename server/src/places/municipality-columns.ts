import type { Day } from '../calendar/amsterdam.ts';

/** Inhabitants, or people aged 15 to 75 by education. */
export type StatisticKind = 'INHABITANTS' | 'EDUCATION_LOW' | 'EDUCATION_MIDDLE' | 'EDUCATION_HIGH';

/** The columns every file must have, besides those of at least one year of inhabitants. */
export const PLACE_COLUMNS = ['code', 'name', 'province_code', 'province', 'longitude', 'latitude'] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/** A column that holds a number of people. */
export interface StatisticColumn {
  name: string;
  position: number;
  kind: StatisticKind;
  /** 1 January of the year in the name. Education is known by year only: there the day stands for its year. */
  referenceDate: Day;
}

/** Where each column of a file is; `problems` in plain Dutch when the header is not that of a municipalities file. */
export interface Columns {
  place: Record<PlaceColumn, number>;
  statistics: StatisticColumn[];
  problems: string[];
}

/**
 * Reads the header: `code,name,province_code,province,longitude,latitude` and, for any number of years, `inhabitants_2022`
 * and the three `education_{low,middle,high}_15_75_2020`, in any order. An unknown column is refused, since a figure with
 * a misspelt name would otherwise be left out in silence.
 */
export function readColumns(header: readonly string[]): Columns {
  const place = Object.fromEntries(PLACE_COLUMNS.map((name) => [name, header.indexOf(name)])) as Columns['place'];
  const statistics = header.flatMap((name, position) => statisticColumn(name, position) ?? []);
  return { place, statistics, problems: headerProblems(header, statistics) };
}

const EDUCATION = { low: 'EDUCATION_LOW', middle: 'EDUCATION_MIDDLE', high: 'EDUCATION_HIGH' } as const;
const INHABITANTS_COLUMN = /^inhabitants_((?:19|20)\d\d)$/;
const EDUCATION_COLUMN = /^education_(low|middle|high)_15_75_((?:19|20)\d\d)$/;

function statisticColumn(name: string, position: number): StatisticColumn | undefined {
  const inhabitants = INHABITANTS_COLUMN.exec(name);
  if (inhabitants) return { name, position, kind: 'INHABITANTS', referenceDate: `${inhabitants[1]}-01-01` };
  const education = EDUCATION_COLUMN.exec(name);
  if (!education) return undefined;
  const kind = EDUCATION[education[1] as keyof typeof EDUCATION];
  return { name, position, kind, referenceDate: `${education[2]}-01-01` };
}

function headerProblems(header: readonly string[], statistics: StatisticColumn[]): string[] {
  if (header.length === 1 && header[0]!.includes(';')) {
    return ['De kolommen zijn gescheiden door puntkomma’s. Sla het bestand op met komma’s tussen de kolommen.'];
  }
  const known = new Set<string>([...PLACE_COLUMNS, ...statistics.map(({ name }) => name)]);
  const wanted = [...PLACE_COLUMNS, ...educationColumnsOf(statistics)];
  const missing = wanted.filter((name) => !header.includes(name));
  if (!statistics.some(({ kind }) => kind === 'INHABITANTS')) missing.push('inhabitants_JAAR');
  const twice = new Set(header.filter((name, position) => header.indexOf(name) < position));
  return [
    ...missing.map((name) => `De kolom ${name} ontbreekt.`),
    ...header
      .filter((name) => !known.has(name))
      .map((name) => `De kolom "${name}" is onbekend. Haal die weg of verbeter de naam.`),
    ...[...twice].map((name) => `De kolom "${name}" staat er meer dan één keer.`),
  ];
}

/** Of a year with one education figure, all three must be there. */
function educationColumnsOf(statistics: StatisticColumn[]): string[] {
  const years = new Set(statistics.filter(({ kind }) => kind !== 'INHABITANTS').map(({ name }) => name.slice(-4)));
  return [...years].flatMap((year) => Object.keys(EDUCATION).map((level) => `education_${level}_15_75_${year}`));
}
