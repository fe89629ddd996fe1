import type { FastifyInstance } from 'fastify';
import type { RequestContexts } from '../http/request-context.ts';
import { readFiguresRequest } from './figures-request.ts';
import { startFiguresExport } from './start-figures-export.ts';
import { tableFileRoute } from './table-file-route.ts';

/** Figures as a file: `/export/cijfers.csv` and `.xlsx`, by the same words in the address as the dashboard. */
export const figuresRoutes = (app: FastifyInstance, contexts: RequestContexts): void =>
  tableFileRoute(app, contexts, 'cijfers', { read: readFiguresRequest, make: startFiguresExport });
