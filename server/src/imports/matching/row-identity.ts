import { hash } from 'node:crypto';
import type { Day } from '../../calendar/amsterdam.ts';
import { type Cell, textOf } from '../reading/row.ts';
import { CountedNumbers } from './counted-numbers.ts';

/** An id with the shape of a random UUID (version 4) that follows from its parts alone. */
export function idFrom(...parts: (string | number)[]): string {
  const hex = hash('sha256', JSON.stringify(parts));
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Characters of a digest that an id follows from: 132 bits, so that two rows never share them by chance. */
const KEPT = 22;

/**
 * What is remembered of each row of a file to count those that are the same: 52 bits as a number, a quarter of the memory of its text. Two
 * rows that differ share them once in hundreds of thousands of large files; then one counts as a repetition, the same way every time.
 */
const rememberedOf = (digest: Buffer): number => digest.readUIntBE(0, 6) * 16 + (digest[6]! >> 4);

/**
 * Tells rows apart by what stands in them and by how often the same came before in this file. So the same file again has
 * the same ids, a file to which rows were added has new ids for those only, and two visits that look the same are two.
 */
export class RowIdentity {
  #scope: string;
  #seen = new CountedNumbers();

  /** `scope` is what the rows do not say themselves: the library, and the point when the file has no column for it. */
  constructor(...scope: string[]) {
    this.#scope = scope.join(' ');
  }

  /**
   * The ids of so many things that a row stands for.
   * @param day as it was read: where cells leave out the year, the same row of two years is two visits
   */
  ids(cells: readonly Cell[], day: Day | null, count: number): string[] {
    const row = this.#next(cells, day);
    return Array.from({ length: count }, (_, at) => idFrom(row, at));
  }

  #next(cells: readonly Cell[], day: Day | null): string {
    // Copies of merged cells depend on how many rows were merged: not on what the row says.
    const texts = cells.map((cell) => (cell.merged === 'ACROSS' ? '' : textOf(cell)));
    while (texts.at(-1) === '') texts.pop();
    const digest = hash('sha256', JSON.stringify([this.#scope, day, texts]), 'buffer');
    const before = this.#seen.count(rememberedOf(digest));
    return `${digest.toString('base64url').slice(0, KEPT)} ${before}`;
  }
}
