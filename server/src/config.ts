import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Thresholds, usualThresholds } from './disclosure/what-is-protected/thresholds.ts';

const flag = z.enum(['on', 'off']);

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Address by which people reach the platform; decides whether cookies are `Secure` and which origin forms may come from. */
  PUBLIC_URL: z.url().optional(),
  /** Own PostgreSQL (15 or newer); without it the server runs its own in DATA_FOLDER. */
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  /** How the application signs in to DATABASE_URL; only needed where that login may not set the password of regiepunt_app. */
  APP_DATABASE_URL: z.string().startsWith('postgres').optional(),
  DATA_FOLDER: z.string().default(fileURLToPath(new URL('../../.data', import.meta.url))),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  /** Demonstration mode: loads the invented network and lets people sign in by a button. On by default without DATABASE_URL. */
  DEMONSTRATION: flag.optional(),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Counts of visitors below it are hidden from municipality, POI and KB. */
  THRESHOLD_PARTIES: z.coerce.number().int().min(3).max(100).default(usualThresholds.parties),
  /** Public counts are rounded to it, and shares are told of at least so many. */
  THRESHOLD_PUBLIC_ROUNDING: z.coerce.number().int().min(5).max(100).default(usualThresholds.publicRounding),
  THRESHOLD_PUBLIC_SHARES: z.coerce.number().int().min(50).max(10_000).default(usualThresholds.publicShares),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** The settings of one server, read from the environment once. */
export interface Config {
  production: boolean;
  host: string;
  port: number;
  publicUrl: string | null;
  databaseUrl: string | null;
  appDatabaseUrl: string | null;
  dataFolder: string;
  databaseConnections: number;
  demonstration: boolean;
  trustedProxies: number;
  thresholds: Thresholds;
  logLevel: string;
}

/**
 * Reads the configuration; nothing else in the server reads the environment.
 * @throws with one readable line per setting that is wrong.
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is not right:\n${lines.join('\n')}\nSee docs/operating.md.`);
  }
  const value = read.data;
  return {
    production: value.NODE_ENV === 'production',
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    databaseUrl: value.DATABASE_URL ?? null,
    appDatabaseUrl: value.APP_DATABASE_URL ?? null,
    dataFolder: value.DATA_FOLDER,
    databaseConnections: value.DATABASE_CONNECTIONS,
    demonstration: (value.DEMONSTRATION ?? (value.DATABASE_URL ? 'off' : 'on')) === 'on',
    trustedProxies: value.TRUSTED_PROXIES,
    thresholds: {
      parties: value.THRESHOLD_PARTIES,
      publicRounding: value.THRESHOLD_PUBLIC_ROUNDING,
      publicShares: value.THRESHOLD_PUBLIC_SHARES,
    },
    logLevel: value.LOG_LEVEL,
  };
}

/** Headers by which the client's handler learns the address people use; whatever a request brings under these names is replaced. */
export const originHeaders = { protocol: 'x-regiepunt-protocol', host: 'x-regiepunt-host' } as const;

/** Tells the client's handler, which reads the environment when it is loaded, where to find the address of a request. */
export function configureClientHandler(): void {
  process.env['PROTOCOL_HEADER'] = originHeaders.protocol;
  process.env['HOST_HEADER'] = originHeaders.host;
}
