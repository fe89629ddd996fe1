import type { Known, KnownCode } from './known.ts';

/** The library and the day a code or organisation is used for. */
interface Use {
  libraryId: string;
  day: string;
}

interface Kept {
  libraryId: string | null;
  validFrom: string;
  validUntil: string | null;
}

/** National, or of the own library, and valid on the day. */
const mayBeUsed = ({ libraryId, validFrom, validUntil }: Kept, use: Use): boolean =>
  (libraryId === null || libraryId === use.libraryId) &&
  validFrom <= use.day &&
  (validUntil === null || use.day < validUntil);

/** A code that a visit of this library may carry on its day; undefined when it may not. */
export function knownCode(
  known: Pick<Known, 'codes'>,
  list: KnownCode['list'],
  code: string,
  use: Use,
): KnownCode | undefined {
  const found = known.codes.get(`${list} ${code}`);
  return found && mayBeUsed(found, use) ? found : undefined;
}

/** Whether a visit of this library may name this organisation on its day. */
export function isOrganisationOn(known: Pick<Known, 'organisations'>, id: string, use: Use): boolean {
  const found = known.organisations.get(id);
  return found !== undefined && mayBeUsed(found, use);
}
