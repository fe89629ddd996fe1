import { may, mayRegisterAt } from '../access/actions.ts';
import { addDays } from '../calendar/amsterdam.ts';
import { uuidOrNull } from '../database/uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type ScopeInput, ScopeKind } from '../measures/scope.type.ts';
import { findPlace } from '../measures/standing.ts';
import { countSignals } from './signal-counts.repository.ts';
import { placeAfter, readPlace } from './signal-place.ts';
import { daysAtDesk } from './signal-rules.ts';
import { answeredAfter, answersSince, lastSignals, signalsAfter } from './signal.repository.ts';
import type { Signal, SignalAnswer, SignalCounts, SignalPage } from './signal.type.ts';

/** Signals on a page: each is a card with what was written and answered. */
const onPage = 20;

/**
 * A page of the signals a library sent, for its coordinator, or a municipality got, for its people; null for anyone else. Beyond the
 * end it is the last page: what stood there may have moved.
 */
export async function readSignals(
  context: RequestContext,
  { library, municipality, after }: { library: string | null; municipality: string | null; after: string | null },
): Promise<SignalPage | null> {
  const { identity } = context;
  const libraryId = uuidOrNull(library);
  if (library !== null && libraryId === null) return null;
  const asSender = libraryId !== null && may(identity, 'signal.send', libraryId);
  const asReceiver = municipality !== null && may(identity, 'signal.read', municipality);
  if (!asSender && !asReceiver) return null;
  const which = { libraryId, municipality };
  const place = readPlace(after);
  const found = await signalsAfter(context.db, which, { after: place, first: onPage + 1 });
  if (place && found.length === 0) return { signals: await lastSignals(context.db, which, onPage), next: null };
  const signals = found.slice(0, onPage);
  return { signals, next: found.length > onPage ? placeAfter(signals.at(-1)!) : null };
}

/** The signals of a library that were answered after a day, for its coordinator; null for anyone else. */
export async function readAnswered(context: RequestContext, library: string, day: string): Promise<Signal[] | null> {
  const libraryId = uuidOrNull(library);
  if (!libraryId || !may(context.identity, 'signal.send', libraryId)) return null;
  return answeredAfter(context.db, libraryId, day);
}

/** What the municipality of a point answered its library in the last weeks; null for whoever does not register there. */
export async function readAnswersAtDesk(
  context: RequestContext,
  library: string,
  location: string,
): Promise<SignalAnswer[] | null> {
  const [libraryId, locationId] = [uuidOrNull(library), uuidOrNull(location)];
  if (!libraryId || !locationId || !may(context.identity, 'visit.register', libraryId)) return null;
  if (!mayRegisterAt(context.identity, locationId)) return null;
  return answersSince(context.db, { libraryId, locationId }, addDays(context.today, -daysAtDesk));
}

/** How many signals there are in an area; null for whoever may know nothing of it, and for a point. */
export async function readSignalCounts(context: RequestContext, scope: ScopeInput): Promise<SignalCounts | null> {
  const found = await findPlace(context, scope);
  if (!found || found.place.kind === ScopeKind.LOCATION) return null;
  return countSignals(context.db, found.place, context.today);
}
