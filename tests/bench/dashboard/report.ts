import { availableParallelism, loadavg } from 'node:os';
import { size } from './network.ts';

/** Milliseconds of the middle one of many by each way, and what each needed for it. */
interface Timing {
  api: number;
  /** By hand over http, and over a connection alone. */
  byHand: number;
  bare: number;
  statements: number;
  statementsByHand: number;
  /** Processor time of the two servers, in milliseconds; PostgreSQL's is not in it. */
  cpu: number;
  cpuByHand: number;
}

/** What was measured over one database. */
export interface Figures {
  scopes: Record<string, Timing>;
  /** Milliseconds of the nation by counting rows, and of cross-tables of a library. */
  rows: number;
  crossTables: number;
  /** Megabytes of the server. */
  memory: number;
}

/** To reach: the API against SQL by hand (both over http), counting rows against the API for the nation, tenfold the visits against before, megabytes. */
const goals = { timesByHand: 1.5, rowsTimesNation: 20, timesTenfold: 1.3, memory: 300 };

/** Prints what was measured by number of visits, and what was not reached. */
export function report(figures: Map<number, Figures>): void {
  const misses: string[] = [];
  const check = (what: string, value: number, reached: boolean) => {
    if (!reached) misses.push(`${what}: ${value.toFixed(2)}`);
  };
  const [smallest] = figures.values();
  const ms = (value: number) => value.toFixed(1).padStart(10);
  for (const [visits, { scopes, rows, crossTables, memory }] of figures) {
    console.log(`\n${visits.toLocaleString('en')} visits: milliseconds, one who asks at a time`);
    console.log('                     API  by hand  without      times   tenfold  statements     processor time');
    console.log('                           (http)     http    by hand            (by hand)     API     by hand');
    for (const [kind, timing] of Object.entries(scopes)) {
      const { api, byHand, bare, statements, statementsByHand, cpu, cpuByHand } = timing;
      const tenfold = api / smallest!.scopes[kind]!.api;
      console.log(
        `  ${kind.padEnd(12)}${ms(api)}${ms(byHand)}${ms(bare)}${(api / byHand).toFixed(2).padStart(10)}${tenfold.toFixed(2).padStart(10)}` +
          `${`${statements.toFixed(0)} (${statementsByHand.toFixed(0)})`.padStart(12)}${ms(cpu)}${ms(cpuByHand)}`,
      );
      check(`${visits} ${kind}: times by hand`, api / byHand, api <= goals.timesByHand * byHand);
      check(`${visits} ${kind}: times the smallest`, tenfold, tenfold <= goals.timesTenfold);
    }
    const nation = rows / scopes['NATION']!.api;
    console.log(`  counting rows for the nation: ${rows.toFixed(0)} ms, ${nation.toFixed(0)} times the API`);
    console.log(
      `  cross-tables over the rows of a library: ${crossTables.toFixed(1)} ms; memory of the server: ${memory.toFixed(0)} MB`,
    );
    check(`${visits}: counting rows times the API`, nation, nation >= goals.rowsTimesNation);
    check(`${visits}: memory`, memory, memory < goals.memory);
  }
  const load = loadavg()[0]!;
  console.log(`\nLoad of the machine: ${load.toFixed(1)} on ${availableParallelism()} cores.`);
  console.log(misses.length === 0 ? 'All goals reached.' : `Not reached:\n  ${misses.join('\n  ')}`);
  if (misses.length > 0) process.exitCode = 1;
  const all = Object.fromEntries(figures);
  const machine = { cores: availableParallelism(), load };
  console.log(JSON.stringify({ bench: 'dashboard', ...machine, ...size, goals, misses, figures: all }));
}
