import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Role } from '../access/roles.ts';
import { forgetWhatIsOld } from '../audit/forget-what-is-old.ts';
import { asMigrator } from '../database/as-migrator.ts';
import { recount } from '../registration/recount.ts';
import { type ImportCommand, importVisits } from './import-command.ts';
import { Importer, upload } from '../testing/importing.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';
import { makeWorkbook } from '../testing/workbook.ts';

const questions = [
  'Datum;Locatie;Onderwerp;Hulp',
  '02-03-2023;Balie Dalfsen;DigiD;Ter plekke geholpen',
  '02-03-2023;Balie Dalfsen;Apparaten;Doorverwezen',
  '09-03-2023;Balie Nieuwleusen;Toeslagen;Vraag beantwoord',
  '09-03-2023;Balie Nieuwleusen;Toeslagen;Vraag beantwoord',
].join('\r\n');

let database: TestDatabase;
let api: TestApi;
let library: string;
let coordinator: { id: string; session: string };
let counter: { session: string };
let importer: Importer;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  library = await network.library('Bibliotheek A', ['GM0148']);
  await network.location(library, 'GM0148', 'Balie Dalfsen');
  await network.location(library, 'GM0148', 'Balie Nieuwleusen');
  coordinator = await network.user('Coor Coördinator', { role: Role.COORDINATOR, organisation: library });
  counter = await network.user('Teun Teller', { role: Role.COUNTER, organisation: library });
  api = await createTestApi(database.appUrl, { work: true });
  importer = new Importer(api, coordinator.session, library);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});
beforeEach(async () => {
  await database.admin.query(
    'truncate visit, question, metric_day, metric_month, reported_total, import_run, visit_undone cascade',
  );
});

