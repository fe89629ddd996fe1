/** Numbers things by what they are called, in the order in which they come. */
export class Numbers {
  readonly names: string[] = [];
  readonly #known = new Map<string, number>();

  of(name: string): number {
    let number = this.#known.get(name);
    if (number === undefined) this.#known.set(name, (number = this.names.push(name) - 1));
    return number;
  }

  find(name: string): number | undefined {
    return this.#known.get(name);
  }
}

/** The codes that a text of labels stands for, one list for each text: visits that are alike share it, which is most of what they take. */
export class CodeSets {
  readonly #numbers: Numbers;
  readonly #told: readonly string[];
  readonly #known = new Map<string, readonly number[]>();

  /** @param told dimensions of which codes count */
  constructor(numbers: Numbers, told: readonly string[]) {
    this.#numbers = numbers;
    this.#told = told;
  }

  of(labels: string): readonly number[] {
    let codes = this.#known.get(labels);
    if (!codes) this.#known.set(labels, (codes = numbersOf(labels.split(','), this.#numbers, this.#told)));
    return codes;
  }
}

/** The numbers of those labels that are of some dimensions. */
export const numbersOf = (labels: readonly string[], numbers: Numbers, of: readonly string[]): number[] =>
  labels.filter((label) => of.includes(label.split(' ')[0]!)).map((label) => numbers.of(label));
