import type pg from 'pg';
import { NotACsv, populationFile } from './population-file.ts';
import { populationColumns, readPopulationRow } from './population-row.ts';
import {
  type PointToStore,
  compareStaged,
  hasRealSet,
  municipalityCentres,
  prepareStaging,
  replaceSet,
  stage,
} from './population.repository.ts';
import { nearestTo } from './nearest.ts';
import { metresOf } from './rijksdriehoek.ts';

/** What an import did; not ok: the whole file was refused and nothing has changed. */
export interface PopulationReport {
  ok: boolean;
  /** False when the same points were stored already. */
  changed: boolean;
  points: number;
  inhabitants: number;
  /** Lines that were wrong. */
  wrong: number;
}

/** What is said of a file beside its lines. */
export interface PopulationOptions {
  /** Where the figures come from, such as CBS. */
  source: string;
  /** The day the figures are about, where the file has no column for it. */
  date?: string | null;
  /** The points are invented for the demonstration. */
  demonstration?: boolean;
}

const rowsPerStatement = 5000;
const rowsPerLine = 50_000;
const mostErrors = 20;

/**
 * Imports population points from a csv (docs/importing.md): all of it in one transaction, or nothing when anything in it is wrong.
 * The same file twice changes nothing; another file for the same reference date takes the place of the first.
 * @param client a connection as the migrator, outside a transaction
 * @param bytes the file in pieces: its length does not matter to memory
 * @param tell is given a line of plain Dutch about each step and each thing refused
 */
export async function importPopulation(
  client: pg.Client,
  bytes: AsyncIterable<Uint8Array>,
  options: PopulationOptions,
  tell: (line: string) => void,
): Promise<PopulationReport> {
  await client.query('begin');
  try {
    const report = await storePopulation(client, bytes, options, tell);
    await client.query(report.ok ? 'commit' : 'rollback');
    return report;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** The import itself, inside a transaction of the caller. */
export async function storePopulation(
  client: pg.Client,
  bytes: AsyncIterable<Uint8Array>,
  options: PopulationOptions,
  tell: (line: string) => void = () => {},
): Promise<PopulationReport> {
  const refusals = new Refusals(tell);
  await prepareStaging(client);
  const referenceDate = await stageFile(client, bytes, options, refusals, tell);
  if (refusals.count === 0 && referenceDate === null) refusals.add(1, 'Het bestand heeft geen bevolkingspunten.');
  if (refusals.count > 0 || referenceDate === null) return { ...nothing, wrong: refusals.end() };
  const staged = await compareStaged(client, referenceDate);
  const { points, inhabitants } = staged;
  if (points === 0) {
    refusals.add(1, 'Nergens in het bestand woont iemand.');
    return { ...nothing, wrong: refusals.end() };
  }
  const real = await hasRealSet(client, referenceDate);
  const changed = staged.different > 0 || !(real || options.demonstration);
  if (changed)
    await replaceSet(client, { ...options, referenceDate, demonstration: options.demonstration ?? false }, staged);
  const what = `${dutch(points)} bevolkingspunten met ${dutch(inhabitants)} inwoners op ${referenceDate}`;
  tell(
    !changed ? `Alles was al zo. Er is niets veranderd. (${what})` : `${real ? 'Vervangen' : 'Ingelezen'}: ${what}.`,
  );
  return { ok: true, changed, points, inhabitants, wrong: 0 };
}

const nothing = { ok: false, changed: false, points: 0, inhabitants: 0 };

/** Reads the file to its end, also past errors. @returns its reference date; null when it has no rows or an error hid it */
async function stageFile(
  client: pg.Client,
  bytes: AsyncIterable<Uint8Array>,
  { date = null }: PopulationOptions,
  refusals: Refusals,
  tell: (line: string) => void,
): Promise<string | null> {
  const centres = (await municipalityCentres(client)).map(({ code, ...degrees }) => ({ code, ...metresOf(degrees) }));
  const known = new Set(centres.map(({ code }) => code));
  const { lines, decimalComma } = await populationFile(bytes);
  let columns: ReturnType<typeof populationColumns> | null = null;
  let referenceDate = date;
  let rows: PointToStore[] = [];
  let read = 0;
  try {
    for await (const { line, cells } of lines) {
      columns ??= populationColumns(cells, date !== null);
      if (Array.isArray(columns)) {
        columns.forEach((message) => refusals.add(line, message));
        return null;
      }
      // The first line is the header.
      if (read++ === 0) continue;
      const row = readPopulationRow(cells, columns, decimalComma);
      if (Array.isArray(row)) {
        row.forEach((message) => refusals.add(line, message));
        continue;
      }
      const day = date ?? row.referenceDate;
      referenceDate ??= day;
      if (day === null || day !== referenceDate)
        refusals.add(line, `De peildatum ${day ?? '(leeg)'} is een andere dan die van de regels ervoor.`);
      const municipality = row.municipality ?? nearestTo(row, centres)?.code;
      if (!municipality || !known.has(municipality))
        refusals.add(line, `De gemeente ${municipality ?? ''} is niet bekend. Lees eerst de gemeenten in.`);
      else rows.push({ ...row, municipality });
      if (rows.length === rowsPerStatement) await stage(client, rows.splice(0));
      if ((read - 1) % rowsPerLine === 0) tell(`${dutch(read - 1)} regels gelezen.`);
    }
  } catch (error) {
    if (!(error instanceof NotACsv)) throw error;
    refusals.add(error.line, error.message);
  }
  if (rows.length > 0) await stage(client, rows);
  rows = [];
  return read > 1 ? referenceDate : null;
}

/** What was refused: the first lines by name, the rest counted. */
class Refusals {
  count = 0;
  readonly #tell: (line: string) => void;

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  add(line: number, message: string): void {
    this.count += 1;
    if (this.count <= mostErrors) this.#tell(`Regel ${dutch(line)}: geweigerd. ${message}`);
  }

  /** Says how it ended. @returns how much was wrong */
  end(): number {
    if (this.count > mostErrors) this.#tell(`En nog ${dutch(this.count - mostErrors)} fouten.`);
    this.#tell('Er is niets veranderd. Verbeter het bestand en probeer het opnieuw.');
    return this.count;
  }
}

const dutch = (value: number) => value.toLocaleString('nl-NL');
