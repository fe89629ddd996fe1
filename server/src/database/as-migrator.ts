import pg from 'pg';

/** Runs work over a connection of its own as the migrator, who sees and changes all rows: for commands, never for requests. */
export async function asMigrator<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: adminUrl,
    options: '-c role=regiepunt_migrator',
    application_name: 'regiepunt-command',
  });
  // A connection that breaks while nothing runs would end the process without a word; the next query says it.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
