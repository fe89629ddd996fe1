import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that cannot be taken for one another when typed over from another screen or read out. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Eight random signs, 31^8 possibilities: enough for a quarter of an hour in which guessing is slowed down. */
export const newShortCode = (): string => {
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  return `${group()}-${group()}`;
};

/** What is stored of a code, however it was typed: in capitals, with spaces or without its hyphen. */
export const hashOfShortCode = (typed: string): Buffer =>
  createHash('sha256')
    .update(typed.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest();
