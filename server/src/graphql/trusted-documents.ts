import { existsSync, readFileSync } from 'node:fs';

/** The client's own operations by the sha256 of their text: the only ones a browser session may send in production. */
export class TrustedDocuments {
  readonly #texts: Map<string, string>;

  constructor(texts: Record<string, string>) {
    this.#texts = new Map(Object.entries(texts));
  }

  /** Reads the list that the client's code generation wrote; an empty one when the client was not built. */
  static fromFile(file: string): TrustedDocuments {
    return new TrustedDocuments(
      existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {},
    );
  }

  /** The text of an operation, or null when the client has no such operation. */
  text(hash: string): string | null {
    return this.#texts.get(hash.replace(/^sha256:/, '')) ?? null;
  }

  get size(): number {
    return this.#texts.size;
  }
}
