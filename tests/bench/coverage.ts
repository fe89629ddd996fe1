// How many people live within 2 and 5 km of an open point, for the whole country by municipality: 400,000 population points and 800
// points, through the file import of the product and its own grid, next to asking every population point about every place in one
// statement. Also how long a process reads where people live at its start, which nobody waits for; and what a point more or less would change.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { built } from './nested/built.ts';

const { values } = parseArgs({
  options: { points: { type: 'string', default: '400000' }, places: { type: 'string', default: '800' } },
});
const [points, places] = [Number(values.points), Number(values.places)];
/** To reach, in milliseconds: a few hundred. */
const goal = 500;

const { openDatabase } =
  await built<typeof import('../../server/src/database/open-database.ts')>('database/open-database');
const { asMigrator } = await built<typeof import('../../server/src/database/as-migrator.ts')>('database/as-migrator');
const { storeRegister } =
  await built<typeof import('../../server/src/places/import-municipalities.ts')>('places/import-municipalities');
const { importPopulation } =
  await built<typeof import('../../server/src/coverage/import-population.ts')>('coverage/import-population');
const { packedPoints } =
  await built<typeof import('../../server/src/coverage/coverage.repository.ts')>('coverage/coverage.repository');
const { PopulationGrid } =
  await built<typeof import('../../server/src/coverage/population-grid.ts')>('coverage/population-grid');
const { metresOf } = await built<typeof import('../../server/src/coverage/rijksdriehoek.ts')>('coverage/rijksdriehoek');
const { Random } = await built<typeof import('../../server/src/demonstration/random.ts')>('demonstration/random');
const { register } =
  await built<typeof import('../../server/src/demonstration/register-file.ts')>('demonstration/register-file');
const { readFileSync } = await import('node:fs');

interface Centre {
  code: string;
  longitude: number;
  latitude: number;
  inhabitants: number;
}

const folder = mkdtempSync(join(tmpdir(), 'regiepunt-bench-'));
const { adminUrl, appUrl, cluster } = await openDatabase({
  databaseUrl: null,
  appDatabaseUrl: null,
  dataFolder: folder,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    cluster?.stop();
    process.exit(1);
  });
