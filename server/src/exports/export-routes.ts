import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContexts } from '../http/request-context.ts';
import { registrationsInPieces } from '../registration/registrations.ts';
import { asCsv } from './as-csv.ts';
import { asJsonLines } from './as-json-lines.ts';
import { asXlsx } from './as-xlsx.ts';
import { type ExportForm, readExportRequest } from './export-request.ts';
import { type StartedExport, startExport } from './start-export.ts';

const types: Record<ExportForm, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson; charset=utf-8',
};

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
      .header('content-type', types[asked.form])
      .header('content-disposition', `attachment; filename="${started.fileName}"`)
      .header('cache-control', 'no-store');
    return reply.send(fileOf(asked.form, started, request, contexts));
  });
}

function fileOf(form: ExportForm, started: StartedExport, request: FastifyRequest, contexts: RequestContexts) {
  const pieces = registrationsInPieces(() => contexts.ofNow(request), started.filter);
  if (form === 'csv') return asCsv(pieces);
  return form === 'jsonl' ? asJsonLines(pieces) : asXlsx(pieces, started.about);
}

const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(`${message}\n`);
