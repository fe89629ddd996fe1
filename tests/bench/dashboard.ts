// A full dashboard (cards, comparison, course, six distributions) of a library, a municipality, a province and the nation, through the API;
// next to SQL written by hand over the same counts with bare pg, with and without http, and next to counting the registrations. On 500,000
// and on 5,000,000 visits.
import { parseArgs } from 'node:util';
import { nationByRows } from './dashboard/by-rows.ts';
import { cleanUp } from './dashboard/clean-ups.ts';
import { startApi, startByHand } from './dashboard/contestants.ts';
import { type Filled, filledDatabase, startDatabase } from './dashboard/database.ts';
import { type Sessions, askingLibrary, askingMunicipality, size } from './dashboard/network.ts';
import { type Asked, crossTable, dashboard, periodsOn } from './dashboard/questions.ts';
import { type Figures, report } from './dashboard/report.ts';
import { type FiguresOfApi, holdSame } from './dashboard/same-figures.ts';
import { dashboardByHand } from './dashboard/statements-by-hand.ts';
import { built } from './nested/built.ts';
import { median } from './nested/load.ts';

const { values } = parseArgs({
  options: {
    visits: { type: 'string', default: '500000,5000000' },
    times: { type: 'string', default: '240' },
    // A folder to keep the filled databases in, for a next run on the same day.
    keep: { type: 'string' },
  },
});
const sizes = values.visits.split(',').map((count) => Number(count.replaceAll('_', '')));
const times = Number(values.times);
/** Rounds before anything is measured: programs that have run for a while are compared, and plans that have been made. */
const warmUp = { ofAll: 250, ofScope: 30 };

async function bench(): Promise<void> {
  const { dayAt } = await built<typeof import('../../server/src/calendar/amsterdam.ts')>('calendar/amsterdam');
  const today = dayAt();
  const urlFor = await startDatabase(values.keep);
  console.log(
    `${size.points} points, ${size.libraries} libraries, ${size.municipalities} municipalities, ${size.years} years.`,
  );
  const all: Measured[] = [];
  for (const visits of sizes) {
    console.log(`\n${visits.toLocaleString('en')} visits:`);
    const database = await filledDatabase(urlFor, visits, today);
    all.push(await startMeasuring(visits, database, today));
  }
  for (const scope of [0, 1, 2, 3]) for (let done = 0; done < warmUp.ofAll; done++) await inTurn(all, scope, done);
  for (const scope of [0, 1, 2, 3]) await measureScope(all, scope);
  for (const each of all) await each.measureRest();
  for (const each of all) await each.stop();
  report(new Map(all.map(({ visits, figures }) => [visits, figures])));
}

/** Who asks for each: whose own it is, and the analyst for what is nobody's own. */
const asker: Record<Asked['kind'], keyof Sessions> = {
  LIBRARY: 'coordinator',
  MUNICIPALITY: 'contact',
  PROVINCE: 'analyst',
  NATION: 'analyst',
};

type Measured = Awaited<ReturnType<typeof startMeasuring>>;

/** Starts the programs that are compared over one database. */
async function startMeasuring(visits: number, { admin, adminUrl, appUrl, sessions }: Filled, today: string) {
  const periods = periodsOn(today);
  const api = await startApi(appUrl);
  const hand = await startByHand(adminUrl);
  const library = await admin.query<{ id: string }>(`select ${askingLibrary}::text as id`);
  const scopes: Asked[] = [
    { kind: 'LIBRARY', id: library.rows[0]!.id },
    { kind: 'MUNICIPALITY', id: askingMunicipality },
    { kind: 'PROVINCE', id: 'PV25' },
    { kind: 'NATION', id: 'NL' },
  ];
  const figures: Figures = { scopes: {}, rows: 0, crossTables: 0, memory: 0 };
  return {
    ...{ visits, scopes, figures, api, hand },
    ways: (scope: Asked) => {
      const session = sessions[asker[scope.kind]];
      return {
        api: async () => (await api.ask(session, dashboard, { scope, ...periods })) as FiguresOfApi,
        byHand: () => hand.ask(scope, periods),
        bare: () => dashboardByHand(admin, scope, periods),
      };
    },
    holdSame: (answer: FiguresOfApi, byHand: Awaited<ReturnType<typeof hand.ask>>) => holdSame(answer, byHand, periods),
    measureRest: async () => {
      figures.rows = await timed(() => nationByRows(admin, periods));
      const ask = () => api.ask(sessions.coordinator, crossTable, { scope: scopes[0], ...periods });
      await ask();
      const taken: number[] = [];
      for (let at = 0; at < 5; at++) taken.push(await timed(ask));
      figures.crossTables = median(taken);
      figures.memory = (await api.state()).memory / 1e6;
    },
    stop: async () => {
      api.stop();
      hand.stop();
      await admin.end();
    },
  };
}

type Times = Record<'api' | 'byHand' | 'bare', number[]>;

/** The ways in every order: whoever comes after another finds the database and the processor as that one left them. */
const orders = [
  ['api', 'byHand', 'bare'],
  ['bare', 'byHand', 'api'],
  ['byHand', 'bare', 'api'],
  ['api', 'bare', 'byHand'],
  ['bare', 'api', 'byHand'],
  ['byHand', 'api', 'bare'],
] as const;

/** Asks for one scope in turn, way by way and size by size, so that whatever else the machine does hits all alike. One asks at a time. */
async function inTurn(all: Measured[], at: number, round: number, taken?: Times[]): Promise<void> {
  for (const [of, each] of all.entries()) {
    const ways = each.ways(each.scopes[at]!);
    for (const way of orders[round % orders.length]!) {
      const milliseconds = await timed(ways[way]);
      taken?.[of]![way].push(milliseconds);
    }
  }
}

async function measureScope(all: Measured[], at: number): Promise<void> {
  for (const { ways, scopes, holdSame } of all) {
    const ask = ways(scopes[at]!);
    holdSame(await ask.api(), await ask.byHand());
  }
  for (let done = 0; done < warmUp.ofScope; done++) await inTurn(all, at, done);
  const taken = all.map((): Times => ({ api: [], byHand: [], bare: [] }));
  const states = () => Promise.all(all.map(async ({ api, hand }) => [await api.state(), await hand.state()] as const));
  const before = await states();
  for (let done = 0; done < times; done++) await inTurn(all, at, done, taken);
  const after = await states();
  all.forEach(({ figures, scopes }, of) => {
    const spent = (which: 0 | 1, what: 'statements' | 'cpu') =>
      (after[of]![which][what] - before[of]![which][what]) / times;
    figures.scopes[scopes[at]!.kind] = {
      ...{ api: median(taken[of]!.api), byHand: median(taken[of]!.byHand), bare: median(taken[of]!.bare) },
      ...{ statements: spent(0, 'statements'), cpu: spent(0, 'cpu') },
      ...{ statementsByHand: spent(1, 'statements'), cpuByHand: spent(1, 'cpu') },
    };
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

try {
  await bench();
} finally {
  cleanUp();
}
