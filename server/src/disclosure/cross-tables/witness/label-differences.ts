/** Sets of codes beyond the most frequent ones take part in no exchange but the last resort: their differences would be too many to keep. */
export const mostSets = 256;

/** Differences in more codes are not taken apart. */
const mostInParts = 7;

/** The codes one set has and another has not, and those the other way round. */
interface Difference {
  plus: readonly number[];
  minus: readonly number[];
  codes: readonly number[];
}

/** A difference within another: as `between` gives it, with its codes. */
export interface Part {
  difference: number;
  codes: readonly number[];
}

/**
 * The sets of codes that visits have, by number, and what is between two of them. A difference and its opposite have one number: which of the
 * two it is, is its sign.
 */
export class LabelDifferences {
  readonly #numbers = new Map<string, number>();
  readonly #sets: (readonly number[])[] = [];
  readonly #between: Int32Array;
  readonly #known = new Map<string, number>();
  readonly #differences: Difference[] = [];
  readonly #parts = new Map<number, Part[]>();

  /** @param sets every set that occurs, with its visits */
  constructor(sets: Iterable<{ codes: readonly number[]; visits: number }>) {
    const visits = new Map<string, { codes: readonly number[]; visits: number }>();
    for (const { codes, visits: more } of sets) {
      const key = codes.join(' ');
      const known = visits.get(key);
      if (known) known.visits += more;
      else visits.set(key, { codes, visits: more });
    }
    const common = [...visits].sort((a, b) => b[1].visits - a[1].visits || (a[0] < b[0] ? -1 : 1)).slice(0, mostSets);
    for (const [key, { codes }] of common) {
      this.#numbers.set(key, this.#sets.length);
      this.#sets.push(codes);
    }
    this.#between = new Int32Array(common.length ** 2).fill(-1);
  }

  /** Number of a set; undefined when it is too rare. */
  numberOf(codes: readonly number[]): number | undefined {
    return this.#numbers.get(codes.join(' '));
  }

  has(set: number, code: number): boolean {
    return this.#sets[set]!.includes(code);
  }

  /** Twice the number of the difference, and one more when it is the opposite; of two different sets. */
  between(set: number, other: number): number {
    const at = set * this.#sets.length + other;
    const known = this.#between[at]!;
    return known >= 0 ? known : (this.#between[at] = this.#find(this.#sets[set]!, this.#sets[other]!));
  }

  /** The codes in which two sets of this difference differ. */
  codesOf(difference: number): readonly number[] {
    return this.#differences[difference]!.codes;
  }

  /** The differences that lie within one and occur between two sets as well, the largest first: several of them can make it up. */
  partsOf(difference: number): readonly Part[] {
    const known = this.#parts.get(difference);
    if (known) return known;
    const { plus, minus, codes } = this.#differences[difference]!;
    const parts: Part[] = [];
    if (codes.length <= mostInParts)
      for (let chosen = 1; chosen < 2 ** codes.length - 1; chosen += 1) {
        const inPart = (code: number) => ((chosen >> codes.indexOf(code)) & 1) === 1;
        const [key, opposite] = keyOf(plus.filter(inPart), minus.filter(inPart));
        const number = this.#known.get(key);
        if (number !== undefined)
          parts.push({ difference: 2 * number + (opposite ? 1 : 0), codes: codes.filter(inPart) });
      }
    parts.sort((a, b) => b.codes.length - a.codes.length);
    this.#parts.set(difference, parts);
    return parts;
  }

  #find(set: readonly number[], other: readonly number[]): number {
    const more = set.filter((code) => !other.includes(code));
    const less = other.filter((code) => !set.includes(code));
    const [key, opposite] = keyOf(more, less);
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.#differences.length;
      this.#known.set(key, number);
      const [plus, minus] = opposite ? [less, more] : [more, less];
      this.#differences.push({ plus, minus, codes: [...plus, ...minus] });
    }
    return 2 * number + (opposite ? 1 : 0);
  }
}

/** The same for a difference and its opposite, and whether it is the opposite: then its lowest code is one that is lacking. */
function keyOf(more: readonly number[], less: readonly number[]): [key: string, opposite: boolean] {
  const opposite = less.length > 0 && (more.length === 0 || Math.min(...less) < Math.min(...more));
  const [plus, minus] = (opposite ? [less, more] : [more, less]).map((codes) => codes.toSorted((a, b) => a - b));
  return [`${plus!.join(' ')}/${minus!.join(' ')}`, opposite];
}
