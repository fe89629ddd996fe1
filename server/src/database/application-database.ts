import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { CollectableClient } from './collectable-client.ts';

// Days are text 'yyyy-mm-dd' everywhere (a JavaScript Date would bring a time zone); counts fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface ApplicationDatabaseOptions {
  url: string;
  connections: number;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type of an entity class
  entities: MixedList<Function>;
}

/**
 * The application's connections, as the role regiepunt_app. Queries of one request go over one connection, several in flight
 * at once (pipeline), so that a request costs one round trip and not four.
 */
export async function openApplicationDatabase(options: ApplicationDatabaseOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    applicationName: 'regiepunt',
    extra: {
      Client: CollectableClient,
      pipeline: true,
      max: options.connections,
      connectionTimeoutMillis: 2000,
      statement_timeout: 5000,
      idle_in_transaction_session_timeout: 15_000,
    },
    poolErrorHandler: () => {},
  });
  return source.initialize();
}

/** The pool under a data source, for SQL that needs nothing of TypeORM. */
export function poolOf(source: DataSource): pg.Pool {
  return (source.driver as unknown as { master: pg.Pool }).master;
}
