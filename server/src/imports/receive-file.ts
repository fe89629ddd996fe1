import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../graphql/request-context.ts';
import { chunkSize, storeChunk } from './import-file.repository.ts';
import { insertRun } from './import-run.repository.ts';
import type { SpooledFile } from './upload/spooled-file.ts';

/**
 * Stores a file that came in, for a library of which the caller knows that this user may, and asks for it to be read.
 * @returns id of the import
 */
export async function receiveFile(
  context: RequestContext,
  libraryId: string,
  name: string,
  file: SpooledFile,
): Promise<string> {
  const userId = context.identity!.actor.id;
  const id = await storeFile(context, libraryId, name, file, (manager, importId) =>
    context.server.jobs.send(manager, 'import', importId, { libraryId, importId, userId }),
  );
  context.server.jobs.wake();
  return id;
}

/** Stores a file in one transaction with `then`. @returns id of the import */
export async function storeFile(
  context: RequestContext,
  libraryId: string,
  name: string,
  file: SpooledFile,
  then: (manager: EntityManager, importId: string) => Promise<unknown>,
): Promise<string> {
  const id = randomUUID();
  const userId = context.identity!.actor.id;
  const run = {
    libraryId,
    id,
    fileName: tidyName(name),
    fileSize: file.size,
    fileHash: file.hash(),
    startedBy: userId,
  };
  await context.db.write(async (manager) => {
    await insertRun(manager, run);
    let chunk = 0;
    for await (const bytes of file.pieces(chunkSize)) await storeChunk(manager, libraryId, id, chunk++, bytes);
    await then(manager, id);
  });
  return id;
}

/** The name without the folders some browsers send, and without what cannot be shown. */
export function tidyName(name: string): string {
  const tidy = [...name.split(/[\\/]/).at(-1)!].filter((character) => character >= ' ' && character !== '\u007f');
  return tidy.join('').trim().slice(-200) || 'bestand';
}
