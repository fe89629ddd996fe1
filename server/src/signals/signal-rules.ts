import { SignalState } from './signal.enums.ts';

/** To which states a municipality may bring a signal from each: what is over stays as it is. */
const next: Record<SignalState, readonly SignalState[]> = {
  [SignalState.NEW]: [SignalState.TAKEN_UP, SignalState.SOLVED, SignalState.DECLINED],
  [SignalState.TAKEN_UP]: [SignalState.TAKEN_UP, SignalState.SOLVED, SignalState.DECLINED],
  [SignalState.SOLVED]: [],
  [SignalState.DECLINED]: [],
};

/** Whether a signal may go from one state to another; being worked on may be answered again. */
export const mayBecome = (from: SignalState, to: SignalState): boolean => next[from].includes(to);

/** Whether the municipality must say something with it: what becomes of a signal is told at the desk, but for work that just began. */
export const asksAnswer = (state: SignalState): boolean =>
  state === SignalState.SOLVED || state === SignalState.DECLINED;

/** The longest text a signal or its answer may have. */
export const longestText = 1000;

/** For how many days the desk shows what a municipality answered. */
export const daysAtDesk = 30;
