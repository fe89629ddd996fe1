import { createHash } from 'node:crypto';

/**
 * The last answers of a process, by everything they follow from. The work itself is remembered from its start, so that all who ask at the
 * same moment wait for one; work that fails is forgotten, and the next who asks tries again.
 */
export class RememberedAnswers {
  readonly #answers = new Map<string, Promise<unknown>>();
  readonly #most: number;

  /** @param most the oldest is forgotten when there would be more */
  constructor(most: number) {
    this.#most = most;
  }

  /** The answer to what is asked, worked out when it is not known. @param asked everything the answer follows from */
  of<T>(asked: unknown[], work: () => Promise<T>): Promise<T> {
    const key = createHash('sha256').update(JSON.stringify(asked)).digest('base64');
    const known = this.#answers.get(key);
    if (known) return known as Promise<T>;
    if (this.#answers.size >= this.#most) this.#answers.delete(this.#answers.keys().next().value!);
    const answer = work();
    this.#answers.set(key, answer);
    answer.catch(() => {
      // Unless it was forgotten meanwhile and somebody else is trying already.
      if (this.#answers.get(key) === answer) this.#answers.delete(key);
    });
    return answer;
  }
}
