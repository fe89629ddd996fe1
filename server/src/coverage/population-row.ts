import { readableDay } from '../calendar/readable-day.ts';
import { metresOf } from './rijksdriehoek.ts';

/** The columns of a file of population points, by the names they may have; municipality and reference date can be left out. */
const names = {
  longitude: ['longitude', 'lengtegraad', 'lon'],
  latitude: ['latitude', 'breedtegraad', 'lat'],
  inhabitants: ['inhabitants', 'inwoners'],
  municipality: ['municipality', 'gemeente', 'gemeentecode'],
  referenceDate: ['reference_date', 'peildatum'],
} as const;

/** Where each column is in a line; null for one that is left out. */
export type PopulationColumns = Record<keyof typeof names, number | null>;

/** Finds the columns by the header line, in any order and any case. @returns what is wrong with it, in plain Dutch, else the columns */
export function populationColumns(header: readonly string[], dateGiven: boolean): PopulationColumns | string[] {
  const cells = header.map((cell) => cell.trim().toLowerCase());
  const problems: string[] = [];
  const columns = Object.fromEntries(
    Object.entries(names).map(([column, allowed]) => {
      const found = cells.flatMap((cell, at) => ((allowed as readonly string[]).includes(cell) ? [at] : []));
      if (found.length > 1) problems.push(`De kolom ${allowed[0]} staat er ${found.length} keer in.`);
      const needed = column !== 'municipality' && !(column === 'referenceDate' && dateGiven);
      if (found.length === 0 && needed)
        problems.push(
          column === 'referenceDate'
            ? 'De peildatum ontbreekt: geef een kolom reference_date, of de optie --date 2023-01-01.'
            : `De kolom ${allowed[0]} ontbreekt.`,
        );
      return [column, found[0] ?? null];
    }),
  ) as PopulationColumns;
  return problems.length > 0 ? problems : columns;
}

/** People who live at one place. */
export interface PopulationRow {
  x: number;
  y: number;
  /** Code of their municipality; null when the file does not say. */
  municipality: string | null;
  inhabitants: number;
  referenceDate: string | null;
}

/**
 * One line of the file. @param decimalComma in files with semicolons or tabs a comma may stand for the decimal point
 * @returns what is wrong with it, in plain Dutch, else the row
 */
export function readPopulationRow(
  cells: readonly string[],
  columns: PopulationColumns,
  decimalComma: boolean,
): PopulationRow | string[] {
  const problems: string[] = [];
  const cell = (column: keyof PopulationColumns) => {
    const at = columns[column];
    return at === null ? '' : (cells[at] ?? '').trim();
  };
  const number = (column: keyof PopulationColumns) => {
    const text = decimalComma ? cell(column).replace(',', '.') : cell(column);
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  };
  const [longitude, latitude, inhabitants] = [number('longitude'), number('latitude'), number('inhabitants')];
  if (!(longitude >= 3 && longitude <= 7.5))
    problems.push(`De lengtegraad "${cell('longitude')}" ligt niet tussen 3 en 7,5.`);
  if (!(latitude >= 50.5 && latitude <= 53.8))
    problems.push(`De breedtegraad "${cell('latitude')}" ligt niet tussen 50,5 en 53,8.`);
  if (!Number.isInteger(inhabitants) || inhabitants < 0 || inhabitants > 1_000_000)
    problems.push(`Het aantal inwoners "${cell('inhabitants')}" is geen heel getal van 0 tot een miljoen.`);
  const municipality = cell('municipality') || null;
  if (municipality !== null && !/^GM\d{4}$/.test(municipality))
    problems.push(`De gemeente "${municipality}" is geen code zoals GM0148.`);
  const referenceDate = cell('referenceDate') || null;
  if (referenceDate !== null && !readableDay(referenceDate))
    problems.push(`De peildatum "${referenceDate}" is geen dag zoals 2023-01-01.`);
  if (problems.length > 0) return problems;
  const place = metresOf({ longitude, latitude });
  return { ...place, municipality, inhabitants, referenceDate };
}
