import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asMigrator } from '../database/as-migrator.ts';
import { importMunicipalities } from '../places/import-municipalities.ts';
import { type TestApi, createTestApi } from '../testing/test-api.ts';
import { type TestDatabase, createTestDatabase } from '../testing/test-database.ts';

const part = '{ count rate amount referenceDate source }';
const grant = `query ($code: ID!, $year: Int!) { municipality(code: $code) { grantYears grant(year: $year) {
  year regime known label inhabitantsPart ${part} educationPart ${part} total nationalTotal } } }`;
const register = new URL('../../data/municipalities-2023.csv', import.meta.url);

describe('the grant of a municipality, from the public figures of 2023', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await createTestDatabase();
    await asMigrator(database.adminUrl, (client) => importMunicipalities(client, readFileSync(register), () => {}));
    api = await createTestApi(database.appUrl, {
      documents: { all: '{ municipalities { code grant(year: 2024) { total inhabitantsPart { amount } } } }' },
    });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const of = async (code: string, year: number) => {
    const { data, errors } = await api.run(null, grant, { code, year });
    expect(errors).toBeUndefined();
    return data.municipality;
  };

  it.each([2023, 2024, 2025])(
    'is 24.204,46 + 4.116,00 = 28.320,46 euro for Dalfsen in %i: the years share their reference dates',
    async (year) => {
      const source = 'CBS StatLine 84799NED, 85318NED, 03759NED';
      expect((await of('GM0148', year)).grant).toEqual({
        ...{ year, regime: 'SPUK', known: true, label: 'berekend, niet het bedrag uit de bijlage' },
        inhabitantsPart: { count: 29_162, rate: 83, amount: 2_420_446, referenceDate: '2022-01-01', source },
        educationPart: { count: 5_880, rate: 70, amount: 411_600, referenceDate: '2020-01-01', source },
        total: 2_832_046,
        nationalTotal: 1_716_402_176,
      });
    },
  );

  it('adds up over the 342 municipalities to the national total to the cent, 14.600.257,76 euro of it for inhabitants', async () => {
    const { data, errors } = await api.runDocument(null, 'all');
    expect(errors).toBeUndefined();
    const grants = data.municipalities.map(
      (municipality: { grant: { total: number; inhabitantsPart: { amount: number } } }) => municipality.grant,
    );
    expect(grants).toHaveLength(342);
    const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
    expect(
      sum(grants.map(({ inhabitantsPart }: { inhabitantsPart: { amount: number } }) => inhabitantsPart.amount)),
    ).toBe(1_460_025_776);
    expect(sum(grants.map(({ total }: { total: number }) => total))).toBe(1_716_402_176);
  });

  it.each([2019, 2022, 2026, 2027, 2_147_483_647, -1])(
    'is unknown in %i, and nothing is extrapolated',
    async (year) => {
      expect((await of('GM0148', year)).grant).toEqual({
        ...{ year, regime: 'UNKNOWN', known: false, label: 'onbekend' },
        ...{ inhabitantsPart: null, educationPart: null, total: null, nationalTotal: null },
      });
    },
  );

  it('names the years of which a scheme is recorded, newest first', async () => {
    expect((await of('GM0148', 2024)).grantYears).toEqual([2026, 2025, 2024, 2023]);
  });

  it('does not change with newer figures', async () => {
    await database.admin.query(
      `insert into municipality_statistic values ('GM0148', 'INHABITANTS', '2024-01-01', 31000, 'CBS'), ('GM0148', 'EDUCATION_LOW', '2022-01-01', 9, 'CBS')`,
    );
    expect((await of('GM0148', 2025)).grant.total).toBe(2_832_046);
  });

  describe('after a change of municipalities', () => {
    /** Ends municipalities on a day, in favour of others. */
    async function merge(day: string, predecessors: string[], successors: string[]) {
      await database.admin.query('update municipality set valid_until = $2 where code = any ($1)', [
        predecessors.filter((code) => !successors.includes(code)),
        day,
      ]);
      for (const successor of successors) {
        await database.admin.query(
          'insert into municipality (code, name, province_code, longitude, latitude, valid_from) values ($1, $1, $2, 6, 52, $3) on conflict do nothing',
          [...[successor, 'PV23', day]],
        );
        for (const predecessor of predecessors) {
          await database.admin.query('insert into municipality_successor values ($1, $2, $3) on conflict do nothing', [
            predecessor,
            successor,
            day,
          ]);
        }
      }
    }
    const national = 1_716_402_176;
    const total = async (code: string) => (await of(code, 2025)).grant;

    it('is the sum of the predecessors for a merged one, and the nation gets what it got', async () => {
      const [zwolle, raalte] = [await total('GM0193'), await total('GM0177')];
      await merge('2025-01-01', ['GM0193', 'GM0177'], ['GM9001']);
      expect(await total('GM9001')).toMatchObject({ total: zwolle.total + raalte.total, nationalTotal: national });
      expect((await total('GM9001')).inhabitantsPart.count).toBe(
        zwolle.inhabitantsPart.count + raalte.inhabitantsPart.count,
      );
    });

    it('is the sum too when a municipality joins one that goes on under its own name', async () => {
      const [ommen, hardenberg] = [await total('GM0175'), await total('GM0160')];
      await merge('2025-01-01', ['GM0175'], ['GM0160']);
      expect(await total('GM0160')).toMatchObject({ total: ommen.total + hardenberg.total, nationalTotal: national });
    });

    it('is the sum over several changes one after the other', async () => {
      const [earlier, deventer] = [await total('GM9001'), await total('GM0150')];
      await merge('2026-01-01', ['GM9001', 'GM0150'], ['GM9002']);
      expect(await total('GM9002')).toMatchObject({ total: earlier.total + deventer.total, nationalTotal: national });
    });

    it('leaves out one that joined before the reference date, whose people are counted already', async () => {
      const before = await total('GM0166');
      await database.admin.query(
        `insert into municipality values ('GM9010', 'Genemuiden', 'PV23', 6, 52, null, '2001-01-01')`,
      );
      await database.admin.query(`insert into municipality_successor values ('GM9010', 'GM0166', '2001-01-01')`);
      expect(await total('GM0166')).toEqual(before);
    });

    it('is unknown when the figure of one of those that merged is missing: half a sum is a wrong amount', async () => {
      await merge('2025-01-01', ['GM0189', 'GM1700'], ['GM9005']);
      await database.admin.query(
        `delete from municipality_statistic where municipality_code = 'GM1700' and kind = 'INHABITANTS'`,
      );
      expect(await total('GM9005')).toMatchObject({ known: false, total: null, nationalTotal: null });
    });

    it('is unknown where a municipality was split: no public figure says how its people are divided', async () => {
      await merge('2025-01-01', ['GM0163'], ['GM9003', 'GM9004']);
      expect(await total('GM9003')).toMatchObject({
        known: false,
        label: 'onbekend',
        total: null,
        nationalTotal: null,
      });
    });
  });
});
