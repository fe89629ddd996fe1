import type { FieldChange, RegisterChanges } from './municipality-changes.ts';
import type { LineError, MunicipalityRegister } from './municipality-csv.ts';
import type { StatisticRow } from './municipality-row.ts';

/** Why a file was refused, line by line, and that nothing has changed. */
export function refusalsInWords(errors: readonly LineError[]): string[] {
  return [
    ...errors.map(({ line, message }) => `Regel ${line}: geweigerd. ${message}`),
    `Er is niets veranderd. Verbeter ${errors.length === 1 ? 'deze fout' : `deze ${errors.length} fouten`} en probeer het opnieuw.`,
  ];
}

/**
 * What an import added and changed, in plain Dutch: a line for each province and municipality with anything new, in the order of
 * the file, and the sums at the end.
 */
export function changesInWords(
  { provinces, municipalities, statistics }: RegisterChanges,
  file: MunicipalityRegister,
): string[] {
  const lines = new Map<string, string[]>();
  const say = (code: string, words: string) => lines.set(code, [...(lines.get(code) ?? []), words]);

  for (const { code } of [...provinces.added, ...municipalities.added]) say(code, 'toegevoegd');
  for (const { record, changes } of [...provinces.changed, ...municipalities.changed]) {
    for (const change of changes) say(record.code, fieldInWords(change));
  }
  for (const row of statistics.added) say(row.municipality, `${statisticInWords(row)} ${dutch(row.value)} toegevoegd`);
  for (const { record, changes } of statistics.changed) {
    for (const { from, to } of changes)
      say(record.municipality, `${statisticInWords(record)} ${dutch(from)} → ${dutch(to)}`);
  }

  const named = [...file.provinces, ...file.municipalities].filter(({ code }) => lines.has(code));
  if (named.length === 0) return ['Alles was al zo. Er is niets veranderd.'];
  return [
    ...named.map(({ code, name }) => `${code} ${name}: ${lines.get(code)!.join('; ')}.`),
    `Toegevoegd: ${sums(provinces.added, municipalities.added, statistics.added)}.`,
    `Veranderd: ${sums(provinces.changed, municipalities.changed, statistics.changed)}.`,
  ];
}

const fieldNames: Record<string, string> = {
  name: 'naam',
  province: 'provincie',
  longitude: 'lengtegraad',
  latitude: 'breedtegraad',
};
const fieldInWords = ({ field, from, to }: FieldChange) => `${fieldNames[field] ?? field} ${from} → ${to}`;

const statisticNames: Record<StatisticRow['kind'], string> = {
  INHABITANTS: 'inwoners',
  EDUCATION_LOW: 'laag opgeleid',
  EDUCATION_MIDDLE: 'middelbaar opgeleid',
  EDUCATION_HIGH: 'hoog opgeleid',
};
const statisticInWords = ({ kind, referenceDate }: StatisticRow) =>
  `${statisticNames[kind]} ${referenceDate.slice(0, 4)}`;

const dutch = (value: string | number) => (typeof value === 'number' ? value.toLocaleString('nl-NL') : value);

/** What was read, before anything is compared. */
export const readInWords = ({ provinces, municipalities, statistics }: MunicipalityRegister): string =>
  `Gelezen: ${sums(provinces, municipalities, statistics)}.`;

const sums = (provinces: unknown[], municipalities: unknown[], statistics: unknown[]) =>
  [
    `${dutch(provinces.length)} ${provinces.length === 1 ? 'provincie' : 'provincies'}`,
    `${dutch(municipalities.length)} ${municipalities.length === 1 ? 'gemeente' : 'gemeenten'}`,
    `${dutch(statistics.length)} ${statistics.length === 1 ? 'cijfer' : 'cijfers'}`,
  ].join(', ');
