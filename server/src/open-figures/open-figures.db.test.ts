import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayAt } from '../calendar/amsterdam.ts';
import { NetworkBuilder } from '../testing/network.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const today = dayAt();
const thisYear = today.slice(0, 4);

describe('open figures', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    const network = new NetworkBuilder(database.admin);
    await network.municipality('GM0148', 'Dalfsen', { inhabitants: 10_000 });
    await network.municipality('GM0160', 'Hardenberg', { inhabitants: 60_000 });
    const library = await network.library('Vechtdal', ['GM0148', 'GM0160']);
    const points = {
      GM0148: await network.location(library, 'GM0148', 'Dalfsen'),
      GM0160: await network.location(library, 'GM0160', 'Hardenberg', { opensOn: '2024-06-01' }),
    };
    const count = async (place: 'GM0148' | 'GM0160', day: string, dimension: string, code: string, n: number) => {
      const values = [library, points[place], place, day, dimension, code, n];
      await database.admin.query('insert into metric_day values ($1, $2, $3, $4, $5, $6, $7, $7)', values);
      await database.admin.query(
        `insert into metric_month values ($1, $2, date_trunc('month', $3::date), $4, $5, $6, $6)`,
        [library, place, day, dimension, code, n],
      );
    };
    await count('GM0148', '2024-02-05', 'total', '', 153);
    await count('GM0148', '2024-02-05', 'topic', 'digid', 101);
    await count('GM0148', '2024-02-05', 'topic', 'devices', 49);
    await count('GM0148', '2024-02-05', 'topic', 'pension', 3);
    await count('GM0148', '2024-05-06', 'total', '', 2);
    await count('GM0160', '2024-08-05', 'total', '', 4);
    await count('GM0160', '2024-08-05', 'topic', 'digid', 4);
    await count('GM0148', `${today.slice(0, 7)}-01`, 'total', '', 99);
    api = await createTestApi(database.appUrl);
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const get = (file: string) => api.app.inject({ url: `/open-cijfers/${file}` });

  it('are there for everyone as JSON, rounded, with what they mean and that anyone may use them', async () => {
    const answer = await get('2024.json');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    const { rijen, licentie, bron, definities } = answer.json();
    expect({ licentie, bron: bron.slice(0, 10), definities: typeof definities.bezoeken }).toEqual({
      ...{ licentie: 'CC0 1.0', bron: 'Regiepunt,', definities: 'string' },
    });
    const told = rijen.map((row: Record<string, unknown>) =>
      [row['periode'], row['gemeente'], row['punten'], row['bezoeken'], row['vragen']].join(' '),
    );
    expect(told).toEqual([
      ...['2024-K1 Dalfsen 1 155 155', '2024-K2 Dalfsen 1 0 0', '2024-K3 Dalfsen 1 0 0', '2024-K4 Dalfsen 1 0 0'],
      '2024 Dalfsen 1 155 155',
      ...['2024-K1 Hardenberg 0 0 0', '2024-K2 Hardenberg 1 0 0', '2024-K3 Hardenberg 1 5 5'],
      ...['2024-K4 Hardenberg 1 0 0', '2024 Hardenberg 1 5 5'],
    ]);
    expect(rijen[4]).toMatchObject({ bereik_per_1000_inwoners_per_jaar: 15.5, inwoners: 10000, inwoners_jaar: 2023 });
  });

  it('say of every column what it means, and of every row whether it is a quarter or a year', async () => {
    for (const file of ['2024.json', 'onderwerpen-2024.json']) {
      const { rijen, definities } = (await get(file)).json();
      expect(Object.keys(rijen[0]).filter((column) => !(column in definities))).toEqual([]);
    }
    const { rijen } = (await get('2024.json')).json();
    const years = rijen.filter((row: Record<string, unknown>) => row['soort_periode'] === 'jaar');
    const quarters = rijen.filter((row: Record<string, unknown>) => row['soort_periode'] === 'kwartaal');
    const visits = (rows: { bezoeken: number }[]) => rows.reduce((sum, { bezoeken }) => sum + bezoeken, 0);
    expect([years.length, quarters.length, visits(years)]).toEqual([2, 8, visits(quarters)]);
  });

  it('are the same in the CSV, with the source in each row', async () => {
    const [csv, json] = [await get('2024.csv'), await get('2024.json')];
    expect(csv.headers['content-disposition']).toContain('open-cijfers-informatiepunten-2024.csv');
    const [head, ...lines] = csv.rawPayload.toString('utf8').slice(1).trimEnd().split('\r\n');
    const rows: Record<string, unknown>[] = json.json().rijen;
    expect(head!.split(';').slice(0, -2)).toEqual(Object.keys(rows[0]!));
    expect(lines.map((line) => line.split(';').slice(0, -2))).toEqual(
      rows.map((row) => Object.values(row).map((value) => (value === null ? '' : String(value).replace('.', ',')))),
    );
    expect(lines[0]).toMatch(/;CC0 1\.0$/);
  });

  it('have topics of a year only from 100 questions, rounded, with shares of what is shown', async () => {
    const { rijen } = (await get('onderwerpen-2024.json')).json();
    expect(rijen.map((row: Record<string, unknown>) => Object.values(row))).toEqual([
      ...[
        ['2024', 'GM0148', 'Dalfsen', 'Overijssel', 'devices', 'Apparaten', 50, 0.3226],
        ['2024', 'GM0148', 'Dalfsen', 'Overijssel', 'digid', 'DigiD', 100, 0.6452],
        ['2024', 'GM0148', 'Dalfsen', 'Overijssel', 'pension', expect.any(String), 5, 0.0323],
      ],
    ]);
  });

  it('hold nothing of a quarter that still runs, and no year without anything', async () => {
    const { data } = await api.run(null, '{ openFigureYears }');
    expect(data.openFigureYears).toContain(2024);
    expect(data.openFigureYears).not.toContain(2023);
    expect((await get('2023.csv')).statusCode).toBe(404);
    expect((await get('2024.pdf')).statusCode).toBe(404);
    const running = await get(`${thisYear}.json`);
    const visits =
      running.statusCode === 404 ? [] : running.json().rijen.map((row: { bezoeken: number }) => row.bezoeken);
    expect(visits.every((count: number) => count === 0)).toBe(true);
  });
});
