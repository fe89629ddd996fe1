import { Temporal } from 'temporal-polyfill';
import type { Day } from '../../calendar/amsterdam.ts';
import { excelDay } from './excel-day.ts';
import type { Cell } from './row.ts';

/** A stretch of days as somebody wrote it down. */
export interface ReadPeriod {
  from: Day;
  /** First day after it. */
  until: Day;
  precision: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';
  /** 'HH:MM', when a time stood behind the day. */
  time: string | null;
}

/** The words and figures are those of a day, but no calendar has it: 31 February. */
export const IMPOSSIBLE = 'IMPOSSIBLE';

const MONTHS = 'jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec';
const MONTH = `(${MONTHS})[a-z]*\\.?`;
const monthNumber: Record<string, number> = Object.fromEntries(
  Object.entries({
    jan: 1,
    feb: 2,
    maa: 3,
    mrt: 3,
    apr: 4,
    mei: 5,
    may: 5,
    mar: 3,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
  }).concat(Object.entries({ okt: 10, oct: 10, nov: 11, dec: 12 })),
);
const names = new RegExp(
  '^(jan(uari)?|feb(r(uari)?)?|maart|maa|mrt|april|apr|mei|juni?|juli?|aug(ustus)?|sept?(ember)?|okt(ober)?|oct|nov(ember)?|dec(ember)?)\\.?$',
);
const WEEKDAY = /^(?:ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?[.,]?\s+(?=\d)/;
const TIME = /[\st,]+(\d{1,2})[:.](\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(?:u(?:ur)?\.?)?z?$/;
const SEPARATOR = '[-/. ]';

const patterns: [RegExp, (parts: string[], year: number | null) => ReadPeriod | typeof IMPOSSIBLE | null][] = [
  // 2024-02-01, 2024/2/1, 20240201
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([y, m, d]) => day(y!, m!, d!)],
  [/^((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)$/, ([y, m, d]) => day(y!, m!, d!)],
  // 1-2-2024, 01/02/24, 1.2.24: the day always before the month.
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|'?\d{2})$/, ([d, m, y]) => day(y!, m!, d!)],
  // 1 februari 2024, 1-feb-24
  [
    new RegExp(`^(\\d{1,2})(?:e|ste|de)?${SEPARATOR}*${MONTH}${SEPARATOR}*(\\d{4}|'?\\d{2})$`),
    ([d, m, y]) => day(y!, String(monthNumber[m!]), d!),
  ],
  // 1 feb, 1-2: of the year that is known from elsewhere.
  [
    new RegExp(`^(\\d{1,2})(?:e|ste|de)?${SEPARATOR}*${MONTH}$`),
    ([d, m], year) => (year === null ? null : day(String(year), String(monthNumber[m!]), d!)),
  ],
  [/^(\d{1,2})[-/](\d{1,2})$/, ([d, m], year) => (year === null ? null : day(String(year), m!, d!))],
  // februari 2024, feb-24, 2024 feb
  [new RegExp(`^${MONTH}${SEPARATOR}*(\\d{4}|'?\\d{2})$`), ([m, y]) => month(y!, String(monthNumber[m!]))],
  [new RegExp(`^(\\d{4}):?${SEPARATOR}*${MONTH}$`), ([y, m]) => month(y!, String(monthNumber[m!]))],
  [new RegExp(`^${MONTH}$`), ([m], year) => (year === null ? null : month(String(year), String(monthNumber[m!])))],
  // 2024-02, 02-2024
  [/^(\d{4})[-/.](\d{1,2})$/, ([y, m]) => month(y!, m!)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([m, y]) => month(y!, m!)],
  // week 5 2024, wk5-2024, 2024-W05, 2024 week 5
  [/^(?:week|wk|w)\.?\s*(\d{1,2})(?:[-/ ,]+|\s*)(\d{4})$/, ([w, y]) => week(y!, w!)],
  [/^(\d{4})[-/ :]*(?:week|wk|w)\.?\s*(\d{1,2})$/, ([y, w]) => week(y!, w!)],
  [/^(?:week|wk)\.?\s*(\d{1,2})$/, ([w], year) => (year === null ? null : week(String(year), w!))],
  // kwartaal 1 2024, 1e kwartaal 2024, Q1 2024, 2024-Q1
  [/^(?:kwartaal|kw|q)\.?\s*([1-4])[-/ ,]*(\d{4})$/, ([q, y]) => quarter(y!, q!)],
  [/^([1-4])e?\s*(?:kwartaal|kw)\.?[-/ ,]*(\d{4})$/, ([q, y]) => quarter(y!, q!)],
  [/^(\d{4})[-/ :]*(?:kwartaal|kw|q)\.?\s*([1-4])$/, ([y, q]) => quarter(y!, q!)],
  [
    /^(?:(?:kwartaal|kw|q)\.?\s*([1-4])|([1-4])e\s*kwartaal)$/,
    ([q, r], year) => (year === null ? null : quarter(String(year), (q ?? r)!)),
  ],
  // 2024, jaar 2024
  [/^(?:jaar\s*)?((?:19|20)\d\d)$/, ([y]) => between(`${y}-01-01`, { years: 1 }, 'YEAR')],
];

/**
 * The days that a Dutch text names. `year` is that of a text that does not say it ('1 feb'). Null when it names no days,
 * IMPOSSIBLE when it names a day that no calendar has.
 */
export function readPeriod(text: string, year: number | null = null): ReadPeriod | typeof IMPOSSIBLE | null {
  // No way of writing a day is longer, and long texts are not worth the search.
  if (text.length > 40) return null;
  let plain = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(WEEKDAY, '');
  let time: string | null = null;
  const [found, hours, minutes] = TIME.exec(plain) ?? [];
  if (found !== undefined && Number(hours) < 24 && Number(minutes) < 60) {
    const before = plain.slice(0, -found.length);
    // '1 februari 20.24' has no time: what is left must be a day.
    if (matched(before, year)) [plain, time] = [before, `${hours!.padStart(2, '0')}:${minutes}`];
  }
  const period = matched(plain, year);
  return period === null || period === IMPOSSIBLE ? period : { ...period, time };
}

function matched(plain: string, year: number | null): ReadPeriod | typeof IMPOSSIBLE | null {
  const [word] = /[a-z]{3,}\.?/.exec(plain) ?? [];
  if (word !== undefined && !names.test(word) && !/^(week|kwartaal|jaar)$/.test(word)) return null;
  for (const [pattern, read] of patterns) {
    const parts = pattern.exec(plain);
    if (parts) return read(parts.slice(1), year);
  }
  return null;
}

/** The days a cell names. A bare number is a day only as spreadsheets number them, between 1982 and 2064. */
export function periodOf(cell: Cell | undefined, year: number | null = null): ReadPeriod | typeof IMPOSSIBLE | null {
  if (!cell) return null;
  if (cell.kind === 'DAY') {
    const [y, m, d] = cell.value.split('-') as [string, string, string];
    if (cell.precision === 'DAY') return { ...between(cell.value, { days: 1 }, 'DAY'), time: cell.time };
    // A day that is only shown as a month: 'feb-24' may hold 14 February.
    if (cell.precision === 'MONTH') return d === '01' ? month(y, m) : between(cell.value, { days: 1 }, 'DAY');
    return between(`${y}-01-01`, { years: 1 }, 'YEAR');
  }
  if (cell.kind !== 'TEXT' && cell.kind !== 'NUMBER') return null;
  const number =
    cell.kind === 'NUMBER'
      ? cell.value
      : /^\d{5}([.,]\d+)?$/.test(cell.value)
        ? Number(cell.value.replace(',', '.'))
        : NaN;
  if (number >= 30_000 && number < 60_000) {
    const { day, time } = excelDay(number, false);
    return day === null ? null : { ...between(day, { days: 1 }, 'DAY'), time };
  }
  return remembered(String(cell.value), year);
}

const periods = new Map<string, ReturnType<typeof readPeriod>>();

/** A file names the same days again and again. */
function remembered(text: string, year: number | null): ReturnType<typeof readPeriod> {
  const asked = `${year} ${text}`;
  let period = periods.get(asked);
  if (period === undefined) {
    period = readPeriod(text, year);
    if (periods.size >= 10_000) periods.clear();
    if (text.length <= 40) periods.set(asked, period);
  }
  return period;
}

const fullYear = (text: string): number => {
  const digits = text.replace("'", '');
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) < 80 ? 2000 : 1900);
};

