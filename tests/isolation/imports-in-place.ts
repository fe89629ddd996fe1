import { randomUUID } from 'node:crypto';
import type { Arranger } from './arranged-rows.ts';
import type { TestDatabase } from '../../server/src/testing/test-database.ts';
import type { Network } from './mirrored-networks.ts';

/** The least that a file can be read by. */
const mapping = {
  ...{ version: 1, shape: 'VISIT', firstDataRow: 2, columns: [], values: {}, guess: true, grouping: 'EACH_ROW' },
  ...{ repeated: [], year: null },
  defaults: {
    ...{ locationId: null, partOfDay: 'MORNING', channel: 'DESK', topic: null, theme: null, help: null },
    measure: 'VISITS',
  },
};
const reading = (word: string) => ({
  ...{ sheetName: word, values: [], template: null },
  header: { columns: [], firstDataRow: 2, title: [] },
  proposal: { mapping, shapeReason: '', columns: [], notes: [] },
});

interface Row {
  libraryId: string;
  word: string;
  state: string;
}

async function runOf(admin: TestDatabase['admin'], { libraryId, word, state }: Row): Promise<string> {
  const id = randomUUID();
  await admin.query(
    `insert into import_run (library_id, id, file_name, file_size, file_hash, state, shape, reading, mapping, failure, started_by)
     values ($1, $2, $3, 1, repeat('a', 64), $4, 'VISIT', $5, $6, $3, gen_random_uuid())`,
    [libraryId, id, word, state, reading(word), { ...mapping, canary: word }],
  );
  return id;
}

/** An import of a library, at a point of its way where something can be asked of it. */
export async function importOf({ admin }: Arranger, { library }: Network, state: string) {
  const known = await admin.query('select from library where id = $1', [library]);
  const importId =
    known.rowCount === 1 ? await runOf(admin, { libraryId: library, word: 'bestand', state }) : randomUUID();
  return { libraryId: library, importId };
}

/** Everything an import leaves, with a word in each text. @returns id of the import */
export async function fillImport(
  admin: TestDatabase['admin'],
  { library, location, word }: { library: string; location: string; word: string },
): Promise<string> {
  const id = await runOf(admin, { libraryId: library, word, state: 'DONE' });
  await admin.query('insert into import_file values ($1, $2, 0, $3)', [library, id, Buffer.from(word)]);
  await admin.query(`insert into import_remark values ($1, $2, 0, 1, $3, $3, 'REFUSED', $3)`, [library, id, word]);
  await admin.query(`insert into import_template values ($1, gen_random_uuid(), $2, $2, $3, '2024-01-01')`, [
    library,
    word,
    { ...mapping, canary: word },
  ]);
  await admin.query(
    `insert into reported_total values ($1, gen_random_uuid(), $2, $3, '2019-01-01', '2020-01-01', 'total', '', 'VISITS', 1)`,
    [library, id, location],
  );
  return id;
}
