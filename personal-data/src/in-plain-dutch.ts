import type { PersonalData, PersonalDataKind } from './find-personal-data.ts';

const kinds: Record<PersonalDataKind, string> = {
  BSN: 'een burgerservicenummer',
  TELEPHONE: 'een telefoonnummer',
  EMAIL: 'een e-mailadres',
  IBAN: 'een rekeningnummer',
  ADDRESS: 'een postcode met huisnummer',
};

/** Why a text is refused, in plain Dutch: what stands in it, and why that may not be; null when nothing does. */
export function refusalInDutch(found: readonly PersonalData[]): string | null {
  if (found.length === 0) return null;
  const named = [...new Set(found.map(({ kind }) => kind))].map((kind) => {
    const first = found.find((piece) => piece.kind === kind)!;
    return `${kinds[kind]} (“${shortened(first.text)}”)`;
  });
  const list = named.length === 1 ? named[0]! : `${named.slice(0, -1).join(', ')} en ${named.at(-1)}`;
  return `In deze tekst staat ${list}. Daarmee is iemand te herkennen, en hier worden geen persoonsgegevens bewaard. Haal het weg.`;
}

/** Enough to find it by, not enough to learn it from a screen. */
const shortened = (text: string) => (text.length <= 6 ? text : `${text.slice(0, 4)}…`);
