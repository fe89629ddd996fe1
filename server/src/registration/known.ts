import type { VisitedLocation } from './visit-rules.ts';

/** A code that a visit may name, with what it rolls up to. */
export interface KnownCode {
  list: 'TOPIC' | 'THEME' | 'AGE';
  code: string;
  /** The code with its ancestors, from the national list down: ['digid', 'digid-app']. */
  path: string[];
  /** The library whose own code it is; null for a national one. */
  libraryId: string | null;
  validFrom: string;
  /** First day on which it may no longer be chosen. */
  validUntil: string | null;
}

/** An organisation of the directory that a visit may name. */
export interface KnownOrganisation {
  id: string;
  /** The library that added it; null for a national one. */
  libraryId: string | null;
  validFrom: string;
  validUntil: string | null;
}

/** That a point lay in a municipality, from a day until another. */
interface Place {
  municipality: string;
  from: string;
  until: string | null;
}

/** A point a visit may be at. */
export interface KnownPoint extends VisitedLocation {
  id: string;
  libraryId: string;
  /** The municipalities it is or was in, the latest first. */
  places: Place[];
}

/** What visits are judged and counted by; a code, organisation or point that is not in it does not exist for whoever asks. */
export interface Known {
  /** By 'libraryId locationId'. */
  points: ReadonlyMap<string, KnownPoint>;
  /** By 'LIST code'. */
  codes: ReadonlyMap<string, KnownCode>;
  organisations: ReadonlyMap<string, KnownOrganisation>;
}
