import { addDays } from '../../calendar/amsterdam.ts';
import { readProposals } from '../../signals/read-proposals.ts';
import { readAnswered } from '../../signals/read-signals.ts';
import { placeBefore } from '../../signals/signal-place.ts';
import type { Signal } from '../../signals/signal.type.ts';
import type { FindLines, Line } from '../morning-line.ts';
import { MorningLineKind, MorningSeverity } from '../morning.type.ts';

/** For how many days an answer of a municipality is news. */
const recently = 14;

/** Topics that rose beyond chance and wait for a decision, and what municipalities answered lately. */
export const signals: FindLines = async (context, { libraryId }) => {
  const [found, answered] = await Promise.all([
    readProposals(context, libraryId),
    readAnswered(context, libraryId, addDays(context.today, -recently)),
  ]);
  const lines = (answered ?? []).map((signal): Line => {
    const { label, answeredOn, municipality } = signal;
    return {
      ...{ kind: MorningLineKind.SIGNAL_ANSWERED, severity: MorningSeverity.NOTE, count: 1 },
      ...{ link: linkTo(libraryId, signal), name: `${municipality.name}: ${label}`, day: answeredOn! },
    };
  });
  const count = found?.proposals.length ?? 0;
  if (count > 0)
    lines.push({
      kind: MorningLineKind.SIGNAL_PROPOSED,
      severity: MorningSeverity.ATTENTION,
      count,
      link: '/signalen',
    });
  return lines;
};

/** The page of the list that begins with this signal: it may be on none of the first. */
const linkTo = (libraryId: string, signal: Signal): string =>
  `/signalen?${new URLSearchParams({ bibliotheek: libraryId, na: placeBefore(signal) })}#signaal-${signal.id}`;
