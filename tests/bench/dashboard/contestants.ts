import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { built } from '../nested/built.ts';
import type { State } from '../nested/serving.ts';
import { cleanUps } from './clean-ups.ts';
import type { Asked, Periods } from './questions.ts';
import type { ByHand } from './statements-by-hand.ts';

/** How scripts/start.mjs starts the server, with the flags of scripts/node24.mjs. */
const asInProduction = {
  execArgv: ['--enable-source-maps', '--max-semi-space-size=4', '--heap-growing-percent=25'],
  environment: {
    NODE_ENV: 'production',
    MALLOC_ARENA_MAX: '1',
    MALLOC_MMAP_THRESHOLD_: '131072',
    MALLOC_TRIM_THRESHOLD_: '131072',
  },
};

/** Starts a program that listens, and asks how it is doing. */
async function start(name: 'api' | 'by-hand', url: string) {
  const program = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const { execArgv, environment } = asInProduction;
  const child: ChildProcess = fork(program, [url], { env: { ...process.env, ...environment }, execArgv });
  cleanUps.push(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended with code ${code} before it listened.`);
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
  ended.catch(() => {});
  const post = async (headers: Record<string, string>, body: unknown): Promise<unknown> => {
    const json = { 'content-type': 'application/json' };
    const address = `http://127.0.0.1:${port}/graphql`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...json, ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${name} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
  const state = async () => {
    const told = once(child, 'message') as Promise<[State]>;
    child.send('state');
    return (await told)[0];
  };
  return { post, state, stop: () => child.kill('SIGKILL') };
}

/** The dashboard by hand, over http. */
export async function startByHand(adminUrl: string) {
  const { post, ...rest } = await start('by-hand', adminUrl);
  const ask = (asked: Asked, periods: Periods) => post({}, { asked, periods }) as Promise<ByHand>;
  return { ask, ...rest };
}

/** The API, asked as a page of a browser asks it: by a cookie and the name of a document. */
export async function startApi(appUrl: string) {
  const { post, ...rest } = await start('api', appUrl);
  const { sessionCookieName } =
    await built<typeof import('../../../server/src/access/session-cookie.ts')>('access/session-cookie');
  const ask = async (session: string, document: string, variables: Record<string, unknown>): Promise<unknown> => {
    const answer = (await post(
      { cookie: `${sessionCookieName(true)}=${session}` },
      { documentId: createHash('sha256').update(document).digest('hex'), variables },
    )) as { data?: { figures: unknown }; errors?: unknown };
    if (!answer.data?.figures || answer.errors)
      throw new Error(`The API answered ${JSON.stringify(answer).slice(0, 500)}`);
    return answer.data.figures;
  };
  return { ask, ...rest };
}
