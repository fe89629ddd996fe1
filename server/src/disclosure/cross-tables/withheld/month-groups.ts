import type { CrossPlaces } from '../cells/cross-places.ts';
import type { KnownCells } from './known-cells.ts';
import { linkedKeys } from './linked-keys.ts';
import type { LinkedMonth } from './linked-months.ts';

/** Which months of points hang together, by what everyone knows of the cells at this moment. */
export class MonthGroups {
  readonly #places: CrossPlaces;
  readonly #cells: KnownCells;

  constructor(places: CrossPlaces, cells: KnownCells) {
    [this.#places, this.#cells] = [places, cells];
  }

  /** Months that hang together: a change by one code at one of them can be undone at another without any shown cell changing. */
  among(months: readonly LinkedMonth[]): LinkedMonth[][] {
    const known = new Map<string, bigint>();
    const linked = months.map(({ point, keys, possible, certain }) =>
      [...keys].flatMap(([key, others]) => {
        const at = `${point} ${key}`;
        const knownZeros = known.get(at) ?? this.#knownZeros(point, others);
        known.set(at, knownZeros);
        const codes = possible & ~knownZeros;
        return codes === 0n ? [] : [{ key, codes, certain: certain & ~knownZeros }];
      }),
    );
    const together = linkedKeys(linked);
    return [
      ...Map.groupBy(months.keys(), (at) => {
        const found = new Set(linked[at]!.map(({ key }) => together(key)));
        // Of what lies between two sets of keys that are not known to move together nothing is taken for granted.
        return found.size === 1 ? `key ${[...found][0]}` : `month ${at}`;
      }).values(),
    ].map((group) => group.map((at) => months[at]!));
  }

  /** Whether the months of each point of a group hang together without those of others. */
  holdsTogether(group: readonly LinkedMonth[]): boolean {
    const points = Map.groupBy(group, ({ point }) => point).values();
    return [...points].every((months) => this.among(months).length === 1);
  }

  /** Codes of which everyone knows that nobody of a point has them together with these: a zero of a place says so of all points in it. */
  #knownZeros(point: number, others: readonly number[]): bigint {
    let zeros = 0n;
    for (const place of this.#places.ofPoint[point]!)
      for (const other of others)
        for (let code = 0; code < this.#cells.codes; code += 1)
          if (this.#cells.isKnownZero(place, other, code)) zeros |= 1n << BigInt(code);
    return zeros;
  }
}
