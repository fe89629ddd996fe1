import { setImmediate } from 'node:timers/promises';
import { may } from '../access/actions.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { ImportRun } from './import-run.ts';

/** Why a step cannot go on, in plain Dutch: trying again would not help. */
export class CannotGoOn extends Error {
  override name = 'CannotGoOn';
}

/** One step of an import under way: reading, checking, storing or taking back. */
export interface ImportStep {
  libraryId: string;
  importId: string;
  /** Aborted when the server stops. */
  signal: AbortSignal;
  /**
   * Does a piece of the work as whoever asked for it, with what they may at this very moment. A piece is short: no transaction stays
   * open while a file is read.
   */
  as<T>(work: (context: RequestContext) => Promise<T>): Promise<T>;
}

/** Does the work of one state. */
export type DoStep = (step: ImportStep, run: ImportRun) => Promise<void>;

/** @throws CannotGoOn when whoever asked for the import coordinates the library no longer. */
export function mustCoordinate(context: RequestContext, libraryId: string): void {
  if (!may(context.identity, 'import.manage', libraryId))
    throw new CannotGoOn('Wie dit inlezen startte, is geen coördinator meer van deze bibliotheek.');
}

/** Between two batches: lets requests through, and ends the step when the server stops. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}
