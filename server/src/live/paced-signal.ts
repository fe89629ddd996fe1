/**
 * Wakes one reader: at once the first time, after that at most once in `interval` milliseconds, however often it is called. Nothing is lost
 * by that: who wakes reads all there is to read.
 *
 * Written out instead of as an async generator, whose `return()` waits for the very wake-up that will not come.
 */
export class PacedSignal implements AsyncIterableIterator<void> {
  readonly #interval: number;
  readonly #ended: () => void;
  #awake = false;
  #over = false;
  #last = -Infinity;
  #timer: NodeJS.Timeout | null = null;
  #reader: ((result: IteratorResult<void>) => void) | null = null;

  /** @param ended called once, when nobody reads any more */
  constructor(interval: number, ended: () => void = () => {}) {
    this.#interval = interval;
    this.#ended = ended;
  }

  /** Something changed. */
  wake(): void {
    this.#awake = true;
    this.#deliver();
  }

  next(): Promise<IteratorResult<void>> {
    if (this.#over) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.#reader = resolve;
      this.#deliver();
    });
  }

  return(): Promise<IteratorResult<void>> {
    if (!this.#over) {
      this.#over = true;
      if (this.#timer) clearTimeout(this.#timer);
      this.#reader?.({ done: true, value: undefined });
      this.#reader = null;
      this.#ended();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #deliver(): void {
    if (!this.#awake || !this.#reader || this.#timer || this.#over) return;
    const rest = this.#last + this.#interval - performance.now();
    if (rest > 0) {
      this.#timer = setTimeout(() => {
        this.#timer = null;
        this.#deliver();
      }, rest);
      this.#timer.unref();
      return;
    }
    const reader = this.#reader;
    this.#reader = null;
    this.#awake = false;
    this.#last = performance.now();
    reader({ done: false, value: undefined });
  }
}
