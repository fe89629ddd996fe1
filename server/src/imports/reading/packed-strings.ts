import { Buffer } from 'node:buffer';

/** Held as they are: the texts of a file that repeats itself, which are asked for again and again. */
const AT_HAND = 20_000;
const PAGE = 1 << 20;

/**
 * Many texts in little memory. Hundreds of thousands of separate texts make the heap, and with it what the engine lets
 * lie until it cleans up, several times larger than the texts themselves; their bytes one after another do not.
 */
export class PackedStrings {
  #atHand: string[] = [];
  #pages: Buffer[] = [];
  #used = PAGE;
  /** Where each packed text begins (page times PAGE plus place) and how many bytes it has. */
  #starts: number[] = [];
  #lengths: number[] = [];

  get length(): number {
    return this.#atHand.length + this.#starts.length;
  }

  /** Adds a text of at most some hundred thousand characters. */
  push(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    if (this.#atHand.length < AT_HAND) {
      // By way of its bytes: a text cut from a larger one keeps that larger one in memory, 64 kB for a word.
      this.#atHand.push(bytes.toString('utf8'));
      return;
    }
    if (this.#used + bytes.length > PAGE) {
      this.#pages.push(Buffer.allocUnsafeSlow(PAGE));
      this.#used = 0;
    }
    bytes.copy(this.#pages.at(-1)!, this.#used);
    this.#starts.push((this.#pages.length - 1) * PAGE + this.#used);
    this.#lengths.push(bytes.length);
    this.#used += bytes.length;
  }

  /** The text with this number, counted from 0; undefined when there is none. */
  at(index: number): string | undefined {
    if (index < AT_HAND) return this.#atHand[index];
    const start = this.#starts[index - AT_HAND];
    if (start === undefined) return undefined;
    const from = start % PAGE;
    return this.#pages[Math.floor(start / PAGE)]!.toString('utf8', from, from + this.#lengths[index - AT_HAND]!);
  }
}
