import { parse, type OperationDefinitionNode, type FieldNode } from 'graphql';
import pg from 'pg';
import { built } from './built.ts';
import type { Contestant } from './contestant.ts';
import { quantile } from './load.ts';
import { question, statement } from './questions.ts';
import { visitorSettings } from './visitor.ts';

/** Where the time of one request goes when nothing else is asked, in milliseconds. */
export interface Parts {
  /** A whole request to this API, and to the bare server. */
  request: number;
  bareRequest: number;
  /** PostgreSQL's part: transaction, settings and this API's statement, up to its JSON text; and the same for the statement by hand. */
  database: number;
  bareDatabase: number;
  /** Text to objects, the compiled query over them (names, scalars, null checks), objects to text. */
  parse: number;
  execute: number;
  stringify: number;
}

/** Times the parts of a request one by one, in turn; the quickest tenth tells least of what else the machine was doing. */
export async function timeParts(appUrl: string, api: Contestant, bare: Contestant, times = 80): Promise<Parts> {
  const { text, execute } = await preparedQuestion();
  const client = new pg.Client({ connectionString: appUrl, pipeline: true } as pg.ClientConfig);
  await client.connect();
  try {
    const rows = await answerAsText(client, `select (${text})::text as result`);
    const answer = await execute(JSON.parse(rows));
    const steps: Record<keyof Parts, () => unknown> = {
      request: () => api.ask(),
      bareRequest: () => bare.ask(),
      database: () => answerAsText(client, `select (${text})::text as result`),
      bareDatabase: () => answerAsText(client, statement),
      parse: () => JSON.parse(rows),
      execute: () => execute(JSON.parse(rows)),
      stringify: () => JSON.stringify(answer),
    };
    const taken = new Map(Object.keys(steps).map((name) => [name as keyof Parts, [] as number[]]));
    for (let time = 0; time < times; time++) {
      for (const [name, step] of Object.entries(steps) as [keyof Parts, () => unknown][]) {
        const start = performance.now();
        await step();
        taken.get(name)!.push(performance.now() - start);
      }
    }
    const parts = Object.fromEntries([...taken].map(([name, all]) => [name, quantile(all, 0.1)])) as unknown as Parts;
    return { ...parts, execute: Math.max(0, parts.execute - parts.parse) };
  } finally {
    await client.end();
  }
}

/** The statement this API writes for the question, and its compiled execution over rows that are already there. */
async function preparedQuestion(): Promise<{ text: string; execute: (rows: unknown) => Promise<unknown> }> {
  const { jsonStatement } = await built<typeof import('../../../server/src/graphql/nested-read/json-statement.ts')>(
    'graphql/nested-read/json-statement',
  );
  const { selectionOf } = await built<typeof import('../../../server/src/graphql/nested-read/selection.ts')>(
    'graphql/nested-read/selection',
  );
  const { shapes } = await built<typeof import('../../../server/src/graphql/shapes.ts')>('graphql/shapes');
  const { createSchema } = await built<typeof import('../../../server/src/graphql/schema.ts')>('graphql/schema');
  const { compiledExecution } =
    await built<typeof import('../../../server/src/graphql/jit-executor.ts')>('graphql/jit-executor');
  const document = parse(question);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const root = operation.selectionSet.selections[0] as FieldNode;
  const { run } = compiledExecution(await createSchema());
  return {
    text: jsonStatement(shapes, 'Library', selectionOf({ fieldNodes: [root], fragments: {} }), {}),
    execute: (rows) => {
      const context = { read: { list: async () => rows } };
      return run({ document, operation, operationName: 'Libraries', variables: {}, context });
    },
  };
}

const settings = `select ${Object.keys(visitorSettings)
  .map((name, at) => `set_config('${name}', $${at + 1}, true)`)
  .join(', ')}`;

async function answerAsText(client: pg.Client, text: string): Promise<string> {
  const [, , { rows }] = await Promise.all([
    client.query('begin read only'),
    client.query(settings, Object.values(visitorSettings)),
    client.query<Record<string, string>>(text),
    client.query('commit'),
  ]);
  return Object.values(rows[0]!)[0]!;
}
