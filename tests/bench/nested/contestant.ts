import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { question, questionToPostgraphile } from './questions.ts';
import type { State } from './serving.ts';

/** The ways to answer that are compared: the program, and the request that asks it the question. */
const ways = {
  // The client names its own documents by their hash.
  regiepunt: {
    program: new URL('./regiepunt.ts', import.meta.url),
    request: { documentId: createHash('sha256').update(question).digest('hex') },
  },
  postgraphile: { program: new URL('./postgraphile.ts', import.meta.url), request: { query: questionToPostgraphile } },
  bare: { program: new URL('./bare.ts', import.meta.url), request: {} },
};

export type ContestantName = keyof typeof ways;
export const contestantNames = Object.keys(ways) as ContestantName[];

/** Headers of every request. */
export const headers = { 'content-type': 'application/json' };

/** One way to answer the question, running in a process of its own. */
export class Contestant {
  readonly name: ContestantName;
  readonly url: string;
  /** Body of the request that asks the question. */
  readonly body: string;
  readonly #process: ChildProcess;

  private constructor(name: ContestantName, child: ChildProcess, port: number) {
    this.name = name;
    this.url = `http://127.0.0.1:${port}/graphql`;
    this.body = JSON.stringify(ways[name].request);
    this.#process = child;
  }

  /** Starts one over a database, as the role of `appUrl`. */
  static async start(name: ContestantName, appUrl: string): Promise<Contestant> {
    // Both names are read: without them the one or the other checks more than it does in production.
    const env = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
    const child = fork(fileURLToPath(ways[name].program), [appUrl], { env });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${name} ended with code ${code} before it listened.`);
    });
    const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
    ended.catch(() => {});
    return new Contestant(name, child, port);
  }

  /** Asks the question once. */
  async ask(): Promise<string> {
    const response = await fetch(this.url, { method: 'POST', headers, body: this.body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${this.name} answered ${response.status}: ${text.slice(0, 500)}`);
    return text;
  }

  async state(): Promise<State> {
    const answer = once(this.#process, 'message') as Promise<[State]>;
    this.#process.send('state');
    return (await answer)[0];
  }

  stop(): void {
    this.#process.kill('SIGKILL');
  }
}
