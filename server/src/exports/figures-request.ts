import { z } from 'zod';
import { addDays } from '../calendar/amsterdam.ts';
import { daysInPeriod } from '../calendar/period.ts';
import { Dimension } from '../measures/dimension.type.ts';
import { Grain } from '../measures/figures.type.ts';
import { ScopeKind } from '../measures/scope.type.ts';
import { dayInAddress } from './day-in-address.ts';

/** Which figures are meant; the words of the address. */
export type WhichFigures =
  | { what: 'maten' }
  | { what: 'verloop'; grain: Grain }
  | { what: 'verdeling'; dimension: Dimension }
  | { what: 'kruistabel'; rows: Dimension; columns: Dimension }
  | { what: 'drukte' }
  | { what: 'onderdelen'; kind: ScopeKind };

/** What is asked for in the address of an export of figures. */
export interface FiguresRequest {
  scope: { kind: ScopeKind; id: string };
  from: string;
  until: string;
  which: WhichFigures;
  /** The period to set beside it; null for none. */
  compared: { from: string; until: string } | null;
  form: 'csv' | 'xlsx';
}

const address = z.object({
  van_wie: z.string('van_wie ontbreekt in het adres.').regex(/^[A-Z_]+:.+$/, 'van_wie schrijf je als SOORT:id.'),
  van: dayInAddress('van'),
  tot: dayInAddress('tot'),
  verg_van: dayInAddress('verg_van').optional(),
  verg_tot: dayInAddress('verg_tot').optional(),
  wat: z.string().default('maten'),
  per: z.string().optional(),
});

/**
 * Reads the address of an export of figures, the same as of the dashboard: van_wie (KIND:id), van and tot (both included), and wat: maten,
 * verloop, verdeling:DIMENSION, kruistabel:ROWS:COLUMNS, drukte or onderdelen:KIND; per cuts a course. verg_van and verg_tot are the period
 * compared with, by its days: the page that shows one has worked it out, and the file cannot differ.
 * @returns a sentence when it is wrong
 */
export function readFiguresRequest(query: unknown, form: string): FiguresRequest | string {
  if (form !== 'csv' && form !== 'xlsx') return 'Kies csv of xlsx.';
  const read = address.safeParse(query);
  if (!read.success) return read.error.issues[0]!.message;
  const { van_wie: who, van: from, tot, wat, per } = read.data;
  if (from > tot) return 'De eerste dag moet voor de laatste liggen.';
  const { verg_van: thenFrom, verg_tot: thenTo } = read.data;
  if (Boolean(thenFrom) !== Boolean(thenTo)) return 'Geef verg_van en verg_tot samen.';
  if (thenFrom && thenTo && thenFrom > thenTo) return 'verg_van moet voor verg_tot liggen.';
  const compared = thenFrom && thenTo ? { from: thenFrom, until: addDays(thenTo, 1) } : null;
  const at = who.indexOf(':');
  const kind = oneOf(ScopeKind, who.slice(0, at));
  if (!kind) return 'van_wie noemt een soort die er niet is.';
  const until = addDays(tot, 1);
  const which = whichFigures(wat, per ? oneOf(Grain, per) : grainOf({ from, until }));
  return which
    ? { scope: { kind, id: who.slice(at + 1) }, from, until, which, compared, form }
    : 'wat noemt cijfers die er niet zijn.';
}

function whichFigures(wat: string, grain: Grain | null): WhichFigures | null {
  const [what, ...rest] = wat.split(':');
  const [first, second] = rest.map((name) => oneOf(Dimension, name));
  if (what === 'maten' || what === 'drukte') return { what };
  if (what === 'verloop' && grain) return { what, grain };
  if (what === 'verdeling' && first) return { what, dimension: first };
  if (what === 'kruistabel' && first && second) return { what, rows: first, columns: second };
  const kind = oneOf(ScopeKind, rest[0] ?? '');
  return what === 'onderdelen' && kind ? { what, kind } : null;
}

const oneOf = <Value extends string>(all: Record<string, Value>, name: string): Value | null =>
  Object.values(all).find((value) => value === name) ?? null;

/** As finely as the dashboard cuts it. */
function grainOf(period: { from: string; until: string }): Grain {
  const days = daysInPeriod(period);
  if (days <= 31) return Grain.DAY;
  if (days <= 100) return Grain.WEEK;
  return days <= 3 * 366 ? Grain.MONTH : Grain.QUARTER;
}
