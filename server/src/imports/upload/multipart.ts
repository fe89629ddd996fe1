/** A part of a form: a field, or a file when it has a file name. Read its body before asking for the next part. */
export interface Part {
  name: string;
  fileName: string | null;
  body: AsyncGenerator<Buffer>;
}

/** Thrown when the body is no form as browsers send it, or ends halfway. */
export class BrokenForm extends Error {
  override name = 'BrokenForm';
}

/** Headers of a part take no more than this; browsers need some 200 bytes. */
const longestHead = 8 * 1024;
const headEnd = Buffer.from('\r\n\r\n');

/** The boundary of a `multipart/form-data` content type; null when it is something else. */
export function boundaryOf(contentType: string | undefined): string | null {
  const found = /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

/**
 * The parts of a form, one after the other, as they arrive: no more of a file is in memory than what came in one piece.
 * Why not a package: this is all of RFC 7578 that a browser sends.
 */
export async function* formParts(stream: AsyncIterable<Buffer>, boundary: string): AsyncGenerator<Part> {
  const source = new Bytes(stream);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line end before it.
  source.prepend(Buffer.from('\r\n'));
  for await (const piece of source.until(delimiter)) if (piece.length > longestHead) throw new BrokenForm();
  for (;;) {
    const after = await source.take(2);
    if (after.toString('latin1') === '--') return;
    source.prepend(after);
    const head = await headOf(source);
    const { name, fileName } = dispositionOf(head);
    const body = source.until(delimiter);
    yield { name, fileName, body };
    // What was not read of it is passed over.
    for await (const rest of body) void rest;
  }
}

async function headOf(source: Bytes): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of source.until(headEnd)) {
    length += piece.length;
    if (length > longestHead) throw new BrokenForm();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function dispositionOf(head: string): { name: string; fileName: string | null } {
  const line = head.split('\r\n').find((each) => /^content-disposition:\s*form-data/i.test(each)) ?? '';
  const value = (key: string) => new RegExp(`;\\s*${key}="([^"]*)"`, 'i').exec(line)?.[1] ?? null;
  const unescaped = (text: string | null) =>
    text?.replace(/%22/g, '"').replace(/%0D/gi, '').replace(/%0A/gi, '') ?? null;
  return { name: value('name') ?? '', fileName: unescaped(value('filename')) };
}

/** Bytes that arrive in pieces, read up to a mark. */
class Bytes {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  prepend(bytes: Buffer): void {
    this.#rest = Buffer.concat([bytes, this.#rest]);
  }

  async take(count: number): Promise<Buffer> {
    while (this.#rest.length < count) await this.#more();
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return taken;
  }

  /** What comes before `mark`, in pieces; the mark itself is passed over. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#rest.indexOf(mark);
      if (at >= 0) {
        const last = this.#rest.subarray(0, at);
        this.#rest = this.#rest.subarray(at + mark.length);
        if (last.length > 0) yield last;
        return;
      }
      // The mark may lie across two pieces.
      const sure = this.#rest.length - mark.length + 1;
      if (sure > 0) {
        const piece = this.#rest.subarray(0, sure);
        this.#rest = this.#rest.subarray(sure);
        yield piece;
      }
      await this.#more();
    }
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#pieces.next();
    if (done) throw new BrokenForm('The form ended halfway.');
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
  }
}
