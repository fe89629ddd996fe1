import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { asXlsx } from './as-xlsx.ts';
import type { FileTable } from './file-table.ts';

function table(...sizes: number[]): FileTable {
  async function* pieces() {
    let number = 0;
    for (const size of sizes) yield Array.from({ length: size }, () => [`bezoek ${(number += 1)}`, number]);
  }
  return { sheet: 'Registraties', headings: ['bezoek', 'nummer'], pieces: pieces() };
}

/** Names of the parts, which stand uncompressed in a zip file. */
async function sheetsOf(file: ReturnType<typeof asXlsx>): Promise<string[]> {
  const text = (await buffer(file)).toString('latin1');
  return [...new Set(text.match(/xl\/worksheets\/sheet\d+\.xml/g))];
}

describe('a workbook', () => {
  it('goes on in a next sheet when one is full, and ends with the sheet that says what it is about', async () => {
    const about = { title: 'Registraties', lines: [] };
    expect(await sheetsOf(asXlsx(table(2, 3), about, 4))).toHaveLength(3);
    expect(await sheetsOf(asXlsx(table(3), about, 4))).toHaveLength(2);
    expect(await sheetsOf(asXlsx(table(), about, 4))).toHaveLength(2);
  });

  it('breaks off when the database does: half a file never looks whole', async () => {
    async function* failing() {
      yield [['bezoek 1', 1]];
      throw new Error('gone');
    }
    await expect(buffer(asXlsx({ ...table(), pieces: failing() }, { title: '', lines: [] }))).rejects.toThrow('gone');
  });
});
