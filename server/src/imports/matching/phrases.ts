import { isTypingError, plain } from './plain.ts';

/** What a text was recognised as, and how surely: 1 is the same words. */
export interface Recognised<T> {
  as: T;
  confidence: number;
  /** In Dutch, when it is not simply the same words. */
  remark: string | null;
}

/** Words and expressions, by what they stand for. */
export class Phrases<T> {
  #exact = new Map<string, T>();
  #sorted: [phrase: string, as: T][];

  /** Earlier phrases win from later ones that are the same. */
  constructor(phrases: Iterable<readonly [text: string, as: T]>) {
    for (const [text, as] of phrases) {
      const key = plain(text);
      if (key !== '' && !this.#exact.has(key)) this.#exact.set(key, as);
    }
    // Of two expressions within a text the longer says more: 'energietoeslag aanvragen' before 'toeslag'.
    this.#sorted = [...this.#exact].sort(([a], [b]) => b.length - a.length);
  }

  /** The same words; else an expression within the text; else the same words with a typing error. */
  recognise(key: string): Recognised<T> | null {
    const exact = this.#exact.get(key);
    if (exact !== undefined) return { as: exact, confidence: 1, remark: null };
    const within = ` ${key} `;
    for (const [phrase, as] of this.#sorted) {
      if (phrase.length > 2 && within.includes(` ${phrase} `)) return { as, confidence: 0.8, remark: null };
    }
    for (const [phrase, as] of this.#sorted) {
      if (isTypingError(key, phrase))
        return { as, confidence: 0.7, remark: `Gelezen als ‘${phrase}’, met een typefout.` };
    }
    return null;
  }
}

/** Phrases from lists of synonyms by what they stand for. */
export const phrasesOf = <T extends string>(synonyms: Readonly<Record<T, string>>): [string, T][] =>
  Object.entries<string>(synonyms).flatMap(([as, texts]) =>
    texts.split('|').map((text): [string, T] => [text, as as T]),
  );
