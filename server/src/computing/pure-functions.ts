// What takes so long that it is computed beside the thread that answers requests (compute-apart.ts). Such a function is a line here: it takes
// one value, gives one, and both are copied from thread to thread, so they are plain data; long lists go fastest as one text of JSON.
// What it imports, the thread loads: no entities, no database, no types that need more than leaving out.
import { figuresOfDimension } from '../disclosure/one-dimension/figures-of-dimension.ts';
import { figuresOfPair } from '../disclosure/cross-tables/figures-of-pair.ts';

/** The functions by name. */
export const pureFunctions = { figuresOfDimension, figuresOfPair };
