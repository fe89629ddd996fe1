// The floor: the same statement written by hand in a transaction of its own, under the same row-level security, without HTTP, without
// GraphQL, without asking who it is or whether the visit is right. One process; every connection sends its transaction in one flight.
import pg from 'pg';
import { built } from '../nested/built.ts';
import type { Desk } from './network.ts';
import { type Place, aVisit, deskOf } from './visits.ts';

/** Asks to register for some seconds. */
export interface Turn {
  desks: Desk[];
  place: Place;
  seconds: number;
}

const [, , appUrl, connections] = process.argv;
const { storing, countColumns } = await built<
  typeof import('../../../server/src/registration/store-visits.repository.ts')
>('registration/store-visits.repository');
const { countsOfVisit } =
  await built<typeof import('../../../server/src/registration/visit-counts.ts')>('registration/visit-counts');
const { tenantSettings } =
  await built<typeof import('../../../server/src/access/tenant-settings.ts')>('access/tenant-settings');

const names = Object.keys(tenantSettings(null));
const settings = `select ${names.map((name, at) => `set_config('regiepunt.${name}', $${at + 1}, true)`).join(', ')}`;
/** Ages lie below a group of the KB; nothing else here has anything above it. */
const above: Record<string, string> = { FROM_75: 'OVER_65', FROM_66_TO_74: 'OVER_65', FROM_40_TO_54: 'FROM_25_TO_65' };
const pathOf = (_: string, code: string) => (above[code] ? [above[code], code] : [code]);

const clients = await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    const client = new pg.Client({ connectionString: appUrl, pipeline: true } as pg.ClientConfig);
    await client.connect();
    return client;
  }),
);

async function register(client: pg.Client, desk: Desk, place: Place, turn: number): Promise<void> {
  const visit = aVisit(desk, place, turn);
  const who = { user_id: desk.userId, actor_kind: 'USER', libraries_register: `{${desk.library}}` };
  const values = { ...tenantSettings(null), ...who } as Record<string, string>;
  const parameters = [
    JSON.stringify([visit]),
    ...countColumns([{ counts: countsOfVisit(visit, pathOf) }]),
    null,
    'USER',
    desk.userId,
    [desk.municipality],
  ];
  const [, , stored] = await Promise.all([
    client.query('begin'),
    client.query({ name: 'tenant-settings', text: settings, values: names.map((name) => values[name]) }),
    client.query<{ stored: boolean }>(statement(parameters)),
    client.query('commit'),
  ]);
  if (!stored.rows[0]!.stored) throw new Error('A visit was not stored.');
}

const statement = (values: unknown[]) => ({ name: 'store-visits', text: storing, values });

process.on('disconnect', () => process.exit(0));
process.on('message', (turn: Turn) => void run(turn));

async function run({ desks, place, seconds }: Turn): Promise<void> {
  const { user, system } = process.cpuUsage();
  const latencies: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (client, connection) => {
      const desk = deskOf(desks, place, connection);
      for (let turn = connection; performance.now() < until; turn++) {
        const start = performance.now();
        await register(client, desk, place, turn);
        latencies.push(performance.now() - start);
      }
    }),
  );
  const used = process.cpuUsage();
  process.send!({ latencies, cpu: (used.user + used.system - user - system) / 1000 });
}

process.send!('ready');
