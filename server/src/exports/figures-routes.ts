import type { FastifyInstance } from 'fastify';
import type { RequestContexts } from '../http/request-context.ts';
import { asCsv } from './as-csv.ts';
import { asXlsx } from './as-xlsx.ts';
import { fileTypes, refuse } from './export-answer.ts';
import { readFiguresRequest } from './figures-request.ts';
import { startFiguresExport } from './start-figures-export.ts';

/** Figures as a file: `/export/cijfers.csv` and `.xlsx`, by the same words in the address as the dashboard. */
export function figuresRoutes(app: FastifyInstance, contexts: RequestContexts): void {
  app.get('/export/cijfers.:form', async (request, reply) => {
    const asked = readFiguresRequest(request.query, (request.params as { form: string }).form);
    if (typeof asked === 'string') return refuse(reply, 400, asked);
    const context = await contexts.of(request);
    try {
      const made = await startFiguresExport(context, asked);
      if (!made) return await refuse(reply, 404, 'Deze cijfers bestaan niet, of je mag er niet bij.');
      void reply
        .header('content-type', fileTypes[asked.form])
        .header('content-disposition', `attachment; filename="${made.fileName}"`)
        .header('cache-control', 'no-store');
      return await reply.send(asked.form === 'csv' ? asCsv(made.table) : asXlsx(made.table, made.about));
    } finally {
      await context.db.close();
    }
  });
}
