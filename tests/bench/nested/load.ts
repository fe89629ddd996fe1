import autocannon from 'autocannon';
import { type Contestant, type ContestantName, headers } from './contestant.ts';

/** What one contestant did in one round. */
interface Round {
  requestsPerSecond: number;
  /** Latencies in milliseconds. */
  p50: number;
  p97_5: number;
  /** Processor time of the server itself per request, in milliseconds; PostgreSQL's is not in it. */
  cpu: number;
}

export interface LoadOptions {
  connections: number;
  rounds: number;
  seconds: number;
}

/** Puts each contestant under load in turn, round after round, so that whatever else the machine does hits all alike. */
export async function loadInRounds(
  contestants: Contestant[],
  options: LoadOptions,
): Promise<Map<ContestantName, Round[]>> {
  const rounds = new Map<ContestantName, Round[]>(contestants.map(({ name }) => [name, []]));
  for (const contestant of contestants) await load(contestant, options.connections, 3);
  for (let round = 0; round < options.rounds; round++) {
    for (const contestant of contestants) {
      const done = await load(contestant, options.connections, options.seconds);
      rounds.get(contestant.name)!.push(done);
      console.log(`  round ${round + 1}, ${contestant.name}: ${done.requestsPerSecond.toFixed(1)} requests/s`);
    }
  }
  return rounds;
}

async function load(contestant: Contestant, connections: number, seconds: number): Promise<Round> {
  const { name, url, body } = contestant;
  const before = await contestant.state();
  const latencies: number[] = [];
  const run = autocannon({ url, method: 'POST', headers, body, connections, duration: seconds });
  run.on('response', (_client, _status, _bytes, milliseconds) => latencies.push(milliseconds));
  const { duration, errors, non2xx } = await run;
  if (errors > 0 || non2xx > 0)
    throw new Error(`${name} failed under load: ${errors} errors, ${non2xx} answers other than 200.`);
  const cpu = ((await contestant.state()).cpu - before.cpu) / latencies.length;
  return {
    requestsPerSecond: latencies.length / duration,
    p50: quantile(latencies, 0.5),
    p97_5: quantile(latencies, 0.975),
    cpu,
  };
}

/** The value below which this share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: number[]): number => quantile(values, 0.5);
