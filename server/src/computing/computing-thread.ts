// The thread itself: does what it is asked, one after the other, until it is ended.
import { parentPort } from 'node:worker_threads';
import { type PureName, computeHere } from './compute.ts';

/** What the thread is asked. */
export interface Asked {
  id: number;
  name: PureName;
  input: never;
}

/** What it answers: a value, or why there is none. */
export type Answered = { id: number; value: unknown } | { id: number; error: unknown };

parentPort!.on('message', ({ id, name, input }: Asked) => {
  computeHere(name, input).then(
    (value) => parentPort!.postMessage({ id, value } satisfies Answered),
    (error: unknown) => parentPort!.postMessage({ id, error } satisfies Answered),
  );
});
