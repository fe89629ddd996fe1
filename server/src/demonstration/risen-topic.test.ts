import { expect, test } from 'vitest';
import { daysInPeriod } from '../calendar/period.ts';
import { chanceOf, expectedRange, falseAlarmsPerMonth } from '../signals/beyond-chance.ts';
import { twoMonths } from '../signals/two-months.ts';
import { inventedNetwork } from '../testing/invented-network.ts';
import { monthsBefore, risenTopics } from './risen-topic.ts';
import { plannedSignals } from './signals.ts';

/** More topics than a library has in all its municipalities. */
const tested = 60;

test.each(['2027-01-03', '2027-03-20', '2027-08-08', '2027-11-22'])(
  'on %s all that went wrong stands out beyond chance, also where few come in that month',
  (today) => {
    const { visits } = inventedNetwork(today, 'Regiepunt');
    for (const { library, municipality, topic, monthsBack } of risenTopics) {
      const months = twoMonths(monthsBefore(today, monthsBack));
      const asked = ({ from, until }: { from: string; until: string }) =>
        visits
          .filter(({ point }) => point.plan.library === library && point.plan.municipality === municipality)
          .filter(({ day }) => day >= from && day < until)
          .flatMap(({ questions }) => questions)
          .filter((question) => question.topic === topic).length;
      const exposure = { now: daysInPeriod(months.now), before: daysInPeriod(months.before) };
      const counts = { now: asked(months.now), before: asked(months.before) };
      const about = `${topic} of ${library} in ${months.now.from}: ${counts.now} after ${counts.before}`;
      // What a coordinator saw by herself stands out, but was not proposed.
      if (library !== 'ijsvogel')
        expect(chanceOf({ ...counts, exposure }), about).toBeLessThan(falseAlarmsPerMonth / tested);
      expect(counts.now, about).toBeGreaterThan(expectedRange(counts.before, exposure).high);
    }
  },
);

test('each signal that was sent is about something that rose, so that its counts are evidence', () => {
  const key = ({ library, municipality, topic, monthsBack }: (typeof plannedSignals)[number]) =>
    [library, municipality, topic, monthsBack].join(' ');
  const risen = risenTopics.map((each) => [each.library, each.municipality, each.topic, each.monthsBack].join(' '));
  expect(plannedSignals.map(key).filter((each) => !risen.includes(each))).toEqual([]);
});
