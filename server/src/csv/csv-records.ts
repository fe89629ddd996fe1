import type { Parser } from 'csv-parse';

/**
 * What a parser makes of a text, the records of each piece together: asked for one by one they would each wait for their turn, and most
 * of the time of a long file went there. Pieces should be some 64 kB or shorter. Throws what the parser or the source throws.
 */
export async function* csvRecords<Made>(
  parser: Parser,
  pieces: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Made[]> {
  // Told by each call below; without a listener it would end the process as well.
  parser.on('error', () => undefined);
  const made = () => {
    const records: Made[] = [];
    for (let record = parser.read() as Made | null; record !== null; record = parser.read() as Made | null)
      records.push(record);
    return records;
  };
  const settled = (start: (end: (error?: Error | null) => void) => void) =>
    new Promise<void>((done, failed) => start((error) => (error ? failed(error) : done())));
  try {
    for await (const piece of pieces) {
      const taken = settled((end) => parser.write(piece, end));
      taken.catch(() => undefined);
      // The parser takes the next piece only when what it made of this one is read.
      const records = made();
      if (records.length > 0) yield records;
      await taken;
    }
    await settled((end) => parser.end(end));
    const rest = made();
    if (rest.length > 0) yield rest;
  } finally {
    parser.destroy();
  }
}
