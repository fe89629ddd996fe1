import type { SignalState } from '../graphql/graphql.ts';
import { m } from '../paraglide/messages.js';

/** How far a signal is, as people read it. */
export const SIGNAL_STATES: Record<SignalState, () => string> = {
  NEW: m.signals_state_new,
  TAKEN_UP: m.signals_state_taken_up,
  SOLVED: m.signals_state_solved,
  DECLINED: m.signals_state_declined,
};
