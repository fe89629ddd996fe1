import { accessSync, createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { createAdministratorInvitation } from './access/first-administrator.ts';
import { giveNewPassword } from './access/new-password.ts';
import { readableDay } from './calendar/readable-day.ts';
import { readConfig, type Config } from './config.ts';
import { importPopulation } from './coverage/import-population.ts';
import { asMigrator } from './database/as-migrator.ts';
import { openDatabase } from './database/open-database.ts';
import { importMunicipalities } from './places/import-municipalities.ts';
import { recount } from './registration/recount.ts';

/** What the shell is told: done, not done (the reason is said), or not understood. */
const exit = { done: 0, failed: 1, notUnderstood: 2, stopped: 130 } as const;

const usage = `Opdrachten:
  npm run import -- municipalities BESTAND.csv   leest gemeenten, provincies en cijfers in
  npm run import -- population BESTAND.csv [--date JJJJ-MM-DD] [--source NAAM]
                                                 leest in waar inwoners wonen (docs/importing.md)
  npm run import -- visits BESTAND --library NAAM [--template NAAM] [--dry-run]
                                                 leest eerdere registraties in (docs/importing.md)
  npm run administrator -- NAAM@VOORBEELD.NL     maakt een link voor een platformbeheerder
  npm run new-password -- NAAM@VOORBEELD.NL      geeft iemand die het kwijt is een nieuw wachtwoord
  npm run recount                                telt alle bezoeken opnieuw en verbetert de cijfers`;

type Command = (client: pg.Client, config: Config, appUrl: string, stop: Stop) => Promise<number>;

/** How a command that is stopped hears of it. */
interface Stop {
  signal: AbortSignal;
  /** Set by a command that ends by itself soon after the signal, and says then what is stored. */
  heeded: boolean;
}

const tell = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

/** The command these words ask for; null when they ask for none. */
function commandOf([name, ...args]: string[]): Command | null {
  const [first, second] = args;
  if (name === 'import' && first === 'municipalities' && second && args.length === 2) return importFrom(second);
  if (name === 'import' && first === 'population' && second) return importPopulationFrom(second, args.slice(2));
  if (name === 'import' && first === 'visits' && second) return importVisitsFrom(second, args.slice(2));
  if (name === 'create-administrator' && first && args.length === 1) return inviteAdministrator(first);
  if (name === 'new-password' && first && args.length === 1) return newPasswordFor(first);
  if (name === 'recount' && args.length === 0) return recountAll;
  return null;
}

/** Reads the file before the database is touched: a name typed wrong needs no database. */
function importFrom(file: string): Command {
  const bytes = readFileSync(file);
  return async (client) => ((await importMunicipalities(client, bytes, tell)).ok ? exit.done : exit.failed);
}

/** The options of `import population`; null when they are not understood. */
function importPopulationFrom(file: string, words: string[]): Command | null {
  const known = { date: { type: 'string' }, source: { type: 'string' } } as const;
  try {
    const { date, source = basename(file) } = parseArgs({ args: words, options: known }).values;
    if (date !== undefined && !readableDay(date)) return null;
    accessSync(file);
    return async (client) => {
      const report = await importPopulation(client, createReadStream(file), { source, date: date ?? null }, tell);
      return report.ok ? exit.done : exit.failed;
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return null;
    throw error;
  }
}

/** The options of `import visits`; null when they are not understood. */
function importVisitsFrom(file: string, words: string[]): Command | null {
  const known = { library: { type: 'string' }, template: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  try {
    const { values } = parseArgs({ args: words, options: known });
    const { library, template = null } = values;
    if (!library) return null;
    const bytes = readFileSync(file);
    return async (client, _config, appUrl, stop) => {
      // The rest of the commands do without the API; this one does what its jobs do.
      const { importVisits } = await import('./imports/import-command.ts');
      const asked = { file: basename(file), bytes, library, template, dryRun: values['dry-run'] ?? false };
      stop.heeded = true;
      return (await importVisits(client, appUrl, asked, tell, stop.signal)) ? exit.done : exit.failed;
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return null;
    throw error;
  }
}

const inviteAdministrator =
  (email: string): Command =>
  async (client, { publicUrl, port }) => {
    const invitation = await createAdministratorInvitation(client, email);
    if (!invitation) {
      complain(`"${email}" is geen e-mailadres. Er is niets veranderd.`);
      return exit.failed;
    }
    tell(
      `Open deze link om platformbeheerder te worden. Hij werkt één keer, ${invitation.validDays} dagen lang, en is niet nog eens te zien:`,
    );
    tell(`${publicUrl ?? `http://localhost:${port}`}${invitation.path}`);
    return exit.done;
  };

const newPasswordFor =
  (email: string): Command =>
  async (client) => {
    const password = await giveNewPassword(client, email);
    if (!password) {
      complain(`Er is geen gebruiker met het e-mailadres "${email}". Er is niets veranderd.`);
      return exit.failed;
    }
    tell('Geef dit wachtwoord door. Het is niet nog eens te zien, en wie nog was ingelogd, is uitgelogd:');
    tell(password);
    return exit.done;
  };

const recountAll: Command = async (client) => {
  await recount(client, tell);
  return exit.done;
};

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    tell(usage);
    return exit.done;
  }
  const command = commandOf(words);
  if (!command) {
    complain(usage);
    return exit.notUnderstood;
  }
  const config = readConfig();
  const { adminUrl, appUrl, cluster, migrated } = await openDatabase(config);
  // A database that was running already belongs to the server beside us.
  const close = () => {
    if (cluster && !cluster.adopted) cluster.stop();
  };
  const stopping = new AbortController();
  let asked: number | null = null;
  const stop: Stop = { signal: stopping.signal, heeded: false };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Ctrl-C reaches this process twice, once by way of npm. Who asks again later means: at once.
      asked ??= Date.now();
      if (stop.heeded && Date.now() - asked < 1000) return stopping.abort();
      complain(
        stop.heeded
          ? 'Meteen afgebroken. Kijk bij Inlezen wat er is opgeslagen: verdergaan of ongedaan maken kan daar.'
          : 'Afgebroken. Wat nog niet klaar was, is niet opgeslagen.',
      );
      close();
      process.exit(exit.stopped);
    });
  }
  if (migrated.length > 0) tell(`Database bijgewerkt: ${migrated.length} stappen.`);
  try {
    const code = await asMigrator(adminUrl, (client) => command(client, config, appUrl, stop));
    return stopping.signal.aborted && code !== exit.done ? exit.stopped : code;
  } finally {
    close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: NodeJS.ErrnoException) => {
    const message = error.path ? `Het bestand ${error.path} is niet te lezen (${error.code}).` : error.message;
    complain(`Niet gelukt: ${message}`);
    process.exitCode = exit.failed;
  },
);