try {
  const chance = new Random('coverage');
  const centres = await asMigrator(adminUrl, async (client) => {
    await client.query('begin');
    await storeRegister(client, readFileSync(register));
    await client.query('commit');
    const { rows } = await client.query<Centre>(
      `select distinct on (code) code, longitude, latitude, value as inhabitants from municipality
       join municipality_statistic on municipality_code = code and kind = 'INHABITANTS' order by code, reference_date desc`,
    );
    return rows;
  });
  const everyone = centres.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  const near = ({ longitude, latitude, inhabitants }: Centre) => {
    // As wide as a town of that size, with a tail of villages.
    const spread = (0.4 + Math.sqrt(inhabitants) / 180) * Math.sqrt(-2 * Math.log(1 - chance.number()));
    const direction = 2 * Math.PI * chance.number();
    return {
      longitude: longitude + (spread * Math.cos(direction)) / 68.3,
      latitude: latitude + (spread * Math.sin(direction)) / 111.2,
    };
  };
  async function* file(): AsyncGenerator<Buffer> {
    let lines = 'longitude,latitude,inhabitants,municipality\n';
    for (const centre of centres) {
      const count = Math.round((points * centre.inhabitants) / everyone);
      for (let at = 0; at < count; at++) {
        const { longitude, latitude } = near(centre);
        lines += `${longitude.toFixed(5)},${latitude.toFixed(5)},${chance.integer(1, 90)},${centre.code}\n`;
      }
      yield Buffer.from(lines);
      lines = '';
    }
  }
  let memory = 0;
  const watching = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 50);
  const started = performance.now();
  const report = await asMigrator(adminUrl, (client) =>
    importPopulation(client, Readable.from(file()), { source: 'bench', date: '2023-01-01' }, () => {}),
  );
  const importing = (performance.now() - started) / 1000;
  clearInterval(watching);
  if (!report.ok) throw new Error('The file was refused.');

  const doors = Array.from({ length: places }, () =>
    metresOf(near(chance.weighted(centres.map((each) => [each, Math.sqrt(each.inhabitants)] as const)))),
  );
  const app = new pg.Client({ connectionString: appUrl });
  await app.connect();
  const db = { query: async (text: string, given: unknown[] = []) => (await app.query(text, given)).rows } as never;
  const before = process.memoryUsage();
  const read = async () => new PopulationGrid(await packedPoints(db, '2023-01-01'));
  const reading = await timed(3, read);
  const grid = reading.answer;
  const held = Math.round((process.memoryUsage().arrayBuffers - before.arrayBuffers) / 1e6);
  console.log(`Reading where people live, at the start of a process: ${reading.milliseconds} ms.`);
  const figures: Record<string, { ours: number; oneByOne: number; covered: number }> = {};
  for (const metres of [2000, 5000]) {
    const ours = await timed(9, async () => grid.reach(doors, metres));
    const oneByOne = await timed(1, () =>
      app.query<{ inhabitants: number }>(
        `select municipality_code as municipality, sum(p.inhabitants)::int as inhabitants from municipality_population m
         cross join lateral unnest(m.x, m.y, m.inhabitants) as p (x, y, inhabitants) where exists (
           select from unnest($1::int[], $2::int[]) as d (x, y) where (d.x - p.x)::float8 ^ 2 + (d.y - p.y)::float8 ^ 2 <= $3::float8 ^ 2)
         group by 1`,
        [doors.map(({ x }) => x), doors.map(({ y }) => y), metres],
      ),
    );
    const fast = [...ours.answer.people.values()].reduce((sum, people) => sum + people, 0);
    const slow = oneByOne.answer.rows.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
    if (fast !== slow) throw new Error(`Within ${metres} m: ${fast} people, and one by one ${slow}.`);
    figures[`${metres}`] = { ours: ours.milliseconds, oneByOne: oneByOne.milliseconds, covered: fast };
    console.log(
      `Within ${metres / 1000} km of ${places} points: ${ours.milliseconds} ms (one by one ${oneByOne.milliseconds} ms), the same ${fast} people.`,
    );
  }
  const place = metresOf({ longitude: 6.257, latitude: 52.503 });
  const far = grid.reach(doors, 5000);
  const added = await timed(99, async () => grid.addedBy(place, far));
  const removed = await timed(9, async () => grid.reach(doors.slice(1), 5000));
  await app.end();
  console.log(
    `What one point more would add: ${added.milliseconds} ms; everything without one point: ${removed.milliseconds} ms.`,
  );
  console.log(
    `Importing ${report.points} points: ${importing.toFixed(1)} s, ${Math.round(memory / 1e6)} MB of memory at most.`,
  );
  // Only when a point has just opened, closed or moved; otherwise a process holds the answer.
  const first = Math.round(10 * Object.values(figures).reduce((sum, { ours }) => sum + ours, 0)) / 10;
  const reached = first <= goal;
  console.log(`The first question after a change, 2 and 5 km: ${first} ms; the memory of it: ${held} MB.`);
  console.log(`Goal: ${goal} ms: ${reached ? 'reached' : 'not reached'}.`);
  if (!reached) process.exitCode = 1;
  console.log(
    JSON.stringify({
      ...{ bench: 'coverage', cores: availableParallelism(), points: report.points, places, goal, figures, reached },
      ...{ reading: reading.milliseconds, first, held, added: added.milliseconds, removed: removed.milliseconds },
      ...{ importing: Math.round(importing * 10) / 10, memory: Math.round(memory / 1e6), load: loadavg()[0] },
    }),
  );
} finally {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The middle of some runs after a first that does not count. */
async function timed<T>(runs: number, work: () => Promise<T>): Promise<{ milliseconds: number; answer: T }> {
  let answer = runs > 1 ? await work() : undefined;
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    answer = await work();
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  return { milliseconds: Math.round(taken[Math.floor(taken.length / 2)]! * 10) / 10, answer: answer! };
}
