import { addDays } from '../../calendar/amsterdam.ts';
import { readProposals } from '../../signals/read-proposals.ts';
import { readSignals } from '../../signals/read-signals.ts';
import type { FindLines, Line } from '../morning-line.ts';
import { MorningLineKind, MorningSeverity } from '../morning.type.ts';

/** For how many days an answer of a municipality is news. */
const recently = 14;

/** Topics that rose beyond chance and wait for a decision, and what municipalities answered lately. */
export const signals: FindLines = async (context, { libraryId }) => {
  const [found, sent] = await Promise.all([readProposals(context, libraryId), readSignals(context, libraryId, null)]);
  const since = addDays(context.today, -recently);
  const lines: Line[] = (sent ?? [])
    .filter(({ answeredOn }) => answeredOn !== null && answeredOn > since)
    .map(({ id, label, answeredOn, municipality }) => ({
      ...{ kind: MorningLineKind.SIGNAL_ANSWERED, severity: MorningSeverity.NOTE, count: 1 },
      ...{ link: `/signalen#signaal-${id}`, name: `${municipality.name}: ${label}`, day: answeredOn! },
    }));
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