function between(from: Day, length: Temporal.DurationLike, precision: ReadPeriod['precision']): ReadPeriod {
  return { from, until: Temporal.PlainDate.from(from).add(length).toString(), precision, time: null };
}

function day(year: string, month: string, of: string): ReadPeriod | typeof IMPOSSIBLE {
  const [y, m, d] = [fullYear(year), Number(month), Number(of)];
  const utc = new Date(Date.UTC(y, m - 1, d));
  if (m < 1 || m > 12 || d < 1 || utc.getUTCMonth() !== m - 1 || y < 1900) return IMPOSSIBLE;
  const next = new Date(Date.UTC(y, m - 1, d + 1));
  return { from: iso(utc), until: iso(next), precision: 'DAY', time: null };
}

function month(year: string, of: string): ReadPeriod | typeof IMPOSSIBLE {
  const first = day(year, of, '1');
  return first === IMPOSSIBLE ? first : between(first.from, { months: 1 }, 'MONTH');
}

function quarter(year: string, of: string): ReadPeriod | typeof IMPOSSIBLE {
  const first = day(year, String(Number(of) * 3 - 2), '1');
  return first === IMPOSSIBLE ? first : between(first.from, { months: 3 }, 'QUARTER');
}

/** ISO weeks: week 1 holds 4 January. */
function week(year: string, of: string): ReadPeriod | typeof IMPOSSIBLE {
  const [y, w] = [fullYear(year), Number(of)];
  const fourth = Temporal.PlainDate.from({ year: y, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: w - 1 });
  return monday.yearOfWeek === y && monday.weekOfYear === w
    ? between(monday.toString(), { weeks: 1 }, 'WEEK')
    : IMPOSSIBLE;
}

const iso = (date: Date): Day => date.toISOString().slice(0, 10);
