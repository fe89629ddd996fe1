import { TextDecoder } from 'node:util';
import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { type Entry, type ZipFile, fromBufferPromise, openPromise } from 'yauzl';
import type { ReadingLimits } from './limits.ts';
import { type Source, allBytes } from './source.ts';
import { UnreadableFile, broken, encrypted, tooLarge } from './unreadable-file.ts';

const ENCRYPTED_FLAG = 1;
/** Below this a part may shrink as far as it likes: an empty sheet does. */
const RATIO_FROM = 10_000_000;

/** A zip that is read part by part, and trusted in nothing. */
export class ZipArchive {
  #zip: ZipFile;
  #limits: ReadingLimits;
  #entries: ReadonlyMap<string, Entry>;
  /** Bytes unpacked of each part, by its largest reading: a sheet is read twice. */
  #unpacked = new Map<string, number>();

  private constructor(zip: ZipFile, limits: ReadingLimits, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#limits = limits;
    this.#entries = entries;
  }

  static async open(source: Source, limits: ReadingLimits): Promise<ZipArchive> {
    const file = typeof source === 'string' || Buffer.isBuffer(source) ? source : await allBytes(source);
    let zip: ZipFile | undefined;
    try {
      const options = { autoClose: false };
      zip = await (typeof file === 'string' ? openPromise(file, options) : fromBufferPromise(file, options));
      // Closed anew when reading stops halfway; an error then has nobody left to hear it.
      zip.on('error', () => undefined);
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= limits.entries) throw tooLarge();
        entries.set(entry.fileName.toLowerCase(), entry);
      }
      return new ZipArchive(zip, limits, entries);
    } catch (error) {
      zip?.close();
      throw error instanceof UnreadableFile ? error : broken(error);
    }
  }

  /** The names of its parts, in lower case. */
  get names(): ReadonlySet<string> {
    return new Set(this.#entries.keys());
  }

  close(): void {
    this.#zip.close();
  }

  /** The text of a part in pieces of some 64 kB; nothing when there is no such part. */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return;
    if (entry.generalPurposeBitFlag & ENCRYPTED_FLAG) throw encrypted();
    let decoder: TextDecoder | undefined;
    try {
      for await (const chunk of this.#bytes(entry)) {
        decoder ??= new TextDecoder(encodingOf(chunk));
        yield decoder.decode(chunk, { stream: true });
      }
      const rest = decoder?.decode();
      if (rest) yield rest;
    } catch (error) {
      throw error instanceof UnreadableFile ? error : broken(error);
    }
  }

  async *#bytes(entry: Entry): AsyncGenerator<Buffer> {
    const stream = await this.#zip.openReadStreamPromise(entry);
    let [bytes, sum] = [0, 0];
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      sum = crc32(chunk, sum);
      this.#guard(entry, bytes);
      yield chunk;
    }
    if (sum !== entry.crc32) throw broken(new Error(`wrong checksum of ${entry.fileName}`));
  }

  #guard(entry: Entry, bytes: number): void {
    this.#unpacked.set(entry.fileName, Math.max(bytes, this.#unpacked.get(entry.fileName) ?? 0));
    let all = 0;
    for (const one of this.#unpacked.values()) all += one;
    if (all > this.#limits.unpackedBytes) throw tooLarge();
    if (bytes > RATIO_FROM && bytes > this.#limits.ratio * entry.compressedSize) throw tooLarge();
  }
}

/** Parts of a workbook are UTF-8, or UTF-16 with a mark in front. */
function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}
