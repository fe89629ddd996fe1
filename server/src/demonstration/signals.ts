import type pg from 'pg';
import { addDays, type Day } from '../calendar/amsterdam.ts';
import { daysInPeriod } from '../calendar/period.ts';
import { expectedRange } from '../signals/beyond-chance.ts';
import { twoMonths } from '../signals/two-months.ts';
import { libraryIds } from './plan-ids.ts';
import type { Random } from './random.ts';
import { monthsBefore } from './risen-topic.ts';

/** A signal between an invented library and a municipality: about a month so many months back, sent and answered so many days ago. */
interface PlannedSignal {
  library: string;
  municipality: string;
  topic: string;
  monthsBack: number;
  sent: number;
  answered: number | null;
  /** Whether it was proposed; otherwise the coordinator saw by herself what stands out at a point with few visits. */
  proposed: boolean;
  state: 'NEW' | 'TAKEN_UP' | 'SOLVED' | 'DECLINED';
  text: string;
  answer: string | null;
}

/** One in each state, each about a topic of `risenTopics`: the counts of a signal are its evidence. */
export const plannedSignals: readonly PlannedSignal[] = [
  {
    ...{
      library: 'lindeboom',
      municipality: 'GM0148',
      topic: 'digid',
      monthsBack: 3,
      sent: 32,
      answered: 6,
      proposed: true,
    },
    ...{ state: 'SOLVED', text: 'Inloggen bij het digitale loket lukt niet met de DigiD-app op een nieuwe telefoon.' },
    answer:
      'De storing in ons loket is verholpen. Lukt het nog niet? Stuur mensen door naar de balie in het gemeentehuis.',
  },
  {
    ...{
      library: 'ijsvogel',
      municipality: 'GM0148',
      topic: 'energy-allowance',
      monthsBack: 3,
      sent: 45,
      answered: 12,
      proposed: false,
    },
    ...{ state: 'TAKEN_UP', text: 'De energietoeslag aanvragen lukt niet met DigiD op een telefoon.' },
    answer: 'We passen de pagina aan. Tot die tijd kunnen mensen bellen met de gemeente.',
  },
  {
    ...{
      library: 'lindeboom',
      municipality: 'GM0148',
      topic: 'devices',
      monthsBack: 2,
      sent: 4,
      answered: null,
      proposed: true,
    },
    ...{
      state: 'NEW',
      text: 'De zuil in het gemeentehuis is voor veel mensen te moeilijk. Zij komen met hun vragen hierheen.',
      answer: null,
    },
  },
  {
    ...{
      library: 'lindeboom',
      municipality: 'GM0175',
      topic: 'public-transport',
      monthsBack: 4,
      sent: 70,
      answered: 40,
      proposed: true,
    },
    ...{ state: 'DECLINED', text: 'De nieuwe dienstregeling van de buurtbus is alleen online te vinden.' },
    answer: 'De buurtbus is van de provincie. We hebben het signaal daar neergelegd.',
  },
];

/** The signals of the demonstration with the counts of their month, which have to be there. */
export async function insertSignals(client: pg.Client, today: Day, chance: Random): Promise<void> {
  const libraries = libraryIds(chance);
  for (const [at, plan] of plannedSignals.entries()) {
    const months = twoMonths(monthsBefore(today, plan.monthsBack));
    const libraryId = libraries.get(plan.library)!;
    const { rows } = await client.query<{ now: number; before: number; label: string }>(
      `select (select label from code where list = 'TOPIC' and code = $3) as label,
         coalesce(sum(questions) filter (where month = $4), 0)::integer as now,
         coalesce(sum(questions) filter (where month = $5), 0)::integer as before
       from metric_month where library_id = $1 and municipality_code = $2 and dimension = 'topic' and code = $3`,
      [libraryId, plan.municipality, plan.topic, months.now.from, months.before.from],
    );
    const { now, before, label } = rows[0]!;
    const { low, high } = expectedRange(before, {
      now: daysInPeriod(months.now),
      before: daysInPeriod(months.before),
    });
    const id = chance.fork(`signal ${at}`).uuid();
    const answered = plan.answered === null ? null : addDays(today, -plan.answered);
    await client.query(
      `insert into signal (library_id, id, municipality_code, state, sent_on, first_answered_on, answered_on) values ($1, $2, $3, $4, $5, $6, $6)`,
      [libraryId, id, plan.municipality, plan.state, addDays(today, -plan.sent), answered],
    );
    await client.query(
      `insert into signal_content (library_id, id, municipality_code, list, code, label, month, questions, questions_before, expected_low,
         expected_high, proposed, text, answer) values ($1, $2, $3, 'TOPIC', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[libraryId, id, plan.municipality, plan.topic, label, months.now.from, now, before, low, high],
        ...[plan.proposed, plan.text, plan.answer],
      ],
    );
  }
}
