import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenForm, boundaryOf, formParts } from './multipart.ts';

const encode = (parts: { name: string; fileName?: string; body: Buffer }[], boundary: string) =>
  Buffer.concat([
    ...parts.flatMap(({ name, fileName, body }) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"`),
      Buffer.from(fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: text/csv`),
      Buffer.from('\r\n\r\n'),
      body,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, boundary: string, size: number) {
  const parts = [];
  for await (const { name, fileName, body } of formParts(inPieces(bytes, size), boundary)) {
    const pieces: Buffer[] = [];
    for await (const piece of body) pieces.push(Buffer.from(piece));
    parts.push({ name, fileName, body: Buffer.concat(pieces).toString('latin1') });
  }
  return parts;
}

describe('a form with a file', () => {
  test('comes out as it went in, however it arrives in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 64 }), async (bytes, size) => {
        const body = Buffer.from(bytes);
        const sent = encode(
          [
            { name: 'bibliotheek', body: Buffer.from('x') },
            { name: 'bestand', fileName: 'a.csv', body },
          ],
          'bnd',
        );
        expect(await read(sent, 'bnd', size)).toEqual([
          { name: 'bibliotheek', fileName: null, body: 'x' },
          { name: 'bestand', fileName: 'a.csv', body: body.toString('latin1') },
        ]);
      }),
      { numRuns: 200 },
    );
  });

  test('that ends halfway is refused', async () => {
    const sent = encode([{ name: 'bestand', fileName: 'a.csv', body: Buffer.from('day;topic') }], 'bnd');
    await expect(read(sent.subarray(0, -12), 'bnd', 10)).rejects.toThrow(BrokenForm);
  });

  test('is known by its content type', () => {
    expect(boundaryOf('multipart/form-data; boundary=----WebKitFormBoundaryabc')).toBe('----WebKitFormBoundaryabc');
    expect(boundaryOf('multipart/form-data; boundary="with space"')).toBe('with space');
    expect(boundaryOf('application/json')).toBeNull();
  });
});
