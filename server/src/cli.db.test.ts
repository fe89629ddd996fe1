import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOfToken } from './access/tokens.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

const program = fileURLToPath(new URL('cli.ts', import.meta.url));
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'regiepunt-cli-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

/** Runs a command as an operator does, against the operator's own PostgreSQL. */
function run(...words: string[]): { code: number | null; said: string; complained: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=source', '--no-warnings', program, ...words],
    {
      env: { PATH: process.env.PATH, DATABASE_URL: database.adminUrl, PUBLIC_URL: 'https://regiepunt.example' },
      encoding: 'utf8',
    },
  );
  return { code: status, said: stdout, complained: stderr };
}

const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const rows = async (query: string) => (await database.admin.query(query)).rows;

describe('import municipalities', () => {
  const header = 'code,name,province_code,province,longitude,latitude,inhabitants_2022';

  test('reads a file and ends well', async () => {
    const { code, said } = run(
      'import',
      'municipalities',
      file('goed.csv', `${header}\nGM0148,Dalfsen,PV23,Overijssel,6.2762,52.5149,29162\n`),
    );
    expect(code).toBe(0);
    expect(said).toContain('GM0148 Dalfsen: toegevoegd');
    expect(await rows('select code from municipality')).toEqual([{ code: 'GM0148' }]);
  });

  test('a broken file ends badly and changes nothing', async () => {
    const { code, said } = run(
      'import',
      'municipalities',
      file('fout.csv', `${header}\nGM0150,Deventer,PV23,Overijssel,veel,52.2,3\n`),
    );
    expect(code).toBe(1);
    expect(said).toContain('Regel 2: geweigerd.');
    expect(await rows('select code from municipality')).toEqual([{ code: 'GM0148' }]);
  });

  test('a file that is not there is named', () => {
    const { code, complained } = run('import', 'municipalities', join(folder, 'nergens.csv'));
    expect([code, complained]).toEqual([
      1,
      `Niet gelukt: Het bestand ${join(folder, 'nergens.csv')} is niet te lezen (ENOENT).\n`,
    ]);
  });
});

describe('create-administrator', () => {
  test('gives a link once; only its hash is kept, for a week', async () => {
    const { code, said } = run('create-administrator', 'noor@example.nl');
    expect(code).toBe(0);
    const token = /https:\/\/regiepunt\.example\/uitnodiging\/([\w-]{43})\n/.exec(said)![1]!;
    const [invitation] = await rows(
      `select token_hash, email, role, manages_users, accepted_at, expires_at > now() + interval '6 days' and expires_at < now() + interval '8 days' as week
       from invitation`,
    );
    expect(invitation).toEqual({
      ...{ token_hash: hashOfToken(token), email: 'noor@example.nl', role: 'PLATFORM_ADMINISTRATOR' },
      ...{ manages_users: true, accepted_at: null, week: true },
    });
  });

  test('what is no e-mail address is refused', async () => {
    const { code, complained } = run('create-administrator', 'noor');
    expect([code, complained]).toEqual([1, '"noor" is geen e-mailadres. Er is niets veranderd.\n']);
    expect(await rows('select email from invitation')).toHaveLength(1);
  });
});

test('recount says that all is well', () => {
  const { code, said } = run('recount');
  expect(code).toBe(0);
  expect(said).toContain('Alle dagcijfers klopten.');
});

test.each([
  [[]],
  [['import']],
  [['import', 'libraries', 'x.csv']],
  [['recount', 'now']],
  [['import', 'municipalities']],
])('of %j it shows what can be asked, and ends as not understood', (words) => {
  const { code, complained } = run(...words);
  expect(code).toBe(2);
  expect(complained).toContain('npm run import -- municipalities BESTAND.csv');
});
