import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asMigrator } from '../database/as-migrator.ts';
import { countsOfVisit, type VisitToCount } from '../registration/visit-counts.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { isEmptyNetwork, loadDemonstration, type DemonstrationReport } from './load-demonstration.ts';

const today = '2026-03-18';
let database: TestDatabase;
let report: DemonstrationReport;
const lines: string[] = [];

const load = (tell: (line: string) => void = () => {}) =>
  asMigrator(database.adminUrl, (client) => loadDemonstration(client, today, tell));
const number = async (query: string) => Number((await database.admin.query(query)).rows[0].count);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('broken off half-way, nothing is left of it', async () => {
  const brokenOff = load((line) => {
    if (line.startsWith('30.000')) throw new Error('pulled the plug');
  });
  await expect(brokenOff).rejects.toThrow('pulled the plug');
  for (const table of ['municipality', 'library', 'location', 'visit', 'metric_day', 'app_user']) {
    expect(await number(`select count(*) from ${table}`), table).toBe(0);
  }
});

describe('loaded', () => {
  beforeAll(async () => {
    report = await load((line) => lines.push(line));
  });

  test('it tells of its progress', () => {
    expect(lines.length).toBeGreaterThan(10);
  });

  test('it holds what was reported', async () => {
    expect(report).toMatchObject({
      loaded: true,
      supportOrganisations: 3,
      libraries: 14,
      municipalities: 40,
      points: 80,
      personas: 10,
    });
    expect(await number('select count(*) from municipality')).toBe(342);
    expect(await number('select count(*) from visit')).toBe(report.visits);
    expect(await number('select count(*) from question')).toBe(report.questions);
    expect(await number('select count(*) from location where demonstration')).toBe(80);
    expect(await number('select count(*) from library where demonstration')).toBe(14);
    expect(await number('select count(*) from app_user where persona is not null and password_hash is null')).toBe(10);
    expect(await number(`select count(*) from visit where day < '${report.from}' or day > '${report.yesterday}'`)).toBe(
      0,
    );
  });

  test('the counts by day are exactly those of the rule of registering', async () => {
    expect(await storedCounts('metric_day', 'library_id, location_id, municipality_code, day')).toEqual(
      await countedByRule((visit) => [visit.library_id, visit.location_id, visit.municipality_code, visit.day]),
    );
  });

  test('and so are the counts by month', async () => {
    expect(await storedCounts('metric_month', 'library_id, municipality_code, month')).toEqual(
      await countedByRule((visit) => [visit.library_id, visit.municipality_code, `${visit.day.slice(0, 7)}-01`]),
    );
  });

  test('the second time it is left alone', async () => {
    const before = await number('select count(*) from visit');
    expect(await asMigrator(database.adminUrl, isEmptyNetwork)).toBe(false);
    expect(await load()).toMatchObject({ loaded: false, visits: 0 });
    expect(await number('select count(*) from visit')).toBe(before);
  });
});

interface StoredVisit extends VisitToCount {
  library_id: string;
  location_id: string;
  municipality_code: string;
  day: string;
}

async function storedCounts(table: string, place: string): Promise<Map<string, string>> {
  const { rows } = await database.admin.query<{ key: string; counted: string }>(
    `select concat_ws(' ', ${place}, dimension, code) as key, visits || ' ' || questions as counted from ${table}`,
  );
  return new Map(rows.map(({ key, counted }) => [key, counted]));
}

async function countedByRule(placeOf: (visit: StoredVisit) => string[]): Promise<Map<string, string>> {
  const { rows } = await database.admin.query<StoredVisit>(
    `select v.library_id, v.location_id, v.municipality_code, v.day::text as day, v.part_of_day as "partOfDay", v.channel, v.duration,
       v.age, v.gender, v.language, v.satisfaction, v.helper_kind as "helperKind", v.came_by as "cameBy",
       v.came_by_organisation_id as "cameByOrganisationId", q.questions
     from visit v join (select library_id, visit_id, json_agg(json_build_object('topic', topic, 'theme', theme, 'help', help, 'kind', kind,
         'organisationId', organisation_id, 'governmentLevel', government_level, 'digid', digid,
         'referral', case when referral_destination is not null then json_build_object('destination', referral_destination,
           'organisationId', referral_organisation_id, 'warm', referral_warm) end)) as questions
       from question group by library_id, visit_id) q on q.library_id = v.library_id and q.visit_id = v.id`,
  );
  const { rows: codes } = await database.admin.query<{ key: string; parent: string | null }>(
    `select list || ' ' || code as key, parent_code as parent from code`,
  );
  const parents = new Map(codes.map(({ key, parent }) => [key, parent]));
  const pathOf = (list: string, code: string): string[] => {
    const parent = parents.get(`${list} ${code}`);
    return parent ? [...pathOf(list, parent), code] : [code];
  };
  const sums = new Map<string, [visits: number, questions: number]>();
  for (const visit of rows) {
    for (const { dimension, code, visits, questions } of countsOfVisit(visit, pathOf)) {
      const key = [...placeOf(visit), dimension, code].join(' ');
      const sum = sums.get(key);
      sums.set(key, [(sum?.[0] ?? 0) + visits, (sum?.[1] ?? 0) + questions]);
    }
  }
  return new Map([...sums].map(([key, counted]) => [key, counted.join(' ')]));
}
