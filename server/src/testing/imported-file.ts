import { detectHeader } from '../imports/reading/header.ts';
import { openSpreadsheet } from '../imports/reading/read-rows.ts';
import type { Row } from '../imports/reading/row.ts';
import { ColumnCensus } from '../imports/matching/column-values.ts';
import type { Known, KnownCode, KnownLocation, Outcome } from '../imports/matching/outcome.ts';
import { type Proposal, proposeMapping } from '../imports/matching/propose-mapping.ts';
import { toRegistrations } from '../imports/matching/to-registrations.ts';

const codes = (list: KnownCode['list'], labels: Record<string, string>): KnownCode[] =>
  Object.entries(labels).map(([code, label]) => ({ list, code, label, validFrom: '2018-01-01', validUntil: null }));

const point = (
  id: string,
  name: string,
  label: KnownLocation['label'],
  rest: Partial<KnownLocation> = {},
): KnownLocation => ({
  ...{ id, name, label, state: 'OPEN', opensOn: null, closesOn: null },
  ...rest,
});

/** A library with three points, as imports know it. */
export const knownLibrary: Known = {
  libraryId: '11111111-1111-4111-8111-111111111111',
  today: '2025-06-30',
  locations: [
    point('aaaaaaaa-0000-4000-8000-000000000001', 'IDO Bibliotheek Dalfsen', 'IDO'),
    point('aaaaaaaa-0000-4000-8000-000000000002', 'Infopunt Nieuwleusen', 'INFOPUNT'),
    point('aaaaaaaa-0000-4000-8000-000000000003', 'IDO Lemelerveld', 'BOTH', {
      state: 'CLOSED',
      opensOn: '2023-01-01',
      closesOn: '2024-03-01',
    }),
  ],
  codes: [
    ...codes('TOPIC', {
      ...{ devices: 'Apparaten', digid: 'DigiD', 'income-tax': 'Aangifte inkomstenbelasting', allowances: 'Toeslagen' },
      ...{ uwv: 'UWV', facilities: 'Printen, kopiëren, scannen', 'digital-care': 'Digitale zorg', other: 'Anders' },
      ...{ 'public-transport': 'Openbaar vervoer', pension: 'Pensioen en AOW' },
    }),
    ...codes('THEME', { general: 'Algemeen', living: 'Wonen en Huishouden', care: 'Zorg en Ondersteuning' }),
    ...codes('AGE', {
      ...{
        UNDER_25: 'Jonger dan 25',
        UNDER_18: 'Jonger dan 18',
        FROM_18_TO_24: '18 tot en met 24',
        FROM_25_TO_65: '25 tot en met 65',
      },
      ...{ FROM_25_TO_39: '25 tot en met 39', FROM_40_TO_54: '40 tot en met 54', FROM_55_TO_65: '55 tot en met 65' },
      ...{ OVER_65: 'Ouder dan 65', FROM_66_TO_74: '66 tot en met 74', FROM_75: '75 en ouder', UNKNOWN: 'Onbekend' },
    }),
  ],
};

/** A file after the whole way, by the mapping that is proposed for it. */
export interface ImportedFile {
  rows: Row[];
  proposal: Proposal;
  outcomes: Outcome[];
}

/** Reads a file as an import does, with the proposal corrected by `correct`. */
export async function importFile(
  bytes: Buffer,
  {
    name = 'registraties.csv',
    known = knownLibrary,
    correct = () => undefined,
  }: { name?: string; known?: Known; correct?: (proposal: Proposal) => void } = {},
): Promise<ImportedFile> {
  const spreadsheet = await openSpreadsheet(bytes, name);
  const rows: Row[] = [];
  for await (const batch of spreadsheet.rows()) rows.push(...batch);
  const header = detectHeader(rows);
  const census = new ColumnCensus(header);
  census.add(rows);
  const sheetName = spreadsheet.sheets[spreadsheet.proposedSheet]!.name;
  spreadsheet.close();
  const proposal = proposeMapping({ header, values: census.values(), known, sheetName, fileName: name });
  correct(proposal);
  return { rows, proposal, outcomes: [...toRegistrations(rows, proposal.mapping, known)] };
}

/** The lines of a csv with semicolons. */
export const csv = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'));
