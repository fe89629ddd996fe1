import { Readable } from 'node:stream';
import type { Registration } from '../registration/registrations.ts';

/** A visit per line as JSON, in the words of the API, so that another system can read it piece by piece. */
export function asJsonLines(pieces: AsyncIterable<Registration[]>): Readable {
  async function* lines() {
    for await (const visits of pieces) yield visits.map((visit) => `${JSON.stringify(visit)}\n`).join('');
  }
  return Readable.from(lines(), { objectMode: false });
}
