import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { Role } from '../access/roles.ts';
import { sessionCookieName } from '../access/session-cookie.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const digidVisit = '11111111-1111-4111-8111-111111111111';

describe('an export of registrations', () => {
  let database: TestDatabase;
  let api: TestApi;
  let library: string;
  let desk: string;
  let coordinator: string;
  let counter: string;
  let stranger: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    const municipality = await network.municipality('GM0148', 'Dalfsen');
    library = await network.library('Bibliotheek Vechtstroom', [municipality]);
    const other = await network.library('Bibliotheek Elders', [municipality]);
    desk = await network.location(library, municipality, '=HYPERLINK("http://example.nl")');
    const branch = await network.location(library, municipality, 'Kulturhus Nieuwleusen & <Oost>');
    coordinator = (await network.user('Coor', { role: Role.COORDINATOR, organisation: library })).session;
    counter = (await network.user('Bali', { role: Role.COUNTER, organisation: library })).session;
    stranger = (await network.user('Else', { role: Role.COORDINATOR, organisation: other })).session;
    await visit(
      digidVisit,
      desk,
      '2025-03-31',
      `duration = 'FROM_5_TO_10', age = 'FROM_66_TO_74', helper_kind = 'LIBRARY_VOLUNTEER'`,
    );
    await question(digidVisit, 1, 'digid', '{HELPED}', `digid = 'APP', government_level = 'NATIONAL'`);
    await question(
      digidVisit,
      2,
      'devices',
      '{REFERRED,INFORMATION}',
      `referral_destination = 'COURSE', referral_warm = 'ENROLLED'`,
    );
    const plain = randomUUID();
    await visit(plain, branch, '2025-04-01', 'duration = null');
    await question(plain, 1, 'other', '{ANSWERED}', 'kind = null');
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  async function visit(id: string, location: string, day: string, more: string) {
    await database.admin.query(
      `insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel) values ($1, $2, $3, 'GM0148', $4, 'MORNING', 'DESK')`,
      [library, id, location, day],
    );
    await database.admin.query(`update visit set ${more} where id = $1`, [id]);
  }
  async function question(id: string, position: number, topic: string, help: string, more: string) {
    await database.admin.query(
      'insert into question (library_id, visit_id, position, topic, help) values ($1, $2, $3, $4, $5)',
      [library, id, position, topic, help],
    );
    await database.admin.query(`update question set ${more} where visit_id = $1 and position = $2`, [id, position]);
  }
  const get = (form: string, session: string | null, query: Record<string, string> = {}) =>
    api.app.inject({
      url: `/export/registraties.${form}`,
      query: { library, from: '2025-01-01', until: '2026-01-01', ...query },
      cookies: session ? { [sessionCookieName(false)]: session } : {},
    });

  it('is CSV that Dutch Excel opens right: a mark, semicolons, a row per question, words and no codes', async () => {
    const answer = await get('csv', coordinator);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="registraties-bibliotheek-vechtstroom-2025-01-01-tot-en-met-2025-12-31.csv"',
    );
    const text = answer.rawPayload.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const lines = text.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]!.split(';').slice(0, 8)).toEqual([
      ...['bezoek', 'vraag nummer', 'dag', 'dagdeel', 'punt', 'gemeente', 'kanaal', 'onderwerp'],
    ]);
    expect(lines[2]).toBe(
      [
        ...[
          digidVisit,
          '2',
          '2025-03-31',
          'ochtend',
          `"'=HYPERLINK(""http://example.nl"")"`,
          'Dalfsen',
          'balie',
          'Apparaten',
          '',
        ],
        ...[
          'doorverwezen, informatie meegegeven',
          'nee',
          '',
          '',
          '',
          '',
          'cursus',
          '',
          'ter plekke aangemeld',
          '5 tot 10 minuten',
        ],
        ...['', 'vrijwilliger bibliotheek', '', '', '66 tot en met 74', '', ''],
      ].join(';'),
    );
  });

  it('defuses what would start a formula', async () => {
    const text = (await get('csv', coordinator)).body;
    expect(text).toContain(`"'=HYPERLINK(`);
    expect(text).not.toMatch(/(^|;)"?=/m);
  });

  it('is JSON lines in the words of the API: a line per visit', async () => {
    const lines = (await get('jsonl', coordinator)).body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      ...{
        id: digidVisit,
        day: '2025-03-31',
        partOfDay: 'MORNING',
        helperKind: 'LIBRARY_VOLUNTEER',
        age: 'FROM_66_TO_74',
      },
      questions: [
        { topic: 'digid', help: ['HELPED'], digid: 'APP', referral: null },
        { topic: 'devices', referral: { destination: 'COURSE', organisationId: null, warm: 'ENROLLED' } },
      ],
    });
  });

  it('is a workbook with the rows as text, and what it is about on the last sheet', async () => {
    const answer = await get('xlsx', coordinator);
    const parts = await unzipped(answer.rawPayload);
    expect([...parts.keys()].sort()).toEqual([
      ...['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      ...['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
    ]);
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet.match(/<row>/g)).toHaveLength(4);
    expect(sheet).toContain('=HYPERLINK("http://example.nl")</t>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('Kulturhus Nieuwleusen &amp; &lt;Oost&gt;');
    const about = parts.get('xl/worksheets/sheet2.xml')!;
    expect(about).toContain('31 december 2025');
    expect(about).toContain('alle punten');
  });

  it('holds the days and the point that were asked for', async () => {
    const rows = async (query: Record<string, string>) =>
      (await get('jsonl', coordinator, query)).body.split('\n').length - 1;
    expect(await rows({ until: '2025-04-01' })).toBe(1);
    expect(await rows({ from: '2025-04-01' })).toBe(1);
    expect(await rows({ location: desk })).toBe(1);
    expect(await rows({ location: '' })).toBe(2);
    expect(await rows({ from: '2020-01-01', until: '2021-01-01' })).toBe(0);
  });

  it('goes on over pieces: 2,500 visits on two days are all there, each once', async () => {
    await database.admin.query(
      `with many as (
         insert into visit (library_id, id, location_id, municipality_code, day, part_of_day, channel)
         select $1, gen_random_uuid(), $2, 'GM0148', date '2023-01-01' + n % 2, 'MORNING', 'DESK' from generate_series(1, 2500) n returning id
       ) insert into question (library_id, visit_id, position, topic, help) select $1, id, 1, 'digid', '{HELPED}' from many`,
      [library, desk],
    );
    const period = { from: '2023-01-01', until: '2024-01-01' };
    const ids = (await get('jsonl', coordinator, period)).body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(2500);
    expect(new Set(ids).size).toBe(2500);
    const sheet = (await unzipped((await get('xlsx', coordinator, period)).rawPayload)).get(
      'xl/worksheets/sheet1.xml',
    )!;
    expect(sheet.match(/<row>/g)).toHaveLength(2501);
  });

  it('is for the coordinator alone: a counter, another library and a stranger cannot tell it from nothing', async () => {
    for (const session of [counter, stranger, null]) {
      const answer = await get('csv', session);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toBe('Deze registraties bestaan niet, of je mag er niet bij.\n');
    }
    expect((await get('csv', coordinator, { library: randomUUID() })).statusCode).toBe(404);
  });

  it('says in plain Dutch what is wrong with an address', async () => {
    const said = async (form: string, query: Record<string, string>) => {
      const answer = await get(form, coordinator, query);
      expect(answer.statusCode).toBe(400);
      return answer.body.trim();
    };
    expect(await said('pdf', {})).toBe('Kies csv, xlsx of jsonl.');
    expect(await said('csv', { from: '31-12-2025' })).toBe(
      'Een dag schrijf je als jjjj-mm-dd, bijvoorbeeld 2026-03-31.',
    );
    expect(await said('csv', { from: '2026-01-01' })).toBe('De eerste dag moet voor de laatste liggen.');
    expect(await said('csv', { from: '' })).toBe('from ontbreekt in het adres.');
  });

  it('stands in the trail: who took what', async () => {
    await database.admin.query(`delete from audit_entry where action = 'VISITS_EXPORTED'`);
    await get('csv', coordinator);
    const { rows } = await database.admin.query(
      `select actor_kind, after from audit_entry where action = 'VISITS_EXPORTED' and library_id = $1`,
      [library],
    );
    expect(rows).toEqual([
      {
        actor_kind: 'USER',
        after: { form: 'csv', from: '2025-01-01', until: '2026-01-01', locationId: null, visits: 0, questions: 0 },
      },
    ]);
  });
});

/** The parts of a zip file as text. */
function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, string>();
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(pieces).toString('utf8'));
            zip.readEntry();
          });
        }),
      );
      zip.on('end', () => resolve(parts));
      zip.readEntry();
    });
  });
}
