/**
 * The dashboard is drawn on the server alone and comes to life by a small script of its own (`start-dashboard.ts`). Charts need no code
 * to be read, and the server draws them again when the figures change: 120 kB less for a telephone to fetch and to run.
 */
export const csr = false;
