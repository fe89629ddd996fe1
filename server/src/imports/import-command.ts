import type pg from 'pg';
import { tenantSettings } from '../access/tenant-settings.ts';
import { openApplicationDatabase, poolOf } from '../database/application-database.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import { Announcer } from '../live/announcer.ts';
import { contextOf, identityAt } from './command-context.ts';
import { checkRows } from './check-rows.ts';
import { findRun, moveRun } from './import-run.repository.ts';
import type { ImportRun } from './import-run.ts';
import type { DoStep, ImportStep } from './import-step.ts';
import { groupRemarks } from './import-remark.repository.ts';
import { readUpload } from './read-upload.ts';
import { storeFile } from './receive-file.ts';
import { summaryOf } from './report.ts';
import { storeRows } from './store-rows.ts';
import { tellStopped } from './tell-stopped.ts';
import { SpooledFile } from './upload/spooled-file.ts';
import { useTemplate } from './use-template.ts';

/** What an operator asks for. */
export interface ImportCommand {
  file: string;
  bytes: Buffer;
  /** Name of the library. */
  library: string;
  /** Name of a template of that library; null: as proposed. */
  template: string | null;
  dryRun: boolean;
}

/**
 * Brings a file in from the command line: the same steps as a job takes, one after the other, in this process.
 * @param client a connection as the migrator, to find the library by its name
 * @param signal aborted by whoever stops the command: the step under way then ends after its batch
 * @returns whether it came to its end
 */
export async function importVisits(
  client: pg.Client,
  appUrl: string,
  asked: ImportCommand,
  tell: (line: string) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<boolean> {
  const { rows } = await client.query<{ id: string }>('select id from library where name = $1', [asked.library]);
  if (rows.length !== 1) {
    tell(`Er is geen bibliotheek met de naam "${asked.library}". Er is niets veranderd.`);
    return false;
  }
  const libraryId = rows[0]!.id;
  const database = await openApplicationDatabase({ url: appUrl, connections: 3, entities: [] });
  const announcer = new Announcer(poolOf(database), { warn: () => {} });
  const as: ImportStep['as'] = async (work) => {
    const context = contextOf(new UnitOfWork(database, tenantSettings(identityAt(libraryId))), libraryId, announcer);
    try {
      return await work(context);
    } finally {
      await context.db.close();
    }
  };
  try {
    const importId = await bringFile(as, libraryId, asked);
    const step: ImportStep = { libraryId, importId, signal, as };
    return await takeSteps(step, asked, tell).then(
      () => true,
      (error: Error) => tellStopped(step, error, tell),
    );
  } finally {
    // Dashboards that are open in other processes hear of the last points too.
    await announcer.stop();
    await database.destroy();
  }
}

/** Stores the file. @returns id of the import */
async function bringFile(as: ImportStep['as'], libraryId: string, { file, bytes }: ImportCommand): Promise<string> {
  const spooled = await SpooledFile.create();
  try {
    await spooled.add(bytes);
    return await as((context) => storeFile(context, libraryId, file, spooled, async () => {}));
  } finally {
    await spooled.close();
  }
}

async function takeSteps(
  step: ImportStep,
  { file, template, dryRun }: ImportCommand,
  tell: (line: string) => void,
): Promise<void> {
  const { as, libraryId, importId, signal } = step;
  const look = () => as(async ({ db }) => (await findRun(db, libraryId, importId))!);
  const take = async (work: DoStep, words: string): Promise<ImportRun> => {
    signal.throwIfAborted();
    tell(words);
    const telling = setInterval(
      () =>
        void look().then(
          (run) => tell(`  ${progressOf(run)}`),
          () => {},
        ),
      5000,
    );
    try {
      await work(step, await look());
    } finally {
      clearInterval(telling);
    }
    return look();
  };
  const move = (from: ImportRun['state'], to: ImportRun['state']) =>
    as(({ db }) => db.write((manager) => moveRun(manager, { libraryId, id: importId }, [from], to, { rowsDone: 0 })));

  const read = await take(readUpload, `${file} wordt gelezen.`);
  tell(`  ${number(read.rowsTotal ?? 0)} rijen.`);
  if (template !== null) await as((context) => useTemplate(context, read, template));
  await move('READ', 'CHECKING');
  const checked = await take(checkRows, 'Elke rij wordt gecontroleerd.');
  if (dryRun) {
    await tellReport(as, checked, tell);
    tell(`Er is niets ingelezen. Het bestand staat 7 dagen klaar bij Inlezen: /importeren/${importId}`);
    return;
  }
  await move('CHECKED', 'RUNNING');
  await tellReport(as, await take(storeRows, 'De rijen worden ingelezen.'), tell);
  tell(`Ongedaan maken kan bij Inlezen: /importeren/${importId}`);
}

/** The summary, and what there is to tell of the rows. */
async function tellReport(as: ImportStep['as'], run: ImportRun, tell: (line: string) => void): Promise<void> {
  for (const [name, value] of summaryOf(run)) tell(`${name}: ${typeof value === 'number' ? number(value) : value}`);
  for (const { message, rows, firstRows } of await as(({ db }) => groupRemarks(db, run.libraryId, run.id)))
    tell(`  ${number(rows)}× ${message}${firstRows.length > 0 ? ` (rij ${firstRows.join(', ')})` : ''}`);
}

const number = (value: number) => value.toLocaleString('nl-NL');
const progressOf = ({ rowsDone, rowsTotal }: ImportRun) => `${number(rowsDone)} van ${number(rowsTotal ?? 0)} rijen`;
