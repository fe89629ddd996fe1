import type { FastifyInstance } from 'fastify';
import { tableFileRoute } from '../exports/table-file-route.ts';
import type { RequestContexts } from '../http/request-context.ts';
import { readComparisonRequest } from './comparison-request.ts';
import { startComparisonExport } from './start-comparison-export.ts';

/** Compared points as a file: `/export/vergelijking.csv` and `.xlsx`, by the same words in the address as the page. */
export const comparisonRoutes = (app: FastifyInstance, contexts: RequestContexts): void =>
  tableFileRoute(app, contexts, 'vergelijking', { read: readComparisonRequest, make: startComparisonExport });
