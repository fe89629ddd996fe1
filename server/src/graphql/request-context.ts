import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Identity } from '../access/identity.ts';
import type { AttemptThrottle } from '../access/attempt-throttle.ts';
import type { Loaders } from '../database/loaders.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Thresholds } from '../disclosure/what-is-protected/thresholds.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import type { Announcer } from '../live/announcer.ts';
import type { RegistrationChanges } from '../live/registration-changes.ts';
import type { AnswerThrottle } from '../survey/answer-throttle.ts';
import type { OpenFigures } from '../open-figures/open-figures.ts';
import type { NestedReader } from './nested-read/nested-reader.ts';

/** A cookie to set (or, with an empty value, to take away) along with the answer. */
export interface CookieToSet {
  name: string;
  value: string;
  options: { path: string; httpOnly: boolean; secure: boolean; sameSite: 'lax'; maxAge: number };
}

/** What a request has at hand: the first argument of every operation. */
export interface RequestContext {
  /** Who asks; null when nobody is signed in. */
  identity: Identity | null;
  /** The request's database work, as the one who asks. */
  db: UnitOfWork;
  /** Reads trees of the public network in one statement. */
  read: NestedReader;
  loaders: Loaders;
  /** The moment of the request, and its day in Europe/Amsterdam. */
  now: Temporal.Instant;
  today: string;
  /** Token of the session's cookie, for signing out. */
  sessionToken: string | null;
  /** The browser shows the cookie of a paired device, be it withdrawn since. */
  deskCookieShown: boolean;
  /** Cookies the answer sets. */
  cookies: CookieToSet[];
  /** Address of the one who asks, for throttling only; never logged or stored. */
  address: string;
  server: ServerParts;
  /** Number of the request, told with unexpected errors and in the log. */
  requestId: string;
  log: FastifyBaseLogger;
}

/** What operations need of the server as a whole. */
export interface ServerParts {
  /** Connections for access/, which signs people in under a role of its own. */
  pool: pg.Pool;
  /** Demonstration mode: personas may sign in by a button. */
  demonstration: boolean;
  /** Cookies only over https. */
  secureCookies: boolean;
  throttle: AttemptThrottle;
  /** Slows down stuffing of the survey among visitors. */
  surveyThrottle: AnswerThrottle;
  /** Tells open dashboards which points have new counts; called by `announce`. */
  announcer: Announcer;
  /** Who in this process waits for new counts. */
  changes: RegistrationChanges;
  /** Work that outlasts the request. */
  jobs: JobQueue;
  /** What everyone may know of all municipalities. */
  openFigures: OpenFigures;
  /** What each audience needs to be shown a count. */
  thresholds: Thresholds;
}
