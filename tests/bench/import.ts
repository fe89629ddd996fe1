// 200,000 rows from a file to visits with their counts, through the job of an import in a server process of its own, next to a bare
// COPY of the same visits and questions by pg into tables without keys or policies: what the disk and the network allow.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { bareCopy } from './import/bare-copy.ts';
import { csvFile, xlsxFile } from './import/files.ts';
import { ImportServer } from './import/import-server.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '200000' } } });
const rows = Number(values.rows);
/** To reach, for each kind of file. */
const goal = { seconds: 60, memory: 300 };

const server = await ImportServer.start();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().then(() => process.exit(1)));

try {
  const figures: Record<string, unknown> = {};
  let reached = true;
  let copy = 0;
  for (const [kind, make] of [
    ['csv', csvFile],
    ['xlsx', xlsxFile],
  ] as const) {
    const file = await make(rows);
    const run = await server.import(`${kind}.${kind}`, file);
    if (run.added + run.known !== rows) throw new Error(`${run.added} of ${rows} rows were stored.`);
    copy = await bareCopy(server.adminUrl);
    const { read, check, store } = run;
    const steps = { read, check, store, undo: await server.undo(run.id) };
    const seconds = round(read.seconds + check.seconds + store.seconds);
    const memory = Math.max(...Object.values(steps).map((taken) => taken.memory));
    if (seconds >= goal.seconds || memory >= goal.memory) reached = false;
    figures[kind] = { megabytes: round(file.length / 1e6), seconds, memory, ...steps };
    console.log(`${kind}: ${rows} rows in ${seconds} s, ${memory} MB at most.`);
    for (const [name, taken] of Object.entries(steps))
      console.log(
        `  ${name}: ${taken.seconds} s; processor: server ${taken.server} s, PostgreSQL ${taken.postgres} s; ${taken.memory} MB at most so far`,
      );
    await server.restart();
  }
  console.log(`Bare COPY of the same rows: ${copy} s.`);
  console.log(`Goal: under ${goal.seconds} s and ${goal.memory} MB: ${reached ? 'reached' : 'not reached'}.`);
  if (!reached) process.exitCode = 1;
  console.log(JSON.stringify({ bench: 'import', cores: availableParallelism(), rows, goal, figures, copy, reached }));
} finally {
  await server.stop();
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
