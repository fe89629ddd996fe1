import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { platform } from './platform.ts';

/** How a page comes to a browser that takes `encoding`; fetch would unpack it unseen. */
async function arrives(path: string, encoding: string): Promise<{ encoding: string | undefined; bytes: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ encoding: string | undefined; bytes: number }>();
  request(new URL(path, platform().address), { headers: { 'accept-encoding': encoding } }, (response) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => (bytes += chunk.length));
    response.on('end', () => resolve({ encoding: response.headers['content-encoding'], bytes }));
    response.on('error', reject);
  })
    .on('error', reject)
    .end();
  return promise;
}

describe('a page', () => {
  it('is compressed for a browser that takes that, to less than a third, and sent as it is to one that does not', async () => {
    const [plain, packed] = [await arrives('/vind', 'identity'), await arrives('/vind', 'br')];
    expect([plain.encoding, packed.encoding]).toEqual([undefined, 'br']);
    expect(packed.bytes * 3).toBeLessThan(plain.bytes);
  });
});
