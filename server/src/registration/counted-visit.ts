import type { Known, KnownPoint } from './known.ts';
import type { StoredVisit } from './stored-visit.ts';
import { type VisitCount, countsOfVisit } from './visit-counts.ts';

/** A visit with what it counts at. */
export interface CountedVisit {
  visit: StoredVisit;
  /** Municipality of its point on its day: registrations keep it when municipalities merge. */
  municipality: string;
  counts: VisitCount[];
}

/** Counts visits by what is known of their points and codes. */
export function countedBy(known: Pick<Known, 'points' | 'codes'>): (visit: StoredVisit) => CountedVisit {
  const pathOf = (list: string, code: string) => known.codes.get(`${list} ${code}`)?.path ?? [code];
  return (visit) => {
    const point = known.points.get(`${visit.libraryId} ${visit.locationId}`)!;
    return { visit, municipality: municipalityOn(point, visit.day), counts: countsOfVisit(visit, pathOf) };
  };
}

/** Where the point lay on that day; on a day the register knows nothing of, where it lay last. */
function municipalityOn({ places }: KnownPoint, day: string): string {
  const onDay = places.find(({ from, until }) => startsBy(from, day) && (until === null || day < until));
  return (onDay ?? places[0]!).municipality;
}

const startsBy = (from: string, day: string) => from === '-infinity' || from <= day;
