import type { Day } from '../../calendar/amsterdam.ts';
import type { Compute } from '../../computing/compute.ts';

/** What deciding needs to know. */
export interface Deciding {
  today: Day;
  /** Counts of visitors below it are hidden. */
  threshold: number;
  /** Between two pieces of work: lets others go on; throws when the server stops. */
  breathe?: () => Promise<void>;
  /** Where it is computed; here when absent. */
  compute?: Compute;
}
