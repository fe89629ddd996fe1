import { TextDecoder } from 'node:util';
import { createReadStream } from 'node:fs';
import { type Source, firstBytes } from './source.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** How the letters of a text file are written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a first reading of a text file tells. */
export interface ScannedText {
  encoding: TextEncoding;
  /** Ends of lines; as many rows, or a few more. */
  lines: number;
}

/** Bytes in a piece: some hundreds of rows. */
const PIECE = 65_536;

/** The bytes of a source in pieces. */
async function* pieces(source: Source): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') return yield* createReadStream(source, { highWaterMark: PIECE });
  for await (const part of Buffer.isBuffer(source) ? [source] : source.read())
    for (let from = 0; from < part.length; from += PIECE) yield part.subarray(from, from + PIECE);
}

/**
 * Reads the whole file once to learn how its letters are written. Only then is it sure: Excel in the Netherlands writes
 * Windows-1252, and the first name with an accent can be on the last line.
 */
export async function scanText(source: Source): Promise<ScannedText> {
  const head = await firstBytes(source, 4_096);
  const marked = markOf(head) ?? utf16Unmarked(head);
  const strict = marked ? null : new TextDecoder('utf-8', { fatal: true });
  let encoding: TextEncoding = marked ?? 'utf-8';
  let lines = 1;
  for await (const piece of pieces(source)) {
    for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines++;
    if (encoding === 'utf-8') encoding = valid(strict, piece) ? 'utf-8' : 'windows-1252';
  }
  if (encoding === 'utf-8' && !valid(strict, undefined)) encoding = 'windows-1252';
  return { encoding, lines };
}

function valid(strict: TextDecoder | null, piece: Uint8Array | undefined): boolean {
  try {
    strict?.decode(piece, { stream: piece !== undefined });
    return true;
  } catch {
    return false;
  }
}

function markOf(head: Buffer): TextEncoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : null;
}

/** Without a mark, UTF-16 shows by a zero beside nearly every letter. */
function utf16Unmarked(head: Buffer): TextEncoding | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 4) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  if (odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

/** The text of a file in pieces, without the mark in front. */
export async function* decodedText(source: Source, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of pieces(source)) yield readable(decoder.decode(piece, { stream: true }));
  yield readable(decoder.decode());
}

/** Characters that no text holds: the file is a picture, a program or something else altogether. */
function readable(text: string): string {
  if (/[\0-\x08\x0e-\x1f]/.test(text)) {
    throw new UnreadableFile(
      'NOT_A_SPREADSHEET',
      'Dit is geen spreadsheet. Kies een Excel-werkmap (.xlsx) of een CSV-bestand.',
    );
  }
  return text;
}
