// By hand, in one process without HTTP, GraphQL and rules, under the same row-level security. In two ways: all that registering asks of
// the database (whose session it is, the point, its municipality, the codes, the lock, the visit), and the last statement alone.
import { createHash } from 'node:crypto';
import pg from 'pg';
import { built } from '../nested/built.ts';
import type { Desk } from './network.ts';
import { type Place, aVisit, deskOf } from './visits.ts';

/** How much of the work is done: all that is asked of the database, or only the statement that stores. */
type Work = 'transaction' | 'statement';

/** Asks to register for some seconds. */
export interface Turn {
  work: Work;
  desks: Desk[];
  place: Place;
  seconds: number;
}

const [, , appUrl, connections] = process.argv;
const { storing, countColumns } = await built<
  typeof import('../../../server/src/registration/store-visits.repository.ts')
>('registration/store-visits.repository');
const { countedBy } =
  await built<typeof import('../../../server/src/registration/counted-visit.ts')>('registration/counted-visit');
const { knownForRegistering } = await built<typeof import('../../../server/src/registration/known.repository.ts')>(
  'registration/known.repository',
);
const { namedBy } = await built<typeof import('../../../server/src/registration/named-by.ts')>('registration/named-by');
const { tenantSettings } =
  await built<typeof import('../../../server/src/access/tenant-settings.ts')>('access/tenant-settings');

const { identityOfSession } = await built<typeof import('../../../server/src/access/sessions.ts')>('access/sessions');
const { dayAt } = await built<typeof import('../../../server/src/calendar/amsterdam.ts')>('calendar/amsterdam');
const pool = new pg.Pool({ connectionString: appUrl, max: Number(connections), pipeline: true } as pg.PoolConfig);

const names = Object.keys(tenantSettings(null));
const settings = `select ${names.map((name, at) => `set_config('regiepunt.${name}', $${at + 1}, true)`).join(', ')}`;

/** What the transaction would find, for the statement alone. */
const ages = { FROM_75: 'OVER_65', FROM_66_TO_74: 'OVER_65', FROM_40_TO_54: 'FROM_25_TO_65' };
const codes = new Map(Object.entries(ages).map(([age, above]) => [`AGE ${age}`, { path: [above, age] } as never]));

const clients = await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    const client = new pg.Client({ connectionString: appUrl, pipeline: true } as pg.ClientConfig);
    await client.connect();
    return client;
  }),
);

async function register(client: pg.Client, desk: Desk, work: Work, place: Place, turn: number): Promise<void> {
  const visit = aVisit(desk, place, turn);
  const who = { user_id: desk.userId, actor_kind: 'USER', libraries_register: `{${desk.library}}` };
  const asked = work === 'transaction' ? tenantSettings(await identityOfSession(pool, desk.session, dayAt())) : null;
  const values = { ...tenantSettings(null), ...(asked ?? who) } as Record<string, string>;
  const opened = [
    client.query('begin'),
    client.query({ name: 'tenant-settings', text: settings, values: names.map((name) => values[name]) }),
  ];
  const known =
    work === 'transaction'
      ? await knownForRegistering(asking(client), namedBy([visit]))
      : { codes, points: new Map([[`${desk.library} ${visit.locationId}`, placed(desk)]]) };
  const { municipality, counts } = countedBy(known)(visit);
  const parameters = [
    JSON.stringify([visit]),
    ...countColumns([{ counts }]),
    null,
    'USER',
    desk.userId,
    [municipality],
    false,
  ];
  const [stored] = await Promise.all([
    client.query<{ stored: boolean }>({ name: 'store-visits', text: storing, values: parameters }),
    client.query('commit'),
    ...opened,
  ]);
  if (!stored.rows[0]!.stored) throw new Error('A visit was not stored.');
}

const placed = ({ municipality }: Desk) => ({ places: [{ municipality, from: '-infinity', until: null }] }) as never;

const asking = (client: pg.Client) => ({
  query: async <Row extends Record<string, unknown>>(text: string, values?: unknown[]) =>
    (await client.query<Row>({ name: createHash('sha256').update(text).digest('base64url'), text, values })).rows,
});

process.on('disconnect', () => process.exit(0));
process.on('message', (turn: Turn) => void run(turn));

async function run({ work, desks, place, seconds }: Turn): Promise<void> {
  const latencies: number[] = [];
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    clients.map(async (client, connection) => {
      const desk = deskOf(desks, place, connection);
      for (let turn = connection; performance.now() < until; turn++) {
        const start = performance.now();
        await register(client, desk, work, place, turn);
        latencies.push(performance.now() - start);
      }
    }),
  );
  process.send!({ latencies });
}

process.send!('ready');
