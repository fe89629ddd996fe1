import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesElevenProof } from './bsn.ts';
import { findPersonalData } from './find-personal-data.ts';
import { isIban } from './iban.ts';
import { refusalInDutch } from './in-plain-dutch.ts';

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);
const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

describe('personal data in a text', () => {
  it('is told by kind, by the piece itself and by its place', () => {
    expect(findPersonalData('Mail jan@voorbeeld.nl of bel 06-12345678.')).toEqual([
      { kind: 'EMAIL', text: 'jan@voorbeeld.nl', start: 5 },
      { kind: 'TELEPHONE', text: '06-12345678', start: 29 },
    ]);
  });

  it('is a number of nine digits that passes the 11-proof, and no other number', () => {
    expect(passesElevenProof('111222333')).toBe(true);
    expect(passesElevenProof('111222334')).toBe(false);
    expect(passesElevenProof('000000000')).toBe(false);
    expect(kindsIn('nummer 111222333')).toEqual(['BSN']);
    expect(kindsIn('nummer 111222334')).toEqual([]);
  });

  it('is found wherever a number with the 11-proof stands, however it is grouped', () => {
    fc.assert(
      fc.property(digits(9).filter(passesElevenProof), fc.constantFrom('', ' ', '.', '-'), (number, gap) => {
        const grouped = [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(gap);
        expect(findPersonalData(`Er staat ${grouped} op.`)).toHaveLength(1);
      }),
    );
  });

  it('is an account number whose check digits are right, also in groups of four', () => {
    expect(isIban('NL91ABNA0417164300')).toBe(true);
    expect(isIban('NL92ABNA0417164300')).toBe(false);
    expect(kindsIn('Op NL91 ABNA 0417 1643 00 gestort')).toEqual(['IBAN']);
  });

  it('is every Dutch mobile number, and no service number', () => {
    fc.assert(
      fc.property(digits(8), (number) => {
        expect(kindsIn(`Bel 06-${number}`)).toEqual(['TELEPHONE']);
      }),
    );
    for (const service of ['0800-1508', '0900 8844', '112', '14 0529']) expect(kindsIn(`Bel ${service}`)).toEqual([]);
  });

  it('is a postcode with a house number; a postcode alone is not', () => {
    expect(kindsIn('7721 AB 12')).toEqual(['ADDRESS']);
    expect(kindsIn('wijk 7721 AB')).toEqual([]);
    expect(kindsIn('in 2024 en 12 keer')).toEqual([]);
  });

  it('is nowhere in words without digits and without @', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z ,.;:!?éëï'-]{0,200}$/), (text) => {
        fc.pre(!/ (at|apenstaart(je)?) /i.test(text));
        expect(findPersonalData(text)).toEqual([]);
      }),
    );
  });

  it('is looked for in a long text that almost fits every pattern, without trying every way to read it', () => {
    // A pattern that goes back and forth would take hours here and run into the limit of the test.
    for (const piece of ['0 6-', '1234 AB ', 'NL91 ABNA 0', 'a.a@a', '123 456 78 ', 'aa at '])
      expect(() => findPersonalData(piece.repeat(10_000))).not.toThrow();
  });

  it('is refused with what it is and why, showing no more of it than is needed to find it', () => {
    expect(refusalInDutch(findPersonalData('BSN 111222333'))).toBe(
      'In deze tekst staat een burgerservicenummer (“1112…”). Daarmee is iemand te herkennen, en hier worden geen persoonsgegevens bewaard. Haal het weg.',
    );
    expect(refusalInDutch(findPersonalData('jan@voorbeeld.nl, 06-12345678'))).toContain(
      'een e-mailadres (“jan@…”) en een telefoonnummer (“06-1…”)',
    );
    expect(refusalInDutch([])).toBeNull();
  });
});
