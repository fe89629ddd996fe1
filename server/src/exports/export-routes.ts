import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContexts } from '../http/request-context.ts';
import { registrationsInPieces } from '../registration/registrations.ts';
import { asCsv } from './as-csv.ts';
import { asJsonLines } from './as-json-lines.ts';
import { asXlsx } from './as-xlsx.ts';
import { registrationsTable } from './columns.ts';
import { fileTypes, refuse } from './export-answer.ts';
import { type ExportForm, readExportRequest } from './export-request.ts';
import { type StartedExport, startExport } from './start-export.ts';

/** Registrations as a file: `/export/registraties.csv`, `.xlsx` and `.jsonl`, streamed, so that any number of rows fits. */
export function exportRoutes(app: FastifyInstance, contexts: RequestContexts): void {
  app.get('/export/registraties.:form', async (request, reply) => {
    const asked = readExportRequest(request.query, (request.params as { form: string }).form);
    if (typeof asked === 'string') return refuse(reply, 400, asked);
    const context = await contexts.of(request);
    let started: StartedExport | null;
    try {
      started = await startExport(context, asked);
    } finally {
      await context.db.close();
    }
    if (!started) return refuse(reply, 404, 'Deze registraties bestaan niet, of je mag er niet bij.');
    void reply
      .header('content-type', fileTypes[asked.form])
      .header('content-disposition', `attachment; filename="${started.fileName}"`)
      .header('cache-control', 'no-store');
    return reply.send(fileOf(asked.form, started, request, contexts));
  });
}

function fileOf(form: ExportForm, started: StartedExport, request: FastifyRequest, contexts: RequestContexts) {
  const pieces = registrationsInPieces(() => contexts.ofNow(request), started.filter);
  if (form === 'jsonl') return asJsonLines(pieces);
  const table = registrationsTable(pieces);
  return form === 'csv' ? asCsv(table) : asXlsx(table, started.about);
}
