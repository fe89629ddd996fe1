import { findBsns } from './bsn.ts';
import { findEmailAddresses } from './email.ts';
import { findHomeAddresses } from './home-address.ts';
import { findIbans } from './iban.ts';
import { findTelephoneNumbers } from './telephone.ts';

/** The kinds of personal data that free text is refused for (domain, chapter 5). */
export type PersonalDataKind = 'BSN' | 'TELEPHONE' | 'EMAIL' | 'IBAN' | 'ADDRESS';

/** A piece of personal data found in a text. */
export interface PersonalData {
  kind: PersonalDataKind;
  /** The piece itself, as it stands in the text. */
  text: string;
  /** Where it starts in the text, in UTF-16 units. */
  start: number;
}

/** The surest first: what an earlier one has found, a later one does not find again. */
const finders: [PersonalDataKind, (text: string) => { text: string; start: number }[]][] = [
  ['IBAN', findIbans],
  ['EMAIL', findEmailAddresses],
  ['BSN', findBsns],
  ['TELEPHONE', findTelephoneNumbers],
  ['ADDRESS', findHomeAddresses],
];

/** Longer texts than any field takes are judged by their beginning, so that judging is never slow. */
const longest = 20_000;

/** The personal data in a text, in the order in which it stands there; none when the text may be kept. */
export function findPersonalData(text: string): PersonalData[] {
  const read = text.slice(0, longest).normalize('NFKC');
  const found: PersonalData[] = [];
  for (const [kind, find] of finders) {
    for (const piece of find(read)) {
      const overlaps = found.some(
        (other) => piece.start < other.start + other.text.length && other.start < piece.start + piece.text.length,
      );
      if (!overlaps) found.push({ kind, text: piece.text.trim(), start: piece.start });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
