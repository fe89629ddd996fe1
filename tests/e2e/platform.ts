import { inject } from 'vitest';

/** A platform to test, as it looks from outside. */
export interface Platform {
  /** Address as a visitor types it. */
  address: string;
  /** The database behind it, to see what was stored and to end a session. */
  database: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each file that runs at the same time. */
    platforms: Platform[];
  }
}

/** The platform of this file: none that runs beside it registers, signs out or counts there. */
export function platform(): Platform {
  return inject('platforms')[Number(process.env['VITEST_POOL_ID']) - 1]!;
}
