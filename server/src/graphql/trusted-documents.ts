import { existsSync, readFileSync } from 'node:fs';

/** The client's own operations by the sha256 of their text: the only ones a browser session may send in production. */
export class TrustedDocuments {
  readonly #texts: Map<string, string>;

  constructor(texts: Record<string, string>) {
    this.#texts = new Map(Object.entries(texts).map(([hash, text]) => [bare(hash), text]));
  }

  /** Reads the list that the client's code generation wrote; an empty one when the client was not built. */
  static fromFile(file: string): TrustedDocuments {
    return new TrustedDocuments(
      existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {},
    );
  }

  /** The text of an operation, or null when the client has no such operation. */
  text(hash: string): string | null {
    return this.#texts.get(bare(hash)) ?? null;
  }

  get size(): number {
    return this.#texts.size;
  }
}

/** Code generation names the algorithm in front of each hash; callers may leave it out. */
const bare = (hash: string): string => hash.replace(/^sha256:/, '');
