import { open } from 'node:fs/promises';

/** A file that lies somewhere else in pieces: read from its start as often as asked, with one piece in memory. */
export interface Pieces {
  /** Bytes of all of it. */
  size: number;
  read(): AsyncGenerator<Buffer>;
}

/** The file: a path on this machine, its bytes, or where its pieces lie. */
export type Source = string | Buffer | Pieces;

/** The first bytes of a source, at most so many. */
export async function firstBytes(source: Source, length: number): Promise<Buffer> {
  if (Buffer.isBuffer(source)) return source.subarray(0, length);
  if (typeof source !== 'string') return firstPieces(source, length);
  const file = await open(source);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** All bytes of a source that lies in pieces: for what can only be read by going to and fro in it. */
export const allBytes = (source: Pieces): Promise<Buffer> => firstPieces(source, source.size);

async function firstPieces({ size, read }: Pieces, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(Math.min(size, length));
  let at = 0;
  for await (const piece of read()) {
    at += piece.copy(bytes, at);
    if (at >= bytes.length) break;
  }
  return bytes.subarray(0, at);
}
