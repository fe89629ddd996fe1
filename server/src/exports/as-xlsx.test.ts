import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Registration } from '../registration/registrations.ts';
import { asXlsx } from './as-xlsx.ts';

const visit = (number: number): Registration => ({
  ...{
    id: `bezoek ${number}`,
    libraryId: 'a',
    locationId: 'b',
    location: 'Balie',
    municipality: 'Dalfsen',
    day: '2025-01-01',
  },
  ...{ partOfDay: 'MORNING', channel: 'DESK', duration: null, satisfaction: null, helperKind: null, cameBy: null },
  ...{ cameByOrganisationId: null, cameByOrganisation: null, age: null, ageLabel: null, gender: null, language: null },
  questions: [
    {
      ...{ topic: 'digid', topicLabel: 'DigiD', theme: null, themeLabel: null, help: ['HELPED'], kind: null },
      ...{ organisationId: null, organisation: null, governmentLevel: null, digid: null, referral: null },
      referralOrganisation: null,
    },
  ],
});

async function* pieces(...sizes: number[]) {
  let number = 0;
  for (const size of sizes) yield Array.from({ length: size }, () => visit((number += 1)));
}

/** Names of the parts, which stand uncompressed in a zip file. */
async function sheetsOf(file: ReturnType<typeof asXlsx>): Promise<string[]> {
  const text = (await buffer(file)).toString('latin1');
  return [...new Set(text.match(/xl\/worksheets\/sheet\d+\.xml/g))];
}

describe('a workbook of registrations', () => {
  it('goes on in a next sheet when one is full, and ends with the sheet that says what it is about', async () => {
    const about = { title: 'Registraties', lines: [] };
    expect(await sheetsOf(asXlsx(pieces(2, 3), about, 4))).toHaveLength(3);
    expect(await sheetsOf(asXlsx(pieces(3), about, 4))).toHaveLength(2);
    expect(await sheetsOf(asXlsx(pieces(), about, 4))).toHaveLength(2);
  });

  it('breaks off when the database does: half a file never looks whole', async () => {
    async function* failing() {
      yield [visit(1)];
      throw new Error('gone');
    }
    await expect(buffer(asXlsx(failing(), { title: '', lines: [] }))).rejects.toThrow('gone');
  });
});
