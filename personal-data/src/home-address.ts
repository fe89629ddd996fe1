/** Small words that follow a year or an amount, as in "in 2024 en 12 keer": those are no postcode. */
const words =
  'aan|al|als|an|at|au|bv|de|do|er|eu|en|ge|ha|he|ho|is|ik|in|ja|je|kb|kg|km|la|ll|ma|me|mb|na|nl|no|nu|of|om|op|pc|pm|te|tv|uu|va|vr|we|wo|za|ze|zo|zon';
/** Four digits and two letters; of small letters behind a gap only what is no word. SA, SD and SS are never given out. */
const postcode = `(?<![\\dA-Za-z])[1-9]\\d{3}(?: ?(?!S[ADS])[A-Z]{2}|(?!s[ads])[a-z]{2}| (?!(?:${words}|s[ads])\\b)[a-z]{2})(?![\\p{L}\\d])`;
const number = '\\d{1,5}(?:[ -]?[a-zA-Z]{1,2}(?![\\p{L}])|-\\d{1,3})?(?!\\d)';
const between = '[\\s,;:()/+-]{1,4}';

/** The number behind the postcode: 7721 AB 12, or named: 7721 AB, huisnummer 12. */
const behind = new RegExp(
  `${postcode}${between}(?:[a-z ]{0,20}\\b(?:huisnr|huisnummer|nummer|nr|no|n°)\\.?:? ?)?${number}`,
  'gu',
);
/** The number before it: Dorpsstraat 12, 7721 AB; nummer 12 in postcode 7721 AB. */
const before = new RegExp(
  `(?<![\\d.,])${number}(?:${between}|,? (?:in|te|op|met|en|postcode|,| )*(?:postcode)? ?)(?:[\\p{Lu}][\\p{Ll}]+, )?${postcode}`,
  'gu',
);

/** A postcode together with a house number: that is a home. A postcode alone is a neighbourhood and may stay. */
export const findHomeAddresses = (text: string): { text: string; start: number }[] =>
  [...text.matchAll(behind), ...text.matchAll(before)].map(({ 0: found, index }) => ({ text: found, start: index }));
