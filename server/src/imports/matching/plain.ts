import { type Cell, textOf } from '../reading/row.ts';

/** Columns repeat themselves: most texts of a file were seen before. */
const REMEMBERED = 10_000;
const seen = new Map<string, string>();

/** A text as it is compared: lower case, no accents, no punctuation but what makes '<18', '65+' and '18-24' differ. */
export function plain(text: string): string {
  let compared = seen.get(text);
  if (compared !== undefined) return compared;
  compared = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replace(/[–—−]/g, '-')
    .replace(/[^\p{L}\p{N}<>+=-]+/gu, ' ')
    .trim();
  // Long texts are notes of people: those are not kept in memory.
  if (text.length <= 40) {
    if (seen.size >= REMEMBERED) seen.clear();
    seen.set(text, compared);
  }
  return compared;
}

/** What stands in a cell, as it is compared. */
export const plainOf = (cell: Cell | undefined): string => plain(textOf(cell));

/** Below this many letters a typing error makes another word: 'man' and 'mam'. */
const SHORTEST = 5;
/** From this many letters on, two errors are forgiven. */
const LONG = 9;

/** How many typing errors a word of this length may have. */
export const allowedErrors = (length: number): number => (length < SHORTEST ? 0 : length < LONG ? 1 : 2);

/**
 * Whether two plain texts are the same but for typing errors: a letter too many, too few, another, or two swapped. Figures
 * never count as an error: '18-24' is not '18-34'.
 */
export function isTypingError(a: string, b: string): boolean {
  const most = allowedErrors(Math.min(a.length, b.length));
  if (most === 0 || Math.abs(a.length - b.length) > most) return false;
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  let [before, current]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let errors = Math.min(current[j]! + 1, next[j - 1]! + 1, current[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, before[j - 2]! + 1);
      next.push(errors);
    }
    if (Math.min(...next) > most) return false;
    [before, current] = [current, next];
  }
  return current[b.length]! <= most;
}
