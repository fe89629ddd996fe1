import type { Parts } from './parts.ts';

/** All figures of one contestant. */
export interface Figures {
  requestsPerSecond: number;
  p50: number;
  p97_5: number;
  /** Processor time of the server itself per request, in milliseconds. */
  cpu: number;
  /** Resident memory after the load, in MB. */
  memory: number;
  /** Statements per request, with BEGIN, settings and COMMIT. */
  statements: number;
  /** Size of the answer, in kB. */
  size: number;
  /** Requests per second against PostGraphile's in the same round; the median of the rounds. */
  timesPostgraphile: number;
}

const lines: [label: string, of: (figures: Figures) => string][] = [
  ['requests/s', ({ requestsPerSecond }) => requestsPerSecond.toFixed(1)],
  ['x PostGraphile', ({ timesPostgraphile }) => timesPostgraphile.toFixed(2)],
  ['p50, ms', ({ p50 }) => p50.toFixed(0)],
  ['p97.5, ms', ({ p97_5 }) => p97_5.toFixed(0)],
  ['CPU of server, ms', ({ cpu }) => cpu.toFixed(1)],
  ['memory, MB', ({ memory }) => memory.toFixed(0)],
  ['SQL statements/request', ({ statements }) => statements.toFixed(1)],
  ['answer, kB', ({ size }) => size.toFixed(0)],
];

/** Figures side by side, a column for each contestant. */
export function table(figures: Map<string, Figures>): string {
  const columns = [...figures];
  const row = (label: string, cells: string[]) => label.padEnd(24) + cells.map((cell) => cell.padStart(14)).join('');
  return [
    row(
      '',
      columns.map(([name]) => name),
    ),
    ...lines.map(([label, of]) =>
      row(
        label,
        columns.map(([, figure]) => of(figure)),
      ),
    ),
  ].join('\n');
}

/** What this API spends on top of the bare statement, in words. */
export function explanation(parts: Parts): string {
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  const more = parts.request - parts.bareRequest;
  const statement = parts.database - parts.bareDatabase;
  const rest = more - statement - parts.parse - parts.execute - parts.stringify;
  return [
    `Asked one at a time (the quickest tenth), a request takes ${ms(parts.request)} here and ${ms(parts.bareRequest)} at the bare server.`,
    `Of these, PostgreSQL takes ${ms(parts.database)} and ${ms(parts.bareDatabase)}. What makes the difference of ${ms(more)}:`,
    `  the statement against the one by hand ${ms(statement)}, JSON text to objects ${ms(parts.parse)},`,
    `  compiled execution ${ms(parts.execute)}, objects to JSON text ${ms(parts.stringify)},`,
    `  the rest ${ms(rest)}: Fastify, Apollo Server, collecting the objects again.`,
  ].join('\n');
}
