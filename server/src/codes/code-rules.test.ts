import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { changeOfCode, isSpellingChange, nameOfCode } from './code-rules.ts';

describe('a correction of spelling', () => {
  it.each([
    ['Digid', 'DigiD'],
    ['Printen kopieren', 'Printen, kopiëren'],
    ['Energietoslag', 'Energietoeslag'],
    ['Pensioen en AWO', 'Pensioen en AOW'],
    ['18 tot  24', '18 Tot 24'],
  ])('is %s instead of %s', (before, after) => expect(isSpellingChange(before, after)).toBe(true));

  it.each([
    ['Toeslagen', 'Toeslag'],
    ['UWV', 'SVB'],
    ['huur', 'duur'],
    ['18 tot 24', '18 tot 25'],
    ['18-24', '1824'],
    ['Wonen', 'Wonen en huishouden'],
    ['DigiD', 'DigiD activeren'],
  ])('is not %s instead of %s', (before, after) => expect(isSpellingChange(before, after)).toBe(false));

  it('is the same both ways', () => {
    const label = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '1', '2', '-'), maxLength: 8 });
    fc.assert(
      fc.property(label, label, (one, other) => {
        expect(isSpellingChange(one, other)).toBe(isSpellingChange(other, one));
        expect(isSpellingChange(one, one)).toBe(true);
      }),
    );
  });
});

describe('a change of a code', () => {
  const laptop = { label: 'Laptop', parent: 'devices' };
  const used = { inUse: true, hasCodesBelow: false };

  it('is written as it is while nothing was registered under it', () => {
    const tablet = { label: 'Tablet', parent: 'other' };
    expect(changeOfCode(laptop, tablet, { inUse: false, hasCodesBelow: false })).toBe('IN_PLACE');
  });

  it('makes a new code when it was used and means something else from now on', () => {
    expect(changeOfCode(laptop, { ...laptop, label: 'Tablet' }, used)).toBe('NEW_CODE');
  });

  it('makes a new code when it was used and is counted elsewhere from now on', () => {
    expect(changeOfCode(laptop, { ...laptop, parent: 'other' }, used)).toBe('NEW_CODE');
  });

  it('is written as it is when only the spelling changes', () => {
    expect(changeOfCode(laptop, { ...laptop, label: 'Laptops' }, used)).toBe('IN_PLACE');
  });

  it('is not possible while other codes roll up to it', () => {
    const change = changeOfCode(laptop, { ...laptop, label: 'Tablet' }, { inUse: true, hasCodesBelow: true });
    expect(change).toBe('HAS_CODES_BELOW');
  });
});

describe('the name of a new code', () => {
  it.each([
    ['Zorg & Ondersteuning', 'zorg-ondersteuning'],
    ['Patiëntenportaal', 'patientenportaal'],
    ['18 tot 24', 'code-18-tot-24'],
    ['…', 'code-nieuw'],
  ])('of %s is %s', (label, name) => expect(nameOfCode(label, () => false)).toBe(name));

  it('is one that nobody has', () => {
    const taken = new Set(['laptop', 'laptop-2']);
    expect(nameOfCode('Laptop', (name) => taken.has(name))).toBe('laptop-3');
  });

  it('fits what the database takes, whatever the label', () => {
    fc.assert(
      fc.property(fc.string(), (label) => {
        expect(nameOfCode(label, () => false)).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
      }),
    );
  });
});
