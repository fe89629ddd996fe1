import { createHash } from 'node:crypto';
import { open, mkdtemp, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A file on its way to the database: on disk and not in memory, readable by nobody else, and without a name: what is written is gone
 * with this process, also when that is killed.
 */
export class SpooledFile {
  readonly #file: FileHandle;
  readonly #folder: string;
  readonly #hash = createHash('sha256');
  size = 0;

  private constructor(file: FileHandle, folder: string) {
    this.#file = file;
    this.#folder = folder;
  }

  static async create(): Promise<SpooledFile> {
    const folder = await mkdtemp(join(tmpdir(), 'regiepunt-'));
    const file = await open(join(folder, 'upload'), 'wx+', 0o600);
    // Windows keeps the name of an open file; there it goes when the file is closed.
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    return new SpooledFile(file, folder);
  }

  async add(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes);
    await this.#file.write(bytes, 0, bytes.length, this.size);
    this.size += bytes.length;
  }

  /** SHA-256 of all of it, in hexadecimal; once. */
  hash(): string {
    return this.#hash.digest('hex');
  }

  /** The file from its start, in pieces of `size` bytes. */
  async *pieces(size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < this.size; at += size) {
      const piece = Buffer.allocUnsafe(Math.min(size, this.size - at));
      await this.#file.read(piece, 0, piece.length, at);
      yield piece;
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
    await rm(this.#folder, { recursive: true, force: true }).catch(() => {});
  }
}
