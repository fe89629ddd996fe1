import { cameByReferral } from './came-by-referral.ts';
import { completeness } from './completeness.ts';
import { coverage2km } from './coverage-2km.ts';
import { coverage5km } from './coverage-5km.ts';
import { growth } from './growth.ts';
import { helped } from './helped.ts';
import { hoursPer10000 } from './hours-per-10000.ts';
import { openPoints } from './open-points.ts';
import { questionsPerOpeningHour } from './questions-per-opening-hour.ts';
import { questionsPerVisit } from './questions-per-visit.ts';
import { questions } from './questions.ts';
import { reach } from './reach.ts';
import { referred } from './referred.ts';
import { score } from './score.ts';
import { shareOutsideLibrary } from './share-outside-library.ts';
import { solved } from './solved.ts';
import { visitsPerLowEducated } from './visits-per-low-educated.ts';
import { visitsPerOpeningHour } from './visits-per-opening-hour.ts';
import { visits } from './visits.ts';
import { warm } from './warm.ts';

/** All measures, in the order they are read. A new one is a file of its own, its test, and a line here. */
export const measures = [
  visits,
  questions,
  questionsPerVisit,
  reach,
  visitsPerLowEducated,
  growth,
  visitsPerOpeningHour,
  questionsPerOpeningHour,
  openPoints,
  shareOutsideLibrary,
  hoursPer10000,
  coverage2km,
  coverage5km,
  helped,
  solved,
  referred,
  warm,
  cameByReferral,
  score,
  completeness,
] as const;

/** The name of a measure. */
export type MeasureKey = (typeof measures)[number]['key'];
