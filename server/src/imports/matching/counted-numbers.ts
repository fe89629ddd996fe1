/** As full as the table gets: emptier finds faster, fuller takes less memory. */
const FULLEST = 0.6;

/**
 * How often each number came by, for hundreds of thousands of numbers that are spread evenly (digests). Kept in two flat arrays beside
 * the heap: a Map of as many makes every clearing of memory go through all of them.
 */
export class CountedNumbers {
  #numbers = new Float64Array(4_096);
  #times = new Uint32Array(4_096);
  #size = 0;

  /** Counts a whole number from 0 up to 2^53 - 2. @returns how often it came by before */
  count(number: number): number {
    if (this.#size >= this.#numbers.length * FULLEST) this.#grow();
    const at = this.#placeOf(number);
    if (this.#times[at] === 0) {
      this.#numbers[at] = number;
      this.#size++;
    }
    return this.#times[at]!++;
  }

  /** Where a number stands, or the free place where it would. */
  #placeOf(number: number): number {
    const mask = this.#numbers.length - 1;
    let at = (number >>> 0) & mask;
    while (this.#times[at] !== 0 && this.#numbers[at] !== number) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [numbers, times] = [this.#numbers, this.#times];
    this.#numbers = new Float64Array(numbers.length * 2);
    this.#times = new Uint32Array(times.length * 2);
    for (const [from, often] of times.entries()) {
      if (often === 0) continue;
      const at = this.#placeOf(numbers[from]!);
      this.#numbers[at] = numbers[from]!;
      this.#times[at] = often;
    }
  }
}
