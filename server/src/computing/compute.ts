import { pureFunctions } from './pure-functions.ts';

type PureFunctions = typeof pureFunctions;

/** The name of a function that can be computed in a thread of its own. */
export type PureName = keyof PureFunctions;

/** Computes a pure function by its name. Whoever is given one need not know where it is computed. */
export type Compute = <Name extends PureName>(
  name: Name,
  input: Parameters<PureFunctions[Name]>[0],
) => Promise<ReturnType<PureFunctions[Name]>>;

/** Computes right here, for a process that answers nobody meanwhile: a command, a test, the first start. */
export const computeHere: Compute = async (name, input) =>
  (pureFunctions[name] as (input: unknown) => ReturnType<PureFunctions[typeof name]>)(input);
