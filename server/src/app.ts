import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { AttemptThrottle } from './access/attempt-throttle.ts';
import { readAhead } from './coverage/read-ahead.ts';
import { decideJob, keepDeciding } from './disclosure/deciding/keep-deciding.ts';
import { type Thresholds, usualThresholds } from './disclosure/what-is-protected/thresholds.ts';
import { openApplicationDatabase, poolOf } from './database/application-database.ts';
import { checkCatalogue } from './database/catalogue-check.ts';
import { startApollo } from './graphql/apollo.ts';
import { entities } from './graphql/entities.ts';
import { createSchema } from './graphql/schema.ts';
import { TrustedDocuments } from './graphql/trusted-documents.ts';
import { apiTokens, type TokenLimits } from './http/api-tokens.ts';
import { exportRoutes } from './exports/export-routes.ts';
import { comparisonRoutes } from './comparison/comparison-routes.ts';
import { figuresRoutes } from './exports/figures-routes.ts';
import { bodyTimeLimit, longestHeaders, longestRequest } from './http/body-time-limit.ts';
import { clientPages } from './http/client-pages.ts';
import { gracefulStop } from './http/graceful-stop.ts';
import { graphqlRoute } from './http/graphql-route.ts';
import { healthRoutes } from './http/health.ts';
import { liveUpgrade, wantsLiveSocket } from './http/live-upgrade.ts';
import { pageApi } from './http/page-api.ts';
import { RequestContexts } from './http/request-context.ts';
import { schemaRoute } from './http/schema-route.ts';
import { securityHeaders } from './http/security-headers.ts';
import { doImportJob } from './imports/import-job.ts';
import { importRoutes } from './imports/import-routes.ts';
import { JobQueue } from './jobs/job-queue.ts';
import { Announcer } from './live/announcer.ts';
import { LiveConnections } from './live/live-connections.ts';
import { startListening } from './live/start-listening.ts';
import { OpenFigures } from './open-figures/open-figures.ts';
import { openFiguresRoutes } from './open-figures/open-figures-routes.ts';
import { AnswerThrottle } from './survey/answer-throttle.ts';

export interface AppOptions {
  /** How the application signs in to the database: the role regiepunt_app. */
  appUrl: string;
  /** The same, directly to PostgreSQL: what is announced does not pass a pooler in transaction mode. */
  listenUrl: string;
  connections: number;
  /** Production: trusted documents only, no introspection, no explorer. */
  production: boolean;
  demonstration: boolean;
  /** Address people use; https makes cookies secure. Null: any host, over http. */
  publicUrl: string | null;
  trustedProxies: number;
  logLevel: string;
  /** Where the log goes; standard output when absent. */
  logTo?: Writable;
  /** The client's own documents. */
  documents: TrustedDocuments;
  /** Take jobs from the queue; a process that only answers requests leaves them to others. */
  work: boolean;
  /** What each audience needs to be shown a count; the usual ones when absent. */
  thresholds?: Thresholds;
  /** How often a token may be used; the usual limits when absent. */
  tokenLimits?: TokenLimits;
  /** Hold where people live in memory before anyone asks. */
  readAhead?: boolean;
  /** Serve the built client beside the API. */
  pages: boolean;
}

/** Builds the platform's one process: API, health and pages on one origin. Closing the app closes its connections. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const secureCookies = options.publicUrl?.startsWith('https:') ?? false;
  const app = Fastify({
    logger: {
      level: options.logLevel,
      ...(options.logTo ? { stream: options.logTo } : {}),
      redact: ['req.headers.cookie', 'req.headers.authorization', 'req.remoteAddress'],
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: (_address, hop) => hop < options.trustedProxies,
    requestTimeout: longestRequest,
    http: { shouldUpgradeCallback: wantsLiveSocket, headersTimeout: longestHeaders },
    bodyLimit: 64 * 1024,
  });
  gracefulStop(app);
  bodyTimeLimit(app);
  const database = await openApplicationDatabase({ url: options.appUrl, connections: options.connections, entities });
  app.addHook('onClose', () => database.destroy());
  const pool = poolOf(database);
  await checkCatalogue(pool);

  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  await app.register(fastifyCookie);
  securityHeaders(app, { https: secureCookies });
  // After those: a request that is refused for its token carries them too.
  apiTokens(app, pool, options.tokenLimits);
  const schema = await createSchema();
  const changes = await startListening(app, database, options.listenUrl);
  const announcer = new Announcer(pool, app.log);
  // Hooks run from the last to the first: what waits is sent before the connections are closed.
  app.addHook('onClose', () => announcer.stop());
  const jobs = new JobQueue({ appUrl: options.appUrl, log: app.log, work: options.work });
  app.addHook('onClose', () => jobs.stop());
  const thresholds = options.thresholds ?? usualThresholds;
  const openFigures = new OpenFigures(() => contexts.ofEveryone(app.log));
  const contexts: RequestContexts = new RequestContexts(database, {
    pool,
    demonstration: options.demonstration,
    secureCookies,
    throttle: new AttemptThrottle(),
    surveyThrottle: new AnswerThrottle(),
    announcer,
    changes,
    jobs,
    openFigures,
    thresholds,
  });
  const [{ apollo: trusted, known }, { apollo: limited }] = await Promise.all([
    startApollo({ schema, trusted: options.documents, production: options.production }),
    startApollo({ schema, trusted: null, production: options.production }),
  ]);
  app.addHook('onClose', async () => void (await Promise.all([trusted.stop(), limited.stop()])));
  graphqlRoute(app, {
    trusted,
    known,
    limited,
    documents: options.documents,
    contexts,
    production: options.production,
  });
  const { documents, production, publicUrl, trustedProxies } = options;
  const live = new LiveConnections({ schema, documents, production });
  liveUpgrade(app, { connections: live, contexts, publicUrl, trustedProxies });
  schemaRoute(app, schema);
  healthRoutes(app, pool);
  exportRoutes(app, contexts);
  figuresRoutes(app, contexts);
  comparisonRoutes(app, contexts);
  openFiguresRoutes(app, openFigures);
  importRoutes(app, contexts, { publicUrl: options.publicUrl });
  if (options.work) {
    await jobs.work({
      import: (data, run) => doImportJob(contexts, data, run),
      decide: (_data, run) => decideJob(pool, thresholds, run),
    });
    keepDeciding(app, pool, jobs);
  }
  if (options.readAhead) readAhead(app, database);
  if (options.pages)
    await clientPages(app, { publicUrl: options.publicUrl, apiFor: (request) => pageApi(request, trusted, contexts) });
  return app;
}
