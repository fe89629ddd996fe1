import { Worker } from 'node:worker_threads';
import type { Compute, PureName } from './compute.ts';
import type { Answered, Asked } from './computing-thread.ts';

/** Beside this file, whether that is the source or what was built of it. */
const usualProgram = new URL(`./computing-thread${import.meta.url.slice(-3)}`, import.meta.url);

/**
 * Does work with a thread of its own for what takes long to compute, so that requests are answered meanwhile. The thread starts when
 * something is computed first and has ended when this is over, whatever the outcome. When it dies, what it was asked fails, and so does
 * all the work: who does that again gets another thread.
 * @param signal ends the thread at once when it is aborted, as the server does when it stops
 */
export async function computeApart<Result>(
  signal: AbortSignal,
  work: (compute: Compute) => Promise<Result>,
  program: URL = usualProgram,
): Promise<Result> {
  const thread = new Thread(program);
  const abort = () => void thread.end(signal.reason as Error);
  signal.addEventListener('abort', abort);
  try {
    signal.throwIfAborted();
    return await work(((name, input) => thread.compute(name, input)) as Compute);
  } finally {
    signal.removeEventListener('abort', abort);
    await thread.end(new Error('Nobody waits for this any more.'));
  }
}

class Thread {
  readonly #program: URL;
  readonly #asked = new Map<number, { done: (value: unknown) => void; failed: (error: unknown) => void }>();
  #worker: Worker | null = null;
  #gone: unknown = null;
  #last = 0;

  constructor(program: URL) {
    this.#program = program;
  }

  compute(name: PureName, input: unknown): Promise<unknown> {
    if (this.#gone !== null) return Promise.reject(this.#gone);
    this.#worker ??= this.#start();
    const id = (this.#last += 1);
    return new Promise((done, failed) => {
      this.#asked.set(id, { done, failed });
      this.#worker!.postMessage({ id, name, input: input as never } satisfies Asked);
    });
  }

  /** @param reason why whatever is not answered yet never will be */
  async end(reason: unknown): Promise<void> {
    this.#fail(reason);
    await this.#worker?.terminate();
  }

  #start(): Worker {
    // Flags of this process (of a test runner, an inspector) are not the thread's.
    const worker = new Worker(this.#program, { name: 'computing', execArgv: [] });
    worker.on('message', (answer: Answered) => {
      const asked = this.#asked.get(answer.id);
      this.#asked.delete(answer.id);
      if ('error' in answer) asked?.failed(answer.error);
      else asked?.done(answer.value);
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('messageerror', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`The computing thread ended with code ${code}.`)));
    return worker;
  }

  #fail(reason: unknown): void {
    this.#gone ??= reason;
    for (const { failed } of this.#asked.values()) failed(this.#gone);
    this.#asked.clear();
  }
}
