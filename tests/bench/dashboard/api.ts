// This API as `npm start` serves it in production, without its pages: the questions come as trusted documents, by hash.
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { built } from '../nested/built.ts';
import { appUrl, connections, serveBenchmark } from '../nested/serving.ts';
import { crossTable, dashboard } from './questions.ts';

const { createApp } = await built<typeof import('../../../server/src/app.ts')>('app');
const { TrustedDocuments } =
  await built<typeof import('../../../server/src/graphql/trusted-documents.ts')>('graphql/trusted-documents');

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const app = await createApp({
  appUrl,
  listenUrl: appUrl,
  connections,
  production: true,
  demonstration: false,
  publicUrl: 'https://regiepunt.example',
  trustedProxies: 0,
  logLevel: 'error',
  documents: new TrustedDocuments(Object.fromEntries([dashboard, crossTable].map((text) => [hash(text), text]))),
  work: false,
  pages: false,
});
await app.listen({ host: '127.0.0.1', port: 0 });
serveBenchmark((app.server.address() as AddressInfo).port);
