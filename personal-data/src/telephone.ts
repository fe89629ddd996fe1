const gap = '[ .\\-/]{0,3}';
/** With a country: +31 6 12345678, 0031(0)529 123456, and other countries with a plus. */
const international = new RegExp(
  `(?<![\\d+])(?:\\+|00)[1-9]\\d{0,2}${gap}(?:\\(0\\)${gap})?\\d(?:${gap}\\d){6,11}(?!\\d)`,
  'g',
);
/** Dutch, from the zero on: ten digits, the area in brackets or not. */
const national = new RegExp(`(?<![\\d.,+€-])\\(?0[1-9]\\d{0,2}\\)?(?:${gap}\\d){6,8}(?![\\d])`, 'g');
/** Mobile numbers of which the zero is left out, when the text says that it is a number to call. */
const mobileNamed =
  /\b(?:bel|belt|bellen|tel|tel\.|telefoon|telefoonnummer|mobiel|mobiele nummer|nummer|whatsapp|app|appen|sms)\b[^\d]{0,15}(6(?:[ .\-]?\d){8})(?!\d)/gi;

/** Numbers that are nobody's own: free and paid services. (112 and 14 + area code are too short to be found at all.) */
const services = /^0(?:800|900|906|909|18\d\d)/;

/** Telephone numbers of people or organisations in a text; service numbers such as 0800-1508 may stand in it. */
export function findTelephoneNumbers(text: string): { text: string; start: number }[] {
  return [
    ...matches(text, international).filter(({ text: number }) => digitsOf(number).length >= 10),
    ...matches(text, national).filter(({ text: number }) => {
      const digits = digitsOf(number);
      return digits.length === 10 && !services.test(digits);
    }),
    ...[...text.matchAll(mobileNamed)].map(({ 0: all, 1: number, index }) => ({
      text: number!,
      start: index + all.lastIndexOf(number!),
    })),
  ];
}

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ text: found, start: index }));
const digitsOf = (text: string) => text.replaceAll(/\D/g, '');
