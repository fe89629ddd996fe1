/** Nine digits in one piece or in groups: 123456782, 123 456 782, 1234.56.782. */
const nineDigits = /(?<![\d.,+-])\d(?:[ .\-]?\d){8}(?![\d]|[.,]\d)/g;
/** Eight digits may be a number that lost its leading zero; a date or a file number is likelier unless the text says what it is. */
const eightDigitsNamed = /\b(?:bsn|burgerservicenummer|sofi(?:-?nummer)?)\b[^\d]{0,20}(\d(?:[ .\-]?\d){7})(?!\d)/gi;

/** Whether nine digits pass the 11-proof of citizen service numbers (Besluit burgerservicenummer). */
export function passesElevenProof(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0{8}/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

/** Citizen service numbers (BSN) in a text. */
export function findBsns(text: string): { text: string; start: number }[] {
  const nine = [...text.matchAll(nineDigits)].filter(([number]) => passesElevenProof(digitsOf(number)));
  const eight = [...text.matchAll(eightDigitsNamed)].filter(([, number]) => passesElevenProof(`0${digitsOf(number!)}`));
  return [
    ...nine.map(({ 0: number, index }) => ({ text: number, start: index })),
    ...eight.map(({ 0: all, 1: number, index }) => ({ text: number!, start: index + all.lastIndexOf(number!) })),
  ];
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');