const count = async (table: string) =>
  Number((await database.admin.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count);
const counts = async () => ({
  days: (
    await database.admin.query('select * from metric_day where visits > 0 or questions > 0 order by 1, 2, 3, 4, 5, 6')
  ).rows,
  months: (
    await database.admin.query('select * from metric_month where visits > 0 or questions > 0 order by 1, 2, 3, 4, 5')
  ).rows,
});
const differences = () =>
  asMigrator(database.adminUrl, async (client) => {
    const { days, months } = await recount(client, () => {});
    return days.rows + months.rows;
  });

describe('bringing in a file', () => {
  test('stores its visits, counts them, writes it in the trail, and forgets the file', async () => {
    const run = await importer.import('registraties 2023.csv', questions);
    expect(run).toMatchObject({ state: 'DONE', added: 4, known: 0, refused: 0 });
    expect(await count('visit')).toBe(4);
    expect(await differences()).toBe(0);
    expect(await count('import_file')).toBe(0);
    const { rows } = await database.admin.query(`select reading, mapping -> 'values' as values from import_run`);
    expect(rows).toEqual([{ reading: null, values: {} }]);
    const trail = await database.admin.query(`select action, actor_id, after from audit_entry where subject_id = $1`, [
      run.id,
    ]);
    expect(trail.rows).toEqual([
      { action: 'VISITS_IMPORTED', actor_id: coordinator.id, after: expect.objectContaining({ added: 4 }) },
    ]);
  });

  test('twice adds nothing the second time, and is told before', async () => {
    const first = await importer.import('a.csv', questions);
    const before = await counts();
    const again = await importer.upload('b.csv', questions);
    expect((await importer.look(again)).sameFile).toEqual({ id: first.id });
    await importer.ask('checkImport', again);
    expect(await importer.until(again, 'CHECKED')).toMatchObject({ added: 0, known: 4 });
    await importer.ask('runImport', again);
    expect(await importer.until(again, 'DONE')).toMatchObject({ added: 0, known: 4 });
    expect(await counts()).toEqual(before);
  });

  test('that has grown adds only what is new', async () => {
    await importer.import('a.csv', questions);
    const more = `${questions}\r\n16-03-2023;Balie Dalfsen;DigiD;Ter plekke geholpen`;
    expect(await importer.import('a.csv', more)).toMatchObject({ added: 1, known: 4 });
    expect(await count('visit')).toBe(5);
    expect(await differences()).toBe(0);
  });

  test('is undone as a whole: the counts are as they were, and the same file can come again', async () => {
    await importer.import('a.csv', questions);
    const before = await counts();
    const more = await importer.import(
      'b.csv',
      `Datum;Locatie;Onderwerp;Hulp\r\n16-03-2023;Balie Dalfsen;DigiD;Ter plekke geholpen`,
    );
    expect(await importer.undo(more.id)).toMatchObject({ state: 'UNDONE' });
    expect(await counts()).toEqual(before);
    expect(await differences()).toBe(0);
    const trail = await database.admin.query(
      `select action from audit_entry where subject_id = $1 order by happened_at`,
      [more.id],
    );
    expect(trail.rows.map(({ action }) => action as string)).toEqual(['VISITS_IMPORTED', 'IMPORT_UNDONE']);
    const again = await importer.import(
      'b.csv',
      `Datum;Locatie;Onderwerp;Hulp\r\n16-03-2023;Balie Dalfsen;DigiD;Ter plekke geholpen`,
    );
    expect(again).toMatchObject({ added: 1 });
  });

  test('is read by the template of last year, with the year of its own', async () => {
    const days = 'Datum;Locatie;Onderwerp;Hulp\r\n2-3;Balie Dalfsen;DigiD;Ter plekke geholpen';
    const importId = await importer.upload('lijst 2022.csv', days);
    await api.run(
      coordinator.session,
      `mutation ($libraryId: ID!, $importId: ID!) { saveImportTemplate(libraryId: $libraryId, importId: $importId, name: "Lijst") { problems { code } } }`,
      { libraryId: library, importId },
    );
    const next = await importer.upload('lijst 2023.csv', days);
    const { rows } = await database.admin.query(
      `select mapping ->> 'year' as year from import_run where id = any ($1)`,
      [[importId, next]],
    );
    expect(rows.map(({ year }) => year as string).sort()).toEqual(['2022', '2023']);
    await database.admin.query('delete from import_template');
  });

  test('that is not finished is forgotten after 7 days, with what was read of it', async () => {
    const [old] = [await importer.upload('oud.csv', questions), await importer.upload('nieuw.csv', questions)];
    await database.admin.query(`update import_run set started_at = now() - interval '8 days' where id = $1`, [old]);
    await asMigrator(database.adminUrl, (client) => forgetWhatIsOld(client));
    const { rows } = await database.admin.query(
      `select file_name as name, reading is not null as read, exists (select from import_file f where f.import_id = r.id) as kept
       from import_run r order by file_name`,
    );
    expect(rows).toEqual([
      { name: 'nieuw.csv', read: true, kept: true },
      { name: 'oud.csv', read: false, kept: false },
    ]);
  });

  test('that is no spreadsheet is refused in plain words, and changes nothing', async () => {
    const id = await importer.upload(
      'foto.xlsx',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1, 2, 3]),
    );
    const run = await importer.look(id);
    expect(run.state).toBe('FAILED');
    expect(run.failure).toMatch(/bestand/i);
    expect([await count('visit'), await count('import_file')]).toEqual([0, 0]);
    expect(await importer.ask('runImport', id)).toEqual([{ code: 'IMPORT_NOT_NOW' }]);
  });

  test('that is a zip bomb is refused in plain Dutch, and nothing of it stays', async () => {
    const rows = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(1_200_000)}</sheetData></worksheet>`;
    const sheets = [{ name: 'x', rows: [['a', 'b']] }];
    const bomb = await makeWorkbook({ sheets, parts: { 'xl/worksheets/sheet1.xml': rows } });
    expect(bomb.length).toBeLessThan(1_000_000);
    const file = { name: 'bom.xlsx', bytes: bomb };
    const { status, location } = await upload(api, coordinator.session, library, file);
    expect(status).toBe(303);
    const id = location.split('/').at(-1)!;
    expect(await importer.until(id, 'READ', 'FAILED')).toMatchObject({
      ...{ state: 'FAILED', failure: expect.stringMatching(/te groot/) },
      ...{ added: 0, remarks: [] },
    });
    for (const table of ['visit', 'metric_day', 'import_file', 'import_remark', 'reported_total'])
      expect(await count(table), table).toBe(0);
    expect((await database.admin.query('select reading from import_run')).rows).toEqual([{ reading: null }]);
  });

  test('names each row that is not taken, without what stood in it', async () => {
    const bad = `${questions}\r\n31-02-2023;Balie Dalfsen;DigiD;Ter plekke geholpen\r\n16-03-2023;Balie Dalfsen;Jan Jansen;Ter plekke geholpen`;
    const run = await importer.import('a.csv', bad);
    expect(run).toMatchObject({ added: 4, refused: 2 });
    const refused = run.remarks.filter(({ outcome }: { outcome: string }) => outcome === 'REFUSED');
    expect(refused.flatMap(({ firstRows }: { firstRows: number[] }) => firstRows).sort()).toEqual([6, 7]);
    const report = await api.app.inject({
      url: `/importeren/${run.id}/verslag.csv`,
      cookies: { regiepunt: coordinator.session },
    });
    expect(report.body).toContain('Niet ingelezen rijen;2');
    expect(report.body).not.toContain('Jansen');
  });
});

describe('from the command line', () => {
  /** @param storing called when rows are about to be stored */
  const command = async (given: Partial<ImportCommand> = {}, storing = () => {}, signal?: AbortSignal) => {
    const asked = {
      ...{ file: 'oud.csv', bytes: Buffer.from(questions), library: 'Bibliotheek A', template: null, dryRun: false },
      ...given,
    };
    const said: string[] = [];
    const tell = (line: string) => {
      said.push(line);
      if (line.startsWith('De rijen')) storing();
    };
    const ok = await asMigrator(database.adminUrl, (client) =>
      importVisits(client, database.appUrl, asked, tell, signal),
    );
    return { ok, said: said.join('\n') };
  };

  test('a file is brought in, and told about in plain Dutch', async () => {
    expect(await command({ dryRun: true })).toMatchObject({
      ok: true,
      said: expect.stringContaining('Wordt toegevoegd: 4'),
    });
    expect(await count('visit')).toBe(0);
    expect(await command()).toMatchObject({ ok: true, said: expect.stringContaining('Toegevoegd: 4') });
    expect(await count('visit')).toBe(4);
    expect(await differences()).toBe(0);
  });

  test('dashboards in other processes hear of it', async () => {
    const heard = new Set<string>();
    database.admin.on('notification', ({ payload }) => heard.add(payload!));
    await database.admin.query('listen regiepunt_registrations');
    await command();
    const { rows } = await database.admin.query<{ id: string }>('select distinct location_id as id from visit');
    await database.admin.query('unlisten regiepunt_registrations');
    expect([...heard].sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  test('stopped halfway it says what is stored, and the coordinator goes on', async () => {
    const stop = new AbortController();
    const { ok, said } = await command({}, () => stop.abort(), stop.signal);
    expect(ok).toBe(false);
    expect(said).toMatch(/Het inlezen is afgebroken\. Er is niets ingelezen\.\nVerdergaan of ongedaan maken/);
    const id = said.split('/importeren/').at(-1)!;
    expect(await importer.look(id)).toMatchObject({ state: 'FAILED', failure: 'Het inlezen is afgebroken.' });
    expect(await importer.ask('runImport', id)).toEqual([]);
    expect(await importer.until(id, 'DONE')).toMatchObject({ added: 4 });
  });

  test('what somebody takes back meanwhile gets no more rows', async () => {
    await command({}, () => void database.admin.query(`update import_run set state = 'UNDOING'`));
    expect(await count('visit')).toBe(0);
    expect((await database.admin.query('select state from import_run')).rows).toEqual([{ state: 'UNDOING' }]);
  });

  test('a library that is not there and a file that cannot be read change nothing', async () => {
    expect(await command({ library: 'Bibliotheek X' })).toMatchObject({ ok: false });
    expect(await command({ bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) })).toMatchObject({ ok: false });
    expect([await count('visit'), await count('import_file')]).toEqual([0, 0]);
  });
});

describe('who may', () => {
  test('only a coordinator uploads, from a form of this site', async () => {
    const file = { name: 'a.csv', bytes: Buffer.from(questions) };
    expect((await upload(api, counter.session, library, file)).location).toContain('GEEN_BIBLIOTHEEK');
    expect((await upload(api, null, library, file)).location).toContain('NIET_INGELOGD');
    expect((await upload(api, coordinator.session, library, file, { origin: 'https://elders.example' })).status).toBe(
      403,
    );
    expect((await upload(api, coordinator.session, library, file, {})).status).toBe(403);
    expect(await count('import_run')).toBe(0);
  });

  test('a file of more than 50 MB is refused before it is stored', async () => {
    const file = { name: 'groot.csv', bytes: Buffer.alloc(51 * 1024 * 1024, 'a') };
    expect((await upload(api, coordinator.session, library, file)).location).toContain('TE_GROOT');
    expect(await count('import_run')).toBe(0);
  });

  test('whoever lost the role cannot finish an import; a colleague reads why', async () => {
    const id = await importer.upload('a.csv', questions);
    await importer.ask('checkImport', id);
    await importer.until(id, 'CHECKED');
    const network = new NetworkBuilder(database.admin);
    const colleague = await network.user('Cora Collega', { role: Role.COORDINATOR, organisation: library });
    await database.admin.query(`update import_run set state = 'RUNNING'`);
    await database.admin.query(`update membership set valid_until = current_date - 1 where user_id = $1`, [
      coordinator.id,
    ]);
    await database.admin.query(
      `insert into pgboss.job (name, data, policy, singleton_key) values ('import', $1, 'exclusive', $2)`,
      [{ libraryId: library, importId: id, userId: coordinator.id }, id],
    );
    const run = await new Importer(api, colleague.session, library).until(id, 'FAILED', 'DONE');
    expect(run).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('geen coördinator meer') });
    expect(await count('visit')).toBe(0);
    await database.admin.query(`update membership set valid_until = null where user_id = $1`, [coordinator.id]);
  });
});
