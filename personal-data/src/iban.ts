const candidate = /(?<![A-Za-z\d])[A-Za-z]{2}[ .\-]?\d{2}(?:[ .\-]?[A-Za-z\d]){11,30}/g;

/** Length of an account number by country, of the countries people in the Netherlands bank in (IBAN registry, SWIFT). */
const lengths: Record<string, number> = {
  ...{ AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27 },
  ...{ HR: 21, HU: 28, IE: 22, IT: 27, LT: 20, LU: 20, LV: 21, MA: 28, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24 },
  ...{ SE: 24, SI: 19, SK: 24, TR: 26, UA: 29 },
};

/** Whether letters and digits without gaps are an IBAN: of the length of its country, and the remainder by 97 is 1 (ISO 13616). */
export function isIban(text: string): boolean {
  if (text.length !== lengths[text.slice(0, 2)] || !/^[A-Z]{2}\d{2}[A-Z\d]+$/.test(text)) return false;
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Bank account numbers (IBAN) in a text. */
export const findIbans = (text: string): { text: string; start: number }[] =>
  [...text.matchAll(candidate)].flatMap(({ 0: found, index }) => {
    // In groups it may run on into the next words: it ends where its country says.
    const length = lengths[found.slice(0, 2).toUpperCase()] ?? 0;
    const piece = new RegExp(`^(?:[ .\\-]?[A-Za-z\\d]){${length}}`).exec(found)?.[0] ?? '';
    const ends = !/[A-Za-z\d]/.test(text.charAt(index + piece.length));
    return ends && isIban(piece.replaceAll(/[ .\-]/g, '').toUpperCase()) ? [{ text: piece, start: index }] : [];
  });
