// This API as `npm start` serves it in production, without its pages: a desk's mutation as a trusted document, by hash.
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { built } from '../nested/built.ts';
import { mutation } from './mutation.ts';

const [, , appUrl, connections] = process.argv;
const { createApp } = await built<typeof import('../../../server/src/app.ts')>('app');
const { TrustedDocuments } =
  await built<typeof import('../../../server/src/graphql/trusted-documents.ts')>('graphql/trusted-documents');

const app = await createApp({
  appUrl: appUrl!,
  listenUrl: appUrl!,
  connections: Number(connections),
  production: true,
  demonstration: false,
  publicUrl: 'https://regiepunt.example',
  trustedProxies: 0,
  logLevel: 'error',
  documents: new TrustedDocuments({ [createHash('sha256').update(mutation).digest('hex')]: mutation }),
  work: false,
  pages: false,
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.on('disconnect', () => process.exit(0));
process.send!({ port: (app.server.address() as AddressInfo).port });
