import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Registration } from '../registration/registrations.ts';
import { columns, rowsOf } from './columns.ts';

/**
 * A row per question as CSV that Dutch Excel opens right: semicolons, a byte order mark, CRLF. What would start a formula gets an
 * apostrophe before it, so that opening the file runs nothing (OWASP, CSV injection).
 */
export function asCsv(pieces: AsyncIterable<Registration[]>): Readable {
  const table = stringify({ delimiter: ';', bom: true, record_delimiter: 'windows', escape_formulas: true });
  async function* rows() {
    yield columns.map(({ heading }) => heading);
    for await (const visits of pieces) for (const visit of visits) yield* rowsOf(visit);
  }
  const source = Readable.from(rows(), { objectMode: true });
  source.on('error', (error) => table.destroy(error));
  return source.pipe(table);
}
