/** The kinds of personal data that free text is refused for. */
export type PersonalDataKind = 'BSN' | 'TELEPHONE' | 'EMAIL' | 'IBAN' | 'ADDRESS';

/** A piece of personal data found in a text. */
export interface PersonalData {
  kind: PersonalDataKind;
  /** The piece itself, as it stands in the text. */
  text: string;
  /** Where it starts in the text, in UTF-16 units. */
  start: number;
}

/** The personal data in a text, in the order in which it stands there; none when the text may be kept. */
export function findPersonalData(text: string): PersonalData[] {
  const email = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
  return [...text.matchAll(email)].map((found) => ({ kind: 'EMAIL', text: found[0], start: found.index }));
}
