import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { personasByName } from './access/personas-by-name.ts';
import { createApp } from './app.ts';
import { dayAt } from './calendar/amsterdam.ts';
import { forgetWhatIsOld } from './audit/forget-what-is-old.ts';
import { readConfig } from './config.ts';
import { keepNorms } from './coverage/measure-norms.ts';
import { asMigrator } from './database/as-migrator.ts';
import { listenUrl, openDatabase } from './database/open-database.ts';
import { fillWhenEmpty } from './demonstration/fill-when-empty.ts';
import { TrustedDocuments } from './graphql/trusted-documents.ts';
import { clientIsBuilt } from './http/client-pages.ts';
import { rollUpMonths } from './registration/roll-up-months.ts';
import { runRegularly } from './run-regularly.ts';

const documentsFile = fileURLToPath(new URL('../../client/src/lib/graphql/persisted-documents.json', import.meta.url));

/** Milliseconds between two rounds of forgetting. */
const aDay = 24 * 3600 * 1000;

/** Milliseconds between two rounds of adding up the months that are over, by province. */
const tenMinutes = 10 * 60 * 1000;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts the platform: database, demonstration when empty, API and pages; stops cleanly on SIGINT and SIGTERM. */
async function main(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config);
  if (database.cluster?.adopted) say('De database draaide nog na een onverwachte stop en wordt weer gebruikt.');
  for (const name of database.migrated) say(`Database bijgewerkt: ${name.replace(/\d+$/, '')}`);
  const forget = () => asMigrator(database.adminUrl, (client) => forgetWhatIsOld(client));
  await forget();
  await fillWhenEmpty(database.adminUrl, { demonstration: config.demonstration, today: dayAt(), tell: say });

  const app = await createApp({
    appUrl: database.appUrl,
    listenUrl: listenUrl(database),
    connections: config.databaseConnections,
    production: config.production,
    demonstration: config.demonstration,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    thresholds: config.thresholds,
    logLevel: config.logLevel,
    documents: TrustedDocuments.fromFile(documentsFile),
    work: true,
    readAhead: true,
    pages: clientIsBuilt(),
  });

  const forgetting = setInterval(
    () => void forget().catch((error: Error) => app.log.error({ err: error.message })),
    aDay,
  );
  forgetting.unref();
  const failed = (error: Error) => app.log.error({ err: error.message });
  const compare = () => asMigrator(database.adminUrl, (client) => keepNorms(client, dayAt()));
  await runRegularly(compare, aDay, failed);
  const rollUp = () => asMigrator(database.adminUrl, (client) => rollUpMonths(client, dayAt()));
  await runRegularly(rollUp, tenMinutes, failed);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Regiepunt stopt…');
    await app.close();
    database.cluster?.stop();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());

  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    // A port that is taken: what was started for this process alone must not stay behind it.
    await app.close();
    if (!database.cluster?.adopted) database.cluster?.stop();
    throw error;
  }
  // Told to take any free port (0), it says which one it took.
  const publicUrl = config.publicUrl ?? `http://localhost:${(app.server.address() as AddressInfo).port}`;
  say(`\nRegiepunt draait op ${publicUrl}`);
  if (config.demonstration) {
    say(`Demonstratie met verzonnen gegevens. Inloggen met één knop per persoon: ${publicUrl}/demo`);
    for (const line of await asMigrator(database.adminUrl, personasByName)) say(`  ${line}`);
  } else say(`Inloggen: ${publicUrl}/inloggen. Nog geen beheerder? npm run administrator -- NAAM@VOORBEELD.NL`);
  say('Stoppen: Ctrl+C');
}

main().catch((error: Error) => {
  process.stderr.write(`Regiepunt kon niet starten: ${error.message}\n`);
  process.exit(1);
});
