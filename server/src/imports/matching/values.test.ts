import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownLibrary } from '../../testing/imported-file.ts';
import type { ImportField } from './mapping.ts';
import { isTypingError, plain } from './plain.ts';
import { recogniser } from './recognise-value.ts';

const recognise = recogniser(knownLibrary);
const codeOf = (field: ImportField, text: string) => {
  const found = recognise(field, plain(text));
  return found === null ? 'REFUSED' : found.as;
};

describe('what values stand for', () => {
  test.each([
    ['Digid', 'digid'],
    ['DigiD aanvragen', 'digid'],
    ['DIGI-D', 'digid'],
    ['toeslag', 'allowances'],
    ['Zorgtoeslag aanvragen', 'allowances'],
    ['belastingaangifte', 'income-tax'],
    ['CoronaCheck', 'digital-care'],
    ['Corona check app', 'digital-care'],
    ['OV-chipkaart', 'public-transport'],
    ['Printen/kopiëren/scannen', 'facilities'],
    ['aow', 'pension'],
    ['toeslagne', 'allowances'],
    ['belastingaangfite', 'income-tax'],
    ['anders, nl.', 'other'],
    ['onbekend', null],
    ['xyzzy', 'REFUSED'],
  ])('topic %s is %s', (text, code) => expect(codeOf('TOPIC', text)).toBe(code));

  test.each([
    ['<18', 'UNDER_18'],
    ['0-17', 'UNDER_18'],
    ['18 t/m 24', 'FROM_18_TO_24'],
    ['18-24 jaar', 'FROM_18_TO_24'],
    ['20-24', 'FROM_18_TO_24'],
    ['18 tot 25', 'FROM_18_TO_24'],
    ['<25', 'UNDER_25'],
    ['25-65', 'FROM_25_TO_65'],
    ['>65', 'OVER_65'],
    ['65+', 'OVER_65'],
    ['>68', 'OVER_65'],
    ['75+', 'FROM_75'],
    ['75 en ouder', 'FROM_75'],
    ['ouder dan 75', 'FROM_75'],
    ['34', 'FROM_25_TO_39'],
    ['30–39', 'FROM_25_TO_39'],
    ['19-25', 'UNKNOWN'],
    ['26-40', 'FROM_25_TO_65'],
    ['41-55', 'FROM_25_TO_65'],
    ['56-67', 'UNKNOWN'],
    ['60+', 'UNKNOWN'],
    ['?', 'UNKNOWN'],
    ['200', 'REFUSED'],
    ['40-30', 'REFUSED'],
  ])('age %s is %s', (text, code) => expect(codeOf('AGE', text)).toBe(code));

  test('an age over two groups says so', () => expect(recognise('AGE', '19-25')?.remark).toMatch(/over twee groepen/));

  test('a group of the library itself comes before ours', () => {
    const own = {
      list: 'AGE',
      code: 'dalfsen-19-25',
      label: '19-25',
      validFrom: '2018-01-01',
      validUntil: null,
    } as const;
    expect(recogniser({ ...knownLibrary, codes: [...knownLibrary.codes, own] })('AGE', '19-25')?.as).toBe(
      'dalfsen-19-25',
    );
  });

  test.each([
    ['5', 'FROM_5_TO_10'],
    ['4 min', 'UNDER_5'],
    ['<5', 'UNDER_5'],
    ['10-20 minuten', 'FROM_10_TO_20'],
    ['20', 'FROM_20_TO_40'],
    ['>40', 'OVER_40'],
    ['kwartier', 'FROM_10_TO_20'],
    ['1 uur', 'OVER_40'],
    ['0:15', 'FROM_10_TO_20'],
    ['1:30', 'OVER_40'],
    ['10-30', null],
    ['lang', 'REFUSED'],
  ])('duration %s is %s', (text, code) => expect(codeOf('DURATION', text)).toBe(code));

  test.each([
    ['GENDER', 'M', 'MALE'],
    ['GENDER', 'Vrouw', 'FEMALE'],
    ['LANGUAGE', 'Nederlands', 'DUTCH'],
    ['LANGUAGE', 'Arabisch', 'OTHER'],
    ['LANGUAGE', 'onbekend', 'UNKNOWN'],
    ['HELP', 'doorverwezen', 'REFERRED'],
    ['HELP', 'ter plekke geholpen', 'HELPED'],
    ['HELP', 'niet geholpen', 'NOT_HELPED'],
    ['SATISFACTION', 'ja', 'YES'],
    ['SATISFACTION', 'Deels', 'PARTLY'],
    ['CHANNEL', 'telefonisch', 'TELEPHONE'],
    ['PART_OF_DAY', 'Ochtend', 'MORNING'],
    ['CAME_BY', 'de huisarts', 'PARTNER'],
    ['REFERRAL', 'Klik & Tik', 'COURSE'],
    ['LOCATION', 'Dalfsen', knownLibrary.locations[0]!.id],
    ['LOCATION', 'bieb Nieuwleusen', knownLibrary.locations[1]!.id],
    ['LOCATION', 'Lemelervled', knownLibrary.locations[2]!.id],
    ['LOCATION', 'Zwolle', 'REFUSED'],
  ] as [ImportField, string, string][])('%s %s is %s', (field, text, code) => expect(codeOf(field, text)).toBe(code));
});

describe('a typing error', () => {
  test('is one letter in five to eight, two in longer words, none in shorter ones, and never a figure', () => {
    expect(isTypingError('uwv', 'uvw')).toBe(false);
    expect(isTypingError('digid', 'digdi')).toBe(true);
    expect(isTypingError('digid', 'dgidd')).toBe(false);
    expect(isTypingError('belastingaangifte', 'belastngaangfte')).toBe(true);
    expect(isTypingError('18-24 jaar', '18-34 jaar')).toBe(false);
  });

  test('works both ways, and every text is itself', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 12 });
    fc.assert(fc.property(word, word, (a, b) => isTypingError(a, b) === isTypingError(b, a)));
    fc.assert(fc.property(word, (a) => a.length < 5 || isTypingError(a, a)));
  });
});
