import type { FastifyReply } from 'fastify';
import type { ExportForm } from './export-request.ts';

/** The media type of each form of file. */
export const fileTypes: Record<ExportForm, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson; charset=utf-8',
};

/** Answers why there is no file, in a sentence. */
export const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(`${message}\n`);
