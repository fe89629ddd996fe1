import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/**
 * `/api/schema.graphql`: the contract of the API with all its descriptions, for developers of other systems and their tools. In
 * production the API answers no introspection; what anyone may read needs no key.
 */
export function schemaRoute(app: FastifyInstance, schema: GraphQLSchema): void {
  const text = printSchema(lexicographicSortSchema(schema));
  app.get('/api/schema.graphql', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=3600').send(text),
  );
}
