import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOfToken, newToken } from '../../server/src/access/tokens.ts';
import { addDays, dayAt } from '../../server/src/calendar/amsterdam.ts';
import { NetworkBuilder } from '../../server/src/testing/network.ts';
import { addressOfApp } from '../../server/src/testing/live-visitor.ts';
import { type TestApi, createTestApi } from '../../server/src/testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../../server/src/testing/test-database.ts';
import { curlByHand, shellWords } from './curl-by-hand.ts';
import { type Example, examplesOf } from './documented-examples.ts';

const run = promisify(execFile);
const examples = examplesOf(new URL('../../docs/api.md', import.meta.url));

/** The ids the page speaks of. */
const library = '0d7b3d5a-41d5-4f4e-8f0b-6c1f1a2b3c4d';
const location = '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d';

type Environment = Record<string, string>;
type Shell = (code: string, environment: Environment, folder: string) => Promise<string>;

/** The real curl too, on machines that have it: what we make of its flags must be what it makes of them. */
const shells: [string, Shell][] = [['curl read by hand', curlByHand]];
if (spawnSync('curl', ['--version']).status === 0)
  shells.push([
    'the real curl',
    async (code, env, cwd) => (await run('sh', ['-c', code], { cwd, env: { ...process.env, ...env } })).stdout,
  ]);

describe.each(shells)('the examples of docs/api.md, with %s', (_, shell) => {
  let database: TestDatabase;
  let api: TestApi;
  let folder: string;
  let environment: Environment;

  beforeAll(async () => {
    database = await createTestDatabase();
    api = await createTestApi(database.appUrl, { production: true });
    folder = mkdtempSync(join(tmpdir(), 'regiepunt-api-'));
    const token = await arrangeLibrary(database);
    environment = { REGIEPUNT_URL: await addressOfApp(api.app), REGIEPUNT_TOKEN: token };
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function printed({ language, code }: Example): Promise<string> {
    if (language === 'sh') return shell(code, environment, folder);
    const file = join(folder, 'example.ts');
    writeFileSync(file, code);
    return (await run(process.execPath, [file], { env: { ...process.env, ...environment } })).stdout;
  }

  it.each(examples.map((example, at) => [`${at + 1}. ${example.title} (${example.language})`, example] as const))(
    'answers as the page says: %s',
    async (_name, example) => {
      const output = await printed(example);
      if (example.answer === null) expect(output).toBe('');
      else expect(JSON.parse(output)).toEqual(example.answer);
    },
  );

  it('leaves the schema and the registrations in their files', () => {
    expect(readFileSync(join(folder, 'schema.graphql'), 'utf8')).toMatch(/^type Query \{$/m);
    const rows = readFileSync(join(folder, 'registraties.jsonl'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength(1200);
  });
});

describe('the page', () => {
  it('has examples of both kinds, and an answer for each but those that make a file', () => {
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['sh', 'ts']));
    expect(examples.filter(({ answer }) => answer === null).map(({ code }) => code.includes('--output'))).toEqual([
      true,
      true,
    ]);
  });

  it('is read as a shell reads it', () => {
    expect(shellWords(`curl "$A/x" \\\n  --header "B: $A" --data '{ "q": "$A" }'`, { A: '1' })).toEqual([
      ...['curl', '1/x', '--header', 'B: 1', '--data', '{ "q": "$A" }'],
    ]);
    expect(() => shellWords('curl $NOBODY', {})).toThrow('$NOBODY');
  });
});

/** The library of the page, with its ids and a token that may do everything. @returns the token */
async function arrangeLibrary({ admin }: TestDatabase): Promise<string> {
  const network = new NetworkBuilder(admin);
  await network.municipality('GM0148', 'Dalfsen');
  await admin.query(`insert into library (id, name) values ($1, 'Bibliotheek Vechtdal')`, [library]);
  await admin.query(`insert into service_area values ($1, 'GM0148', '2019-01-01')`, [library]);
  await admin.query('begin');
  await admin.query(
    `insert into location_municipality (library_id, location_id, municipality_code) values ($1, $2, 'GM0148')`,
    [library, location],
  );
  await admin.query(
    `insert into location (library_id, id, municipality_code, name, label, host_kind, inside_library, variant, access_mode, private_space, state, opens_on)
     values ($1, $2, 'GM0148', 'Balie Dalfsen', 'IDO', 'LIBRARY_BRANCH', true, 'BASIC', 'WALK_IN', false, 'OPEN', '2020-01-01')`,
    [library, location],
  );
  await admin.query('commit');
  const token = `rp_${newToken()}`;
  await admin.query(
    `insert into api_token (library_id, name, scopes, token_hash, made_by, made_on, ends_on)
     values ($1, 'Bezoekersteller', '{REGISTER,READ_REGISTRATIONS,READ_FIGURES}', $2, gen_random_uuid(), $3, $4)`,
    [library, hashOfToken(token), dayAt(), addDays(dayAt(), 100)],
  );
  return token;
}
