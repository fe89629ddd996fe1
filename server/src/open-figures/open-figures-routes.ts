import type { FastifyInstance } from 'fastify';
import { asCsv } from '../exports/as-csv.ts';
import { openFiguresMetadata, sourceOf } from './metadata.ts';
import type { OpenFigures } from './open-figures.ts';
import { asObjects, periodsTable, topicsTable, withSource } from './open-tables.ts';

/** In the route itself: what is no file of ours is a page of the client, or nothing. */
const file = '(onderwerpen-)?(\\d{4})\\.(csv|json)';

/**
 * Open figures as files, for everyone and without signing in: `/open-cijfers/2025.csv` and `.json`, and `/open-cijfers/onderwerpen-2025.csv` and
 * `.json`. Other systems may fetch them from a page of their own.
 */
export function openFiguresRoutes(app: FastifyInstance, openFigures: OpenFigures): void {
  app.get(`/open-cijfers/:file(^${file}$)`, async (request, reply) => {
    const [, topics, year, form] = new RegExp(`^${file}$`).exec((request.params as { file: string }).file) ?? [];
    const open = year ? await openFigures.of(Number(year)) : null;
    if (!open)
      return reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('Van dit jaar zijn er geen open cijfers. Op /open-cijfers staat welke er zijn.\n');
    void reply.header('cache-control', 'public, max-age=3600').header('access-control-allow-origin', '*');
    const table = topics ? topicsTable(open) : periodsTable(open);
    if (form === 'json')
      return reply.type('application/json; charset=utf-8').send(
        JSON.stringify({
          ...openFiguresMetadata,
          bron: sourceOf(open.demonstration),
          jaar: open.year,
          rijen: asObjects(table),
        }),
      );
    const { headings, rows } = withSource(table, open);
    async function* pieces() {
      yield rows;
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header(
        'content-disposition',
        `attachment; filename="open-cijfers-informatiepunten-${topics ?? ''}${open.year}.csv"`,
      )
      .send(asCsv({ sheet: 'Open cijfers', headings, pieces: pieces() }));
  });
}
