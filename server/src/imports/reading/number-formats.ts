import type { ReadingLimits } from './limits.ts';
import { readXml } from './xml-events.ts';
import type { ZipArchive } from './zip-archive.ts';

/** How the number of a cell is shown, as far as it makes a day of it. */
export type DayFormat = 'DAY' | 'MONTH' | 'YEAR' | 'TIME';

/** By the style of a cell: what kind of day its number is, or null for a number. */
export async function readDayFormats(
  zip: ZipArchive,
  part: string,
  limits: ReadingLimits,
): Promise<(DayFormat | null)[]> {
  const codes = new Map<string, string>();
  const formats: (DayFormat | null)[] = [];
  let inCellStyles = false;
  await readXml(
    zip.text(part),
    {
      open(name, { numFmtId, formatCode }) {
        if (name === 'cellXfs') inCellStyles = true;
        if (name === 'numFmt' && numFmtId !== undefined) codes.set(numFmtId, formatCode ?? '');
        if (name !== 'xf' || !inCellStyles || formats.length >= 100_000) return;
        const own = codes.get(numFmtId ?? '');
        formats.push(own === undefined ? builtIn(Number(numFmtId)) : dayFormatOf(own));
      },
      close(name) {
        if (name === 'cellXfs') inCellStyles = false;
      },
    },
    limits,
  );
  return formats;
}

/** Formats that have a number only (ECMA-376 part 1, 18.8.30). */
function builtIn(id: number): DayFormat | null {
  if (id === 17) return 'MONTH';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'TIME';
  const isDay = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDay ? 'DAY' : null;
}

/** What a format such as `[$-413]d mmmm yyyy;@` shows. */
export function dayFormatOf(code: string): DayFormat | null {
  // Texts between quotes, escaped characters, colours and languages are not part of the pattern. `[h]` is a duration.
  const pattern = code
    .split(';', 1)[0]!
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase();
  if (/[0#?]/.test(pattern.replace(/[.,]0+/g, ''))) return null;
  // Dutch Excel writes j for year and u for hour.
  if (/d/.test(pattern)) return 'DAY';
  if (/[hus]/.test(pattern)) return 'TIME';
  if (/m/.test(pattern)) return 'MONTH';
  return /[yj]/.test(pattern) && !/general|standaard/.test(pattern) ? 'YEAR' : null;
}
