import type pg from 'pg';
import { CBS_SOURCE, parseMunicipalities, type LineError } from './municipality-csv.ts';
import { changesAnything, registerChanges, type RegisterChanges } from './municipality-changes.ts';
import { lockRegister, storedRegister, writeRegister } from './municipality-register.repository.ts';
import { changesInWords, readInWords, refusalsInWords } from './municipality-report.ts';

/** What an import did, or why the whole file was refused. */
export type ImportReport = { ok: true; changes: RegisterChanges } | { ok: false; errors: LineError[] };

/**
 * Imports a register of municipalities: all of it in one transaction, or nothing when anything in it is wrong.
 * @param client a connection as the migrator, outside a transaction
 * @param tell is given a line of plain Dutch about each step and each thing added, changed or refused
 */
export async function importMunicipalities(
  client: pg.Client,
  bytes: Uint8Array,
  tell: (line: string) => void,
): Promise<ImportReport> {
  await client.query('begin');
  try {
    const report = await storeRegister(client, bytes, tell);
    await client.query(report.ok ? 'commit' : 'rollback');
    return report;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

/** The import itself, inside a transaction of the caller. */
export async function storeRegister(
  client: pg.Client,
  bytes: Uint8Array,
  tell: (line: string) => void = () => {},
): Promise<ImportReport> {
  const file = parseMunicipalities(bytes);
  if (!file.ok) {
    for (const line of refusalsInWords(file.errors)) tell(line);
    return file;
  }
  tell(readInWords(file));
  await lockRegister(client);
  const changes = registerChanges(file, await storedRegister(client));
  if (changesAnything(changes)) await writeRegister(client, changes, CBS_SOURCE);
  for (const line of changesInWords(changes, file)) tell(line);
  return { ok: true, changes };
}
