import { CsvError, parse } from 'csv-parse/sync';
import { readColumns } from './municipality-columns.ts';
import {
  readRow,
  type MunicipalityRow,
  type ProvinceRow,
  type ReadRow,
  type StatisticRow,
} from './municipality-row.ts';

/** A whole register of municipalities. */
export interface MunicipalityRegister {
  provinces: ProvinceRow[];
  municipalities: MunicipalityRow[];
  statistics: StatisticRow[];
}
/** What is wrong on a line of the file (the header is line 1), in plain Dutch. */
export interface LineError {
  line: number;
  message: string;
}
export type MunicipalityFile = ({ ok: true } & MunicipalityRegister) | { ok: false; errors: LineError[] };

/** The source to name with the figures of the file the project carries (server/data/README.md). */
export const CBS_SOURCE = 'CBS StatLine 84799NED, 85318NED, 03759NED';

/**
 * Reads a register of municipalities: comma-separated, UTF-8 (a byte order mark is fine), with the columns of
 * `municipality-columns.ts`. A file with anything wrong gives all its errors in the order of its lines, and nothing is
 * taken from it. Unreadable text or a wrong header hides what comes below: then those errors are all there are.
 */
export function parseMunicipalities(bytes: Uint8Array): MunicipalityFile {
  const unreadable = linesNotUtf8(bytes);
  if (unreadable.length > 0) return { ok: false, errors: unreadable };

  const records = csvRecords(new TextDecoder('utf-8').decode(bytes));
  if (!Array.isArray(records)) return { ok: false, errors: [records] };
  const [header, ...rows] = records;
  if (!header) return { ok: false, errors: [{ line: 1, message: 'Het bestand is leeg.' }] };

  const columns = readColumns(header.fields);
  const headerProblems = [...columns.problems];
  if (rows.length === 0) headerProblems.push('Het bestand heeft alleen een kopregel en geen gemeenten.');
  if (headerProblems.length > 0) {
    return { ok: false, errors: headerProblems.map((message) => ({ line: header.line, message })) };
  }

  const read: (ReadRow & { line: number })[] = [];
  const errors: LineError[] = [];
  for (const { line, fields } of rows) {
    if (fields.length === header.fields.length) read.push({ line, ...readRow(fields, columns) });
    else
      errors.push({ line, message: `De regel heeft ${fields.length} kolommen, de kopregel ${header.fields.length}.` });
  }
  for (const { line, problems } of read) errors.push(...problems.map((message) => ({ line, message })));
  errors.push(...repeatedCodes(read), ...provincesInConflict(read));
  if (errors.length > 0) return { ok: false, errors: errors.sort((a, b) => a.line - b.line) };

  return {
    ok: true,
    provinces: [...new Map(read.map(({ province }) => [province.code, province])).values()],
    municipalities: read.map(({ municipality }) => municipality),
    statistics: read.flatMap(({ statistics }) => statistics),
  };
}

const NOT_UTF8 = 'Dit is geen leesbare UTF-8-tekst. Sla het bestand op als "CSV UTF-8" en probeer het opnieuw.';

/** Each line is decoded by itself (a line feed is never part of another character), so that the error can name it. */
function linesNotUtf8(bytes: Uint8Array): LineError[] {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const errors: LineError[] = [];
  for (let line = 1, from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const content = bytes.subarray(from, end === -1 ? bytes.length : end);
    try {
      // A zero byte is valid UTF-8, but comes from UTF-16 or a file that is no text at all.
      if (strict.decode(content).includes('\0')) errors.push({ line, message: NOT_UTF8 });
    } catch {
      errors.push({ line, message: NOT_UTF8 });
    }
    from += content.length + 1;
  }
  return errors;
}

function csvRecords(text: string): { line: number; fields: string[] }[] | LineError {
  try {
    const records = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true, trim: true });
    return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      line: info.lines,
      fields: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = 'Een aanhalingsteken (") staat verkeerd of wordt niet gesloten. De regels erna zijn niet gelezen.';
    return { line: Number(error.lines) || 1, message };
  }
}

function repeatedCodes(rows: readonly (ReadRow & { line: number })[]): LineError[] {
  const lineOf = new Map<string, number>();
  return rows.flatMap(({ line, municipality: { code } }) => {
    const before = lineOf.get(code);
    if (code === '') return []; // said already
    if (before !== undefined) return [{ line, message: `De code ${code} staat ook op regel ${before}.` }];
    lineOf.set(code, line);
    return [];
  });
}

/** A province code has one name and a name one code; the first line decides, later ones that differ are wrong. */
function provincesInConflict(rows: readonly (ReadRow & { line: number })[]): LineError[] {
  const nameOf = new Map<string, string>();
  const codeOf = new Map<string, string>();
  return rows.flatMap(({ line, province: { code, name } }) => {
    if (code === '' || name === '') return []; // said already
    const firstName = nameOf.get(code) ?? name;
    const firstCode = codeOf.get(name) ?? code;
    nameOf.set(code, firstName);
    codeOf.set(name, firstCode);
    if (firstName !== name) {
      return [{ line, message: `Provincie ${code} heet hier ${name} en op een eerdere regel ${firstName}.` }];
    }
    if (firstCode !== code) {
      return [{ line, message: `Provincie ${name} heeft hier code ${code} en op een eerdere regel ${firstCode}.` }];
    }
    return [];
  });
}
