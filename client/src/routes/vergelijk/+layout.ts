/**
 * Eight hundred rows are only read and followed by links and forms: the page is drawn on the server alone. Its one script asks about
 * what waits on this device (`start-comparison.ts`).
 */
export const csr = false;
