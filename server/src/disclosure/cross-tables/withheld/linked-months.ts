import type { AlikeVisits, CrossYear } from '../cells/cross-year.ts';

/** The visits of a point in a month by the sets of codes of the other dimension, as keys. */
export interface LinkedMonth {
  point: number;
  keys: ReadonlyMap<string, readonly number[]>;
  /** Bits of the codes that somebody has or, as far as others know, may have: most zeros are shown. */
  possible: bigint;
  /** Those of which it is certain that they have, or that others do not know that they have not. */
  certain: bigint;
  /** Codes that nobody has, of which others do not know it. */
  zeros: readonly number[];
}

/** The months of each point in which somebody has a code of this dimension, or may have. */
export function linkedMonths({ points }: CrossYear, of: 'rows' | 'columns'): LinkedMonth[][] {
  const keysOf = keysAcross(of === 'rows' ? 'columns' : 'rows');
  return points.map(({ exchanges, hidden }, point) =>
    exchanges
      .map((exchange, at): LinkedMonth => {
        const { [of]: codes = [], certain = true } = hidden?.[at] ?? {};
        const given = new Set(exchange.flatMap((alike) => alike[of]));
        const zeros = codes.filter((code) => !given.has(code));
        const [had, possible] = [bitsOf(given), bitsOf([...given, ...zeros])];
        return { point, keys: keysOf(exchange), possible, certain: certain ? possible : had, zeros };
      })
      .filter(({ possible }) => possible !== 0n),
  );
}

/** Makes keys of the codes of visits; lists of codes that are one list have one key, as there are half a million of them. */
function keysAcross(across: 'rows' | 'columns') {
  const known = new Map<readonly number[], string>();
  const keyOf = (codes: readonly number[]) => {
    let key = known.get(codes);
    if (key === undefined) known.set(codes, (key = codes.toSorted((a, b) => a - b).join(' ')));
    return key;
  };
  return (exchange: readonly AlikeVisits[]) => new Map(exchange.map((alike) => [keyOf(alike[across]), alike[across]]));
}

const bitsOf = (codes: Iterable<number>) => [...codes].reduce((bits, code) => bits | (1n << BigInt(code)), 0n);
