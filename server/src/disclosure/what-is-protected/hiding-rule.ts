/** How many visits a cell needs to be shown; cells from 1 up to it are hidden. */
export interface HidingRule {
  threshold: number;
  /** Off in one test only, which shows that the auditor finds what leaks then. */
  secondary?: boolean;
}
