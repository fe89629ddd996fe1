import { afterAll, beforeAll, expect, test } from 'vitest';
import { NetworkBuilder } from '../../testing/network.ts';
import { type TestDatabase, createTestDatabase } from '../../testing/test-database.ts';

let database: TestDatabase;
let library: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const network = new NetworkBuilder(database.admin);
  await network.municipality('GM0148', 'Dalfsen');
  library = await network.library('Bibliotheek A', ['GM0148']);
  const point = await network.location(library, 'GM0148', 'Noord');
  for (const [dimension, code] of [
    ['total', ''],
    ['topic', 'digid'],
  ])
    await database.admin.query(`insert into metric_day values ($1, $2, 'GM0148', '2024-03-05', $3, $4, 7, 7)`, [
      ...[library, point, dimension, code],
    ]);
}, 60_000);
afterAll(() => database?.drop());

/** By which stretches the door itself tells a dimension of the library over a whole year. */
async function cutsTold(setting: string, value: string, dimension: string): Promise<string[]> {
  const { admin } = database;
  const told: string[] = [];
  await admin.query('begin; set local role regiepunt_app');
  await admin.query('select set_config($1, $2, true)', [`regiepunt.${setting}`, value]);
  for (const cut of ['all', 'year', 'quarter', 'month', 'week', 'day', 'weekday']) {
    const period = { from: '2024-01-01', until: '2025-01-01', cut };
    const ask = { kind: 'LIBRARY', ids: [library], ...period, grain: 'DAY', dimensions: [dimension] };
    const { rows } = await admin.query('select from measure($1::jsonb)', [JSON.stringify([ask])]);
    if (rows.length > 0) told.push(cut);
  }
  await admin.query('rollback');
  return told;
}

const whole = ['all', 'year', 'quarter', 'month'];
const all = [...whole, 'week', 'day', 'weekday'];

test('others are told what help was about by no stretch finer than a month, whoever asks the door', async () => {
  expect(await cutsTold('nation_measure', 'on', 'topic')).toEqual(whole);
  expect(await cutsTold('libraries_measure', `{${library}}`, 'topic')).toEqual(whole);
});

test('the totals of others, and all of the own library, are told by every stretch', async () => {
  expect(await cutsTold('nation_measure', 'on', 'total')).toEqual(all);
  expect(await cutsTold('libraries_measure_own', `{${library}}`, 'topic')).toEqual(all);
});

/** What the door tells of the cross-table of an area to whoever has this setting. */
async function crossTold(setting: string, value: string, kind: string, id: string): Promise<string[]> {
  const { admin } = database;
  await admin.query('begin; set local role regiepunt_app');
  await admin.query('select set_config($1, $2, true)', [`regiepunt.${setting}`, value]);
  const period = { from: '2024-01-01', until: '2025-01-01', cut: 'all' };
  const ask = { kind, ids: [id], ...period, grain: 'CROSS', dimensions: ['WEEKDAY:PART_OF_DAY'] };
  const { rows } = await admin.query<{ code: string; visits: string | null }>('select * from measure($1::jsonb)', [
    JSON.stringify([ask]),
  ]);
  await admin.query('rollback');
  return rows.map(({ code, visits }) => `${code.replace('\t', ' ')}: ${visits}`).sort();
}

test('a cross-table is told as it was decided to the parties of an area, and to nobody else', async () => {
  const { admin } = database;
  await admin.query(`insert into decided_pair values (2024, 'WEEKDAY', 'PART_OF_DAY', now())`);
  for (const [kind, id] of [
    ['LIBRARY', library],
    ['MUNICIPALITY', 'GM0148'],
  ])
    await admin.query(
      `insert into decided_cross values (2024, 'WEEKDAY', 'PART_OF_DAY', $1, $2, '{1,2}', '{MORNING,EVENING}', '{7,null}')`,
      [kind, id],
    );
  const told = ['1 MORNING: 7', '2 EVENING: null', 'decided: 1'];
  expect(await crossTold('municipalities_measure', '{GM0148}', 'MUNICIPALITY', 'GM0148')).toEqual(told);
  expect(await crossTold('libraries_measure', `{${library}}`, 'LIBRARY', library)).toEqual(told);
  expect(await crossTold('nation_measure', 'on', 'LIBRARY', library)).toEqual(told);
  expect(await crossTold('municipalities_measure', '{GM0193}', 'MUNICIPALITY', 'GM0148')).toEqual([]);
  expect(await crossTold('municipalities_measure', '{GM0148}', 'LIBRARY', library)).toEqual([]);
  expect(await crossTold('libraries_register', `{${library}}`, 'MUNICIPALITY', 'GM0148')).toEqual([]);
  expect(await crossTold('platform', 'on', 'NATION', 'NL')).toEqual([]);
});
