import type { AreaLevel } from '../what-is-protected/area-levels.ts';

/** The counts of one protected dimension at one point in one month: the base cells of disclosure control. */
export interface ProtectedRow {
  /** The areas it lies in; '' where it lies in none of a kind (a library without POI). */
  areas: Readonly<Record<AreaLevel, string>>;
  /** Month of the year, 0 to 11. */
  month: number;
  /** Visits by code, in the order of the codes; their sum is known to every party. */
  visits: readonly number[];
}

/** What a base cell belongs to: `shown` is an atom of its own, `free` is in no atom at all, and other numbers are bundles. */
export const shown = -1;
export const free = -2;

/** For each row and code the atom its cell belongs to. */
export type Atoms = readonly (readonly number[])[];
