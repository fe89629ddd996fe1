import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './graphql/schema.ts';

/** Writes the API's contract to server/schema.graphql; with --check it only says whether the committed one is the same. */
const file = fileURLToPath(new URL('../schema.graphql', import.meta.url));
const text = `# Made by \`npm run schema -w server\`: the contract of the API. Do not edit.\n\n${printSchema(lexicographicSortSchema(await createSchema()))}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('server/schema.graphql differs from the code: run `npm run schema -w server` and commit it.\n');
  process.exit(1);
}
