import type pg from 'pg';
import { type Identity, withoutMemberships } from '../access/identity.ts';
import { OrganisationKind, Role } from '../access/roles.ts';
import { tenantSettings } from '../access/tenant-settings.ts';
import { dayAt, now } from '../calendar/amsterdam.ts';
import { openApplicationDatabase } from '../database/application-database.ts';
import { UnitOfWork } from '../database/unit-of-work.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { checkRows } from './check-rows.ts';
import { forgetFile } from './import-file.repository.ts';
import { findRun, moveRun } from './import-run.repository.ts';
import type { ImportRun } from './import-run.ts';
import { CannotGoOn, type DoStep, type ImportStep } from './import-step.ts';
import { groupRemarks } from './import-remark.repository.ts';
import { readUpload } from './read-upload.ts';
import { UnreadableFile } from './reading/unreadable-file.ts';
import { storeFile } from './receive-file.ts';
import { summaryOf } from './report.ts';
import { storeRows } from './store-rows.ts';
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

/** In the trail the command line is nobody's account: this id, that no user has. */
const commandLine = '00000000-0000-4000-8000-000000000001';

/**
 * Brings a file in from the command line: the same steps as a job takes, one after the other, in this process.
 * @param client a connection as the migrator, to find the library by its name
 * @returns whether it came to its end
 */
export async function importVisits(
  client: pg.Client,
  appUrl: string,
  asked: ImportCommand,
  tell: (line: string) => void,
): Promise<boolean> {
  const { rows } = await client.query<{ id: string }>('select id from library where name = $1', [asked.library]);
  if (rows.length !== 1) {
    tell(`Er is geen bibliotheek met de naam "${asked.library}". Er is niets veranderd.`);
    return false;
  }
  const libraryId = rows[0]!.id;
  const database = await openApplicationDatabase({ url: appUrl, connections: 2, entities: [] });
  const as: ImportStep['as'] = async (work) => {
    const context = contextOf(new UnitOfWork(database, tenantSettings(identityAt(libraryId))), libraryId);
    try {
      return await work(context);
    } finally {
      await context.db.close();
    }
  };
  try {
    await takeSteps(as, libraryId, asked, tell);
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof CannotGoOn)) throw error;
    tell(`${error.message} Er is niets ingelezen.`);
    return false;
  } finally {
    await database.destroy();
  }
}

async function takeSteps(
  as: ImportStep['as'],
  libraryId: string,
  { file, bytes, template, dryRun }: ImportCommand,
  tell: (line: string) => void,
): Promise<void> {
  const spooled = await SpooledFile.create();
  let importId: string;
  try {
    await spooled.add(bytes);
    importId = await as((context) => storeFile(context, libraryId, file, spooled, async () => {}));
  } finally {
    await spooled.close();
  }
  const step: ImportStep = { libraryId, importId, signal: new AbortController().signal, as };
  const look = () => as(async ({ db }) => (await findRun(db, libraryId, importId))!);
  const take = async (work: DoStep, words: string): Promise<ImportRun> => {
    tell(words);
    const telling = setInterval(() => void look().then((run) => tell(`  ${progressOf(run)}`)), 5000);
    try {
      await work(step, await look());
    } finally {
      clearInterval(telling);
    }
    return look();
  };
  const move = (from: ImportRun['state'], to: ImportRun['state']) =>
    as(({ db }) => db.write((manager) => moveRun(manager, { libraryId, id: importId }, [from], to, { rowsDone: 0 })));

  const read = await take(readUpload, `${file} wordt gelezen.`).catch(async (error: Error) => {
    const run = { libraryId, id: importId };
    await as(({ db }) =>
      db.write(async (manager) => {
        await moveRun(manager, run, ['UPLOADED'], 'FAILED', { failure: error.message });
        await forgetFile(manager, libraryId, importId);
      }),
    );
    throw error;
  });
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

/** The command line acts as a coordinator of the one library it was given. */
const identityAt = (organisationId: string): Identity => ({
  ...withoutMemberships,
  actor: { kind: 'USER', id: commandLine },
  userId: commandLine,
  ...{ name: 'Opdrachtregel', desk: null, token: null },
  memberships: [
    {
      ...{ id: commandLine, role: Role.COORDINATOR, organisationKind: OrganisationKind.LIBRARY, organisationId },
      ...{ organisationName: '', managesUsers: false, validFrom: '2000-01-01', validUntil: null },
    },
  ],
});

/** As much of a context as the steps use: there is no request, and no dashboard in this process. */
function contextOf(db: UnitOfWork, libraryId: string): RequestContext {
  const moment = now();
  const server = { announcer: { add: () => {} } };
  const about = { identity: identityAt(libraryId), now: moment, today: dayAt(moment), server };
  return { ...about, db } as unknown as RequestContext;
}
