import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../graphql/request-context.ts';
import type { RequestContexts } from '../http/request-context.ts';
import { asCsv } from './as-csv.ts';
import { asXlsx } from './as-xlsx.ts';
import { fileTypes, refuse } from './export-answer.ts';

/** A table as a file. */
interface TableFile {
  fileName: string;
  table: Parameters<typeof asCsv>[0];
  about: Parameters<typeof asXlsx>[1];
}

/** What file is asked for and how it is made. */
interface Makes<Asked> {
  /** Reads the words of the address; a sentence when they are not understood. */
  read(query: unknown, form: string): Asked | string;
  /** Null when whoever asks may not have it. */
  make(context: RequestContext, asked: Asked): Promise<TableFile | null>;
}

/** Answers `/export/NAME.csv` and `/export/NAME.xlsx`, by the same words in the address as the page that shows the table. */
export function tableFileRoute<Asked extends { form: 'csv' | 'xlsx' }>(
  app: FastifyInstance,
  contexts: RequestContexts,
  name: string,
  { read, make }: Makes<Asked>,
): void {
  app.get(`/export/${name}.:form`, async (request, reply) => {
    const asked = read(request.query, (request.params as { form: string }).form);
    if (typeof asked === 'string') return refuse(reply, 400, asked);
    const context = await contexts.of(request);
    try {
      const made = await make(context, asked);
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
