import type { RequestContext } from '../../graphql/request-context.ts';
import { CountsLoader } from '../../measures/counts.loader.ts';
import type { ScopeInput } from '../../measures/scope.type.ts';

/** A cross-table as it was decided. */
export interface DecidedCrossTable {
  /** 1: it was; 0: not yet; below: why not; null: of an area that is not known. */
  decided: number | null;
  /** How many wait where nobody asked for this one; 0 once it was asked for. */
  othersWaiting: number;
  cells: readonly DecidedCell[];
}

/** What was decided of two codes, in the order in which they are kept; null: hidden. */
export interface DecidedCell {
  codes: readonly [row: string, column: string];
  visits: number | null;
}

/** Reads what was decided, in the one statement in which a request reads its counts. */
export async function readDecided(
  context: RequestContext,
  { kind, id }: ScopeInput,
  year: number,
  [rows, columns]: readonly [string, string],
): Promise<DecidedCrossTable> {
  const key = `${kind} ${id} ${year}-01-01 ${year + 1}-01-01 ALL CROSS ${rows}:${columns}`;
  const counts = (await context.loaders.of(CountsLoader).load(key)) as {
    code: string;
    visits: number | null;
    questions: number | null;
  }[];
  const decided = counts.find(({ code }) => code === 'decided');
  return {
    decided: decided === undefined ? null : Number(decided.visits),
    othersWaiting: Number(decided?.questions ?? 0),
    cells: counts
      .filter(({ code }) => code !== 'decided')
      .map(({ code, visits }) => ({ codes: code.split('\t') as [string, string], visits })),
  };
}
