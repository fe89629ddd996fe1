import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { may } from '../access/actions.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { RequestContexts } from '../http/request-context.ts';
import type { ImportRun } from './import-run.ts';
import { receiveFile } from './receive-file.ts';
import { reportOf } from './report.ts';
import { importRun } from './read-imports.ts';
import { BrokenForm, boundaryOf, formParts } from './upload/multipart.ts';
import { SpooledFile } from './upload/spooled-file.ts';

/** Largest file, in bytes: a year of a large library is some 15 MB. */
export const largestFile = 50 * 1024 * 1024;

/** Milliseconds in which it must have come in: at 1 Mbit/s the largest takes 7 minutes. */
const longestUpload = 10 * 60_000;

/** Why a file was not taken; the page says it in plain Dutch. */
type Refusal = 'NIET_INGELOGD' | 'GEEN_BIBLIOTHEEK' | 'GEEN_BESTAND' | 'TE_GROOT' | 'AFGEBROKEN';

/** Upload and report of imports: files do not go through GraphQL. */
export function importRoutes(
  app: FastifyInstance,
  contexts: RequestContexts,
  { publicUrl }: { publicUrl: string | null },
): void {
  // Its own scope: everywhere else forms are the client's to read.
  void app.register(async (scope) => {
    scope.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));
    const allowed = { bodyLimit: 2 * largestFile, config: { longestBody: longestUpload } };
    scope.post('/importeren/bestand', allowed, async (request, reply) => {
      if (!isFromHere(request, publicUrl))
        return reply.code(403).type('text/plain').send('Dit formulier komt van een andere website.');
      const context = await contexts.of(request);
      try {
        const outcome = await upload(context, request);
        return answer(reply, outcome);
      } finally {
        await context.db.close();
      }
    });
  });

  app.get<{ Params: { id: string } }>('/importeren/:id/verslag.csv', async (request, reply) => {
    const run = await runOf(contexts, request, request.params.id);
    if (!run)
      return reply.code(404).type('text/plain; charset=utf-8').send('Dit verslag bestaat niet, of je mag er niet bij.');
    const name = run.fileName.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N} _-]/gu, '_');
    void reply
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header(
        'content-disposition',
        `attachment; filename="verslag.csv"; filename*=UTF-8''${encodeURIComponent(`Verslag ${name}.csv`)}`,
      );
    return reply.send(reportOf(() => contexts.of(request), run));
  });
}

/** The import whose report is asked for. Its connection is given back before the first byte goes. */
async function runOf(contexts: RequestContexts, request: FastifyRequest, id: string): Promise<ImportRun | null> {
  const context = await contexts.of(request);
  try {
    return await importRun(context, id);
  } finally {
    await context.db.close();
  }
}

/** A form of this site: browsers say so with every POST. */
function isFromHere(request: FastifyRequest, publicUrl: string | null): boolean {
  const { origin, host } = request.headers;
  return origin !== undefined && origin === (publicUrl ? new URL(publicUrl).origin : `http://${host}`);
}

type Uploaded = { id: string } | { refusal: Refusal; libraryId: string | null };

async function upload(context: RequestContext, request: FastifyRequest): Promise<Uploaded> {
  let libraryId: string | null = null;
  const refused = async (refusal: Refusal): Promise<Uploaded> => {
    // A browser hears no answer to what it is still sending.
    if (Number(request.headers['content-length'] ?? Infinity) < 2 * largestFile)
      for await (const _rest of request.raw) void _rest;
    return { refusal, libraryId };
  };
  const boundary = boundaryOf(request.headers['content-type']);
  if (!context.identity) return refused('NIET_INGELOGD');
  if (!boundary) return refused('GEEN_BESTAND');
  try {
    for await (const { name, fileName, body } of formParts(request.raw, boundary)) {
      if (name === 'bibliotheek') libraryId = uuidOrNull(await shortText(body));
      if (name !== 'bestand' || !fileName) continue;
      if (!libraryId || !may(context.identity, 'import.manage', libraryId)) return await refused('GEEN_BIBLIOTHEEK');
      const file = await SpooledFile.create();
      try {
        for await (const bytes of body) {
          if (file.size + bytes.length > largestFile) return await refused('TE_GROOT');
          await file.add(bytes);
        }
        if (file.size === 0) return await refused('GEEN_BESTAND');
        return { id: await receiveFile(context, libraryId, fileName, file) };
      } finally {
        await file.close();
      }
    }
    return { refusal: 'GEEN_BESTAND', libraryId };
  } catch (error) {
    if (error instanceof BrokenForm) return { refusal: 'AFGEBROKEN', libraryId };
    throw error;
  }
}

async function shortText(body: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const piece of body) if (text.length < 100) text += piece.toString('utf8');
  return text.trim();
}

function answer(reply: FastifyReply, outcome: Uploaded): FastifyReply {
  if ('id' in outcome) return reply.redirect(`/importeren/${outcome.id}`, 303);
  const library = outcome.libraryId ? `&bibliotheek=${outcome.libraryId}` : '';
  return reply.redirect(`/importeren?fout=${outcome.refusal}${library}`, 303);
}
