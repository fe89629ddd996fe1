// PostGraphile 5 as its documentation builds it for production, over the same tables.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { appUrl, connections, serveBenchmark } from './serving.ts';
import { visitorSettings } from './visitor.ts';

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  // Lists may then be ordered by name: the order of the answer is part of it.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: appUrl, schemas: ['public'], poolConfig: { max: connections } })],
  schema: { defaultBehavior: '-connection +list -insert -update -delete' },
  grafast: { context: { pgSettings: { ...visitorSettings, transaction_read_only: 'on' } } },
  grafserv: { graphiql: false, websockets: false },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => serveBenchmark((server.address() as AddressInfo).port));
