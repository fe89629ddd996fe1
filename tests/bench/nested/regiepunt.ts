// This API as `npm start` serves it in production, without its pages: the client's question comes as a trusted document, by hash.
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { built } from './built.ts';
import { question } from './questions.ts';
import { appUrl, connections, serveBenchmark } from './serving.ts';

const { createApp } = await built<typeof import('../../../server/src/app.ts')>('app');
const { TrustedDocuments } =
  await built<typeof import('../../../server/src/graphql/trusted-documents.ts')>('graphql/trusted-documents');

const app = await createApp({
  appUrl,
  listenUrl: appUrl,
  connections,
  production: true,
  demonstration: false,
  publicUrl: 'https://regiepunt.example',
  trustedProxies: 0,
  logLevel: 'error',
  documents: new TrustedDocuments({ [createHash('sha256').update(question).digest('hex')]: question }),
  work: false,
  pages: false,
});
await app.listen({ host: '127.0.0.1', port: 0 });
serveBenchmark((app.server.address() as AddressInfo).port);
