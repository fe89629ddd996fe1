import type { Day } from '../calendar/amsterdam.ts';
import type { Columns, PlaceColumn, StatisticKind } from './municipality-columns.ts';

export interface ProvinceRow {
  code: string;
  name: string;
}
/** A municipality with its centroid in WGS84 degrees; `province` is the code of its province. */
export interface MunicipalityRow {
  code: string;
  name: string;
  province: string;
  longitude: number;
  latitude: number;
}
/** A number of people in a municipality (its code) on a reference date. */
export interface StatisticRow {
  municipality: string;
  kind: StatisticKind;
  referenceDate: Day;
  value: number;
}

/** One line of the file as read, and what is wrong with it by itself, in plain Dutch. */
export interface ReadRow {
  municipality: MunicipalityRow;
  province: ProvinceRow;
  statistics: StatisticRow[];
  problems: string[];
}

/** Reads one line; whether it agrees with the other lines is for the file to say. */
export function readRow(fields: readonly string[], columns: Columns): ReadRow {
  const problems: string[] = [];
  const text = (column: PlaceColumn) => (fields[columns.place[column]] ?? '').normalize('NFC');
  const refuse = (column: string, expected: string, value: string) =>
    problems.push(`${column} moet ${expected} zijn. Er staat "${value.slice(0, 40)}".`);

  const code = text('code');
  if (!/^GM\d{4}$/.test(code)) refuse('code', 'GM met vier cijfers, zoals GM0148,', code);
  const provinceCode = text('province_code');
  if (!/^PV\d{2}$/.test(provinceCode)) refuse('province_code', 'PV met twee cijfers, zoals PV23,', provinceCode);
  for (const column of ['name', 'province'] as const) {
    const problem = nameProblem(text(column));
    if (problem) problems.push(`${column} ${problem}`);
  }
  const degrees = (column: 'longitude' | 'latitude') => {
    const { least, most } = NETHERLANDS[column];
    const value = /^\d{1,2}(\.\d{1,10})?$/.test(text(column)) ? Number(text(column)) : Number.NaN;
    if (!(value >= least && value <= most))
      refuse(column, `een getal tussen ${least} en ${most} (Nederland)`, text(column));
    return value;
  };
  const longitude = degrees('longitude');
  const latitude = degrees('latitude');
  const statistics = columns.statistics.map(({ name, position, kind, referenceDate }): StatisticRow => {
    const value = fields[position] ?? '';
    // Nine digits: more people than any place has, and always a safe integer of the database.
    if (!/^\d{1,9}$/.test(value)) refuse(name, 'een geheel getal van 0 of meer', value);
    return { municipality: code, kind, referenceDate, value: Number(value) };
  });

  return {
    municipality: { code, name: text('name'), province: provinceCode, longitude, latitude },
    province: { code: provinceCode, name: text('province') },
    statistics,
    problems,
  };
}

// The European Netherlands in WGS84 degrees, with a little room. The Caribbean municipalities have no GM code.
const NETHERLANDS = { longitude: { least: 3.2, most: 7.3 }, latitude: { least: 50.7, most: 53.7 } };

function nameProblem(name: string): string | undefined {
  if (name === '') return 'is leeg. Vul de naam in.';
  if (name.length > 100) return 'is langer dan 100 tekens.';
  // A replacement character means that an earlier programme has already lost a letter.
  if (/[\p{Cc}\uFFFD]/u.test(name)) return 'bevat een onleesbaar teken. Verbeter de naam.';
  return undefined;
}
