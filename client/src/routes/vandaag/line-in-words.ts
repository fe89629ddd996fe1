import { formatDay, formatNumber } from '#lib/format.ts';
import type { MorningQuery } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

type Morning = NonNullable<MorningQuery['morning']>;
export type Line = Morning['lines'][number];

/** A line of the morning view as a sentence. */
export function lineInWords({ kind, count, name, day }: Line): string {
  const about = { name: name ?? '', count: formatNumber(count), day: day ? formatDay(day) : '' };
  const one = count === 1;
  switch (kind) {
    case 'MISSING_DAYS':
      return one ? m.morning_missing_one(about) : m.morning_missing_other(about);
    case 'IMPORT_RUNNING':
      return m.morning_import_running(about);
    case 'IMPORT_WAITING':
      return m.morning_import_waiting(about);
    case 'IMPORT_FAILED':
      return m.morning_import_failed(about);
    case 'IMPORT_REFUSED_ROWS':
      return one ? m.morning_import_refused_one(about) : m.morning_import_refused_other(about);
    case 'DEVICE_NOT_SEEN':
      return m.morning_device(about);
    case 'INVITATION_OPEN':
      return one ? m.morning_invitation_one() : m.morning_invitation_other(about);
    case 'TOKEN_ENDING':
      return m.morning_token(about);
    case 'SIGNAL_PROPOSED':
      return one ? m.morning_signal_proposed_one() : m.morning_signal_proposed_other(about);
    case 'SIGNAL_ANSWERED':
      return m.morning_signal_answered(about);
  }
}

/** What to do about it: the words of its link. */
export const LINE_LINKS: Record<Line['kind'], () => string> = {
  MISSING_DAYS: m.morning_fill_in,
  IMPORT_RUNNING: m.morning_link_import_running,
  IMPORT_WAITING: m.morning_link_import_waiting,
  IMPORT_FAILED: m.morning_link_import_failed,
  IMPORT_REFUSED_ROWS: m.morning_link_import_refused,
  DEVICE_NOT_SEEN: m.morning_link_device,
  INVITATION_OPEN: m.morning_link_invitation,
  TOKEN_ENDING: m.morning_link_token,
  SIGNAL_PROPOSED: m.morning_link_signal_proposed,
  SIGNAL_ANSWERED: m.morning_link_signal_answered,
};

/** What stood out on the last day, or that nothing did, as a sentence. */
export function remarkInWords({ remark, points }: Pick<Morning, 'remark' | 'points'>): string {
  if (remark) {
    const about = { name: remark.name, count: formatNumber(remark.visits), usual: formatNumber(remark.usual) };
    return remark.visits > remark.usual ? m.morning_remark_more(about) : m.morning_remark_less(about);
  }
  const known = points.some(({ lastDay, usualLastDay }) => lastDay && usualLastDay);
  return known ? m.morning_remark_usual() : m.morning_remark_unknown();
}

/** Visits and questions together: '6 bezoeken, 9 vragen'. */
export function countInWords({ visits, questions }: { visits: number; questions: number }): string {
  const about = (count: number) => ({ count: formatNumber(count) });
  const first = visits === 1 ? m.morning_visits_one() : m.morning_visits_other(about(visits));
  const second = questions === 1 ? m.morning_questions_one() : m.morning_questions_other(about(questions));
  return visits === 0 ? m.morning_zero() : `${first}, ${second}`;
}
