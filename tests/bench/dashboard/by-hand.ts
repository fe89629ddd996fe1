// The same dashboard by statements written by hand with bare pg, behind Node's own http server: without sessions, rules or policies.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { connections, serveBenchmark } from '../nested/serving.ts';
import { type Asked, type Periods, dimensions } from './questions.ts';

/** The counts of an area by month, as one would write them down: of a province and the nation those rolled up, with the running month beside them. */
const months: Record<Asked['kind'], string> = {
  LIBRARY: `select month, dimension, code, visits, questions from metric_month where library_id = $1::uuid`,
  MUNICIPALITY: `select month, dimension, code, visits, questions from metric_month where municipality_code = $1`,
  PROVINCE: `select month, dimension, code, visits, questions from metric_province_month where province_code = $1
    union all select m.month, m.dimension, m.code, m.visits, m.questions from municipality g join metric_month m on m.municipality_code = g.code
      where g.province_code = $1 and m.month >= (select until_month from metric_rolled_up)`,
  NATION: `select month, dimension, code, visits, questions from metric_province_month where $1 = 'NL'
    union all select m.month, m.dimension, m.code, m.visits, m.questions from municipality g join metric_month m on m.municipality_code = g.code
      where m.month >= (select until_month from metric_rolled_up)`,
};

const served: Record<Asked['kind'], string> = {
  LIBRARY: 'select municipality_code from service_area where library_id = $1::uuid',
  MUNICIPALITY: 'select $1::text',
  PROVINCE: 'select code from municipality where province_code = $1',
  NATION: `select code from municipality where $1 = 'NL'`,
};

const names: Record<Asked['kind'], string> = {
  LIBRARY: 'select name from library where id = $1::uuid',
  MUNICIPALITY: 'select name from municipality where code = $1',
  PROVINCE: 'select name from province where code = $1',
  NATION: `select 'Nederland' as name where $1 = 'NL'`,
};

/** The dashboard, each statement prepared, over one connection. */
async function dashboardByHand(client: pg.ClientBase, { kind, id }: Asked, periods: Periods): Promise<unknown> {
  const { from, until, before, seriesFrom, seriesUntil } = periods;
  const ask = async (name: string, text: string, values: unknown[]) =>
    (await client.query({ name: `${kind} ${name}`, text, values })).rows as unknown[];
  const counted = `(${months[kind]}) as c`;
  const cards = (since: string, to: string) =>
    ask(
      'cards',
      `select sum(visits), sum(questions) from ${counted} where dimension = 'total' and month >= $2 and month < $3`,
      [id, since, to],
    );
  return [
    await ask('name', names[kind], [id]),
    await cards(from, until),
    await cards(before, from),
    await ask(
      'inhabitants',
      `select reference_date, sum(value), count(*) from municipality_statistic where kind = 'INHABITANTS' and municipality_code in (${served[kind]}) group by 1`,
      [id],
    ),
    await ask(
      'series',
      `select month, sum(visits), sum(questions) from ${counted} where dimension = 'total' and month >= $2 and month < $3 group by 1 order by 1`,
      [id, seriesFrom, seriesUntil],
    ),
    await ask(
      'distributions',
      `select d.dimension, d.code, l.label, l.parent_code, d.visits, d.questions
       from (select dimension, code, sum(visits) as visits, sum(questions) as questions from ${counted}
         where dimension = any ($4) and month >= $2 and month < $3 group by 1, 2) as d
       left join code l on l.list = upper(d.dimension) and l.code = d.code order by 1, 6 desc`,
      [id, from, until, Object.values(dimensions)],
    ),
  ];
}

const pool = new pg.Pool({ connectionString: process.argv[2]!, max: connections });
const server = createServer((request, response) => {
  const answer = async () => {
    let body = '';
    for await (const piece of request) body += String(piece);
    const { asked, periods } = JSON.parse(body) as { asked: Asked; periods: Periods };
    const client = await pool.connect();
    try {
      return await dashboardByHand(client, asked, periods);
    } finally {
      client.release();
    }
  };
  answer().then(
    (found) => response.setHeader('content-type', 'application/json').end(JSON.stringify(found)),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => serveBenchmark((server.address() as AddressInfo).port));
