import type { Known as KnownCodes, KnownCode } from '../../registration/known.ts';
import type { StoredVisit } from '../../registration/stored-visit.ts';
import { visitProblems } from '../../registration/visit-rules.ts';
import type { Known, KnownLocation, RowCode } from './outcome.ts';

/** Why a visit cannot be stored: the very rules of registering at the desk. */
export type JudgeVisit = (visit: StoredVisit) => { code: RowCode; message: string }[];

/** A judge that knows the points and codes of one library. */
export function visitJudge(known: Known): JudgeVisit {
  const points = new Map(known.locations.map((location) => [location.id, location]));
  const codes = new Map(
    known.codes.map(({ list, code, validFrom, validUntil }): [string, KnownCode] => [
      `${list} ${code}`,
      // Only codes that this library may use are handed over, so whose they are plays no part.
      { list, code, path: [code], libraryId: null, validFrom, validUntil },
    ]),
  );
  const judged: Pick<KnownCodes, 'codes' | 'organisations'> = { codes, organisations: new Map() };
  return (visit) => {
    const point = points.get(visit.locationId);
    if (!point)
      return [{ code: 'UNKNOWN_LOCATION', message: 'Dit punt is niet van deze bibliotheek. Kies een ander punt.' }];
    return visitProblems(visit, point, judged, known.today).map(({ code, message }) => ({
      code: rowCode(code),
      message,
    }));
  };
}

const ROW_CODES: ReadonlySet<string> = new Set<RowCode>([
  ...(['UNKNOWN_CODE', 'FUTURE_DAY', 'BEFORE_OPENING', 'AFTER_CLOSING', 'WRONG_DIMENSION', 'NO_QUESTIONS'] as const),
]);
const rowCode = (code: string): RowCode => (ROW_CODES.has(code) ? (code as RowCode) : 'INVALID_INPUT');

/** A file may hold topics and themes at once; a point asks one of them, or both. */
export function fitToLabel(visit: StoredVisit, { label }: KnownLocation): boolean {
  let changed = false;
  for (const question of visit.questions) {
    const drop = label === 'IDO' ? 'theme' : label === 'INFOPUNT' ? 'topic' : null;
    const keep = drop === 'theme' ? 'topic' : 'theme';
    if (drop === null || question[drop] === null || question[keep] === null) continue;
    question[drop] = null;
    if (drop === 'topic') question.digid = null;
    changed = true;
  }
  return changed;
}
