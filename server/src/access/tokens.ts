import { hash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits that its holder shows again; only its hash is ever stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. A plain hash will do: the token itself is random and cannot be guessed. */
export const hashOfToken = (token: string): Buffer => hash('sha256', token, 'buffer');
