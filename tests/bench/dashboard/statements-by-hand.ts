import type pg from 'pg';
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

type Counts = Record<'visits' | 'questions', number | null>;

/** What the statements answer: the figures of the dashboard, from which shares and rates are a division away. */
export interface ByHand {
  name: { name: string }[];
  cards: Counts[];
  before: Counts[];
  inhabitants: { day: string; value: number }[];
  series: (Counts & { month: string })[];
  distributions: (Counts & { dimension: string; code: string; label: string | null })[];
}

/** The dashboard by six statements, each prepared, over one connection. */
export async function dashboardByHand(client: pg.ClientBase, { kind, id }: Asked, periods: Periods): Promise<ByHand> {
  const { from, until, before, seriesFrom, seriesUntil } = periods;
  const ask = async <Row>(name: string, text: string, values: unknown[]) =>
    (await client.query({ name: `${kind} ${name}`, text, values })).rows as Row[];
  const counted = `(${months[kind]}) as c`;
  const cards = (since: string, to: string) =>
    ask<Counts>(
      'cards',
      `select sum(visits)::int as visits, sum(questions)::int as questions from ${counted} where dimension = 'total' and month >= $2 and month < $3`,
      [id, since, to],
    );
  return {
    name: await ask('name', names[kind], [id]),
    cards: await cards(from, until),
    before: await cards(before, from),
    inhabitants: await ask(
      'inhabitants',
      `select reference_date::text as day, sum(value)::int as value, count(*)::int as municipalities from municipality_statistic
       where kind = 'INHABITANTS' and municipality_code in (${served[kind]}) group by 1 order by 1`,
      [id],
    ),
    series: await ask(
      'series',
      `select month::text, sum(visits)::int as visits, sum(questions)::int as questions from ${counted}
       where dimension = 'total' and month >= $2 and month < $3 group by 1 order by 1`,
      [id, seriesFrom, seriesUntil],
    ),
    distributions: await ask(
      'distributions',
      `select d.dimension, d.code, l.label, l.parent_code, d.visits, d.questions
       from (select dimension, code, sum(visits)::int as visits, sum(questions)::int as questions from ${counted}
         where dimension = any ($4) and month >= $2 and month < $3 group by 1, 2) as d
       left join code l on l.list = upper(d.dimension) and l.code = d.code order by 1, 6 desc`,
      [id, from, until, Object.values(dimensions)],
    ),
  };
}
