import type { FastifyInstance } from 'fastify';
import { asCsv } from '../exports/as-csv.ts';
import { asXlsx } from '../exports/as-xlsx.ts';
import { fileTypes, refuse } from '../exports/export-answer.ts';
import type { RequestContexts } from '../http/request-context.ts';
import { readComparisonRequest } from './comparison-request.ts';
import { startComparisonExport } from './start-comparison-export.ts';

/** Compared points as a file: `/export/vergelijking.csv` and `.xlsx`, by the same words in the address as the page. */
export function comparisonRoutes(app: FastifyInstance, contexts: RequestContexts): void {
  app.get('/export/vergelijking.:form', async (request, reply) => {
    const asked = readComparisonRequest(request.query, (request.params as { form: string }).form);
    if (typeof asked === 'string') return refuse(reply, 400, asked);
    const context = await contexts.of(request);
    try {
      const made = await startComparisonExport(context, asked);
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
