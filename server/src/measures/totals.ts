import type { Grain } from '../calendar/period.ts';
import type { ScopeKind } from './scope.type.ts';

/** Visits and questions in a bucket of a period. */
export interface Total {
  start: string;
  visits: number;
  questions: number;
}

/** What totals are asked for: a scope, a half-open period and how finely it is cut. */
export interface TotalsKey {
  kind: ScopeKind;
  id: string;
  from: string;
  until: string;
  grain: Grain;
}
