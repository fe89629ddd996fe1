import { error, type RequestEvent } from '@sveltejs/kit';
import { parseDay, today, type Day } from '#lib/day.ts';
import { DeskDocument, type CurrentViewerQuery, type DeskQuery } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { viewerOrSignIn } from '#lib/server/sign-in-first.ts';
import { scriptsOf } from '#lib/server/own-scripts.ts';
import { choicesFor } from './choices.server.ts';
import type { DeskData } from './desk-data.ts';
import { subjectsOf } from './subjects.server.ts';

type DeskLocation = NonNullable<CurrentViewerQuery['viewer']>['deskLocations'][number];
type DeskSignalAnswer = NonNullable<DeskQuery['signalAnswers']>[number];
type DeskEvent = Pick<RequestEvent, 'locals' | 'url' | 'cookies'>;

/** The point of this desk, remembered on this device for a year. */
const POINT_COOKIE = 'balie-punt';
const YEAR = 60 * 60 * 24 * 365;

/** The point in the address, else the one used here before, else the first this viewer may register at. */
export async function deskOf(event: DeskEvent) {
  const { deskLocations } = await viewerOrSignIn(event);
  const asked = event.url.searchParams.get('punt') ?? event.cookies.get(POINT_COOKIE);
  const location = deskLocations.find((each) => each.id === asked) ?? deskLocations[0];
  const day = parseDay(event.url.searchParams.get('dag'));
  return { locations: deskLocations, location, day: day && day < today() ? day : today() };
}

/** What the form of a point needs, and what it registered on that day. */
export async function deskAt({ locals }: Pick<RequestEvent, 'locals'>, location: DeskLocation, day: Day) {
  const answer = await locals.api(DeskDocument, { day, library: location.library.id, location: location.id });
  if (!answer.deskDay) error(404, 'No such point to register at');
  const fields = answer.deskSettings?.fields ?? [];
  const desk: DeskData = {
    label: location.label,
    topics: location.label === 'INFOPUNT' ? [] : subjectsOf(answer.topics, answer.deskDay.usedTopics),
    themes: location.label === 'IDO' ? [] : subjectsOf(answer.themes, answer.deskDay.usedThemes),
    choices: choicesFor(fields, location.label, answer.ages),
    partners: answer.organisations.map(({ id, name, national }) => ({ id: String(id), name, national })),
    aboutOrganisation: fields.includes('ORGANISATION'),
  };
  const answers = (answer.signalAnswers ?? []).map((each) => signalAnswerInWords(each));
  return { desk, registered: answer.deskDay.registered, zero: answer.deskDay.zero, answers };
}

/** What a municipality answered, as one line; the words come along, so that the desk's JavaScript carries none. */
function signalAnswerInWords({ label: topic, answer, state }: DeskSignalAnswer): string {
  if (answer) return m.signals_desk_answer({ topic, answer });
  return state === 'DECLINED' ? m.signals_desk_declined({ topic }) : m.signals_desk_taken_up({ topic });
}

/** The point, its codes and its counts, for every page of the desk; null without a point to register at. */
export async function loadDesk(event: DeskEvent, page: 'desk' | 'tally' | 'sheet') {
  const { locations, location, day } = await deskOf(event);
  if (!location) return { opened: null };
  if (event.url.searchParams.has('punt')) {
    event.cookies.set(POINT_COOKIE, location.id, { path: '/balie', maxAge: YEAR, sameSite: 'lax' });
  }
  const limits = [m.desk_limits_personal(), m.desk_limits_along(), m.desk_limits_consent(), m.desk_limits_refer()];
  return {
    opened: {
      locations,
      location,
      day,
      today: today(),
      ...(await deskAt(event, location, day)),
      visitId: crypto.randomUUID(),
      limits: { title: m.desk_limits(), points: limits },
      answersTitle: m.signals_desk_title(),
    },
    scripts: scriptsOf(page),
    demonstration: location.demonstration,
  };
}

/** What a page of the desk opened with. */
export type OpenedDesk = NonNullable<Awaited<ReturnType<typeof loadDesk>>['opened']>;

export function noPoint() {
  return { code: 'NOT_FOUND', message: m.desk_no_point_text(), path: [] };
}
