import { readFileSync } from 'node:fs';
import { asMigrator } from '../database/as-migrator.ts';
import { importMunicipalities } from '../places/import-municipalities.ts';
import { isEmptyNetwork, loadDemonstration } from './load-demonstration.ts';
import { register } from './register-file.ts';

/** What to do with a database that holds nothing yet. */
export interface FillOptions {
  /** Load the invented network too; without it only the real municipalities. */
  demonstration: boolean;
  today: string;
  tell: (line: string) => void;
}

/** Gives a fresh database the real municipalities, and in demonstration mode the invented network; leaves any other as it is. */
export async function fillWhenEmpty(adminUrl: string, { demonstration, today, tell }: FillOptions): Promise<void> {
  await asMigrator(adminUrl, async (client) => {
    if (demonstration && (await isEmptyNetwork(client))) return void (await loadDemonstration(client, today, tell));
    const { rowCount } = await client.query('select from municipality limit 1');
    if (rowCount === 0)
      await importMunicipalities(client, readFileSync(register), (line) => line.startsWith('Gelezen') && tell(line));
  });
}
