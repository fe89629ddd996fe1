import { expect, test } from 'vitest';
import { daysInPeriod } from '../calendar/period.ts';
import { chanceOf, falseAlarmsPerMonth } from '../signals/beyond-chance.ts';
import { lastFinishedMonth, twoMonths } from '../signals/two-months.ts';
import { inventedNetwork } from '../testing/invented-network.ts';

/** More topics than a library has in all its municipalities. */
const tested = 60;

test.each([
  ['2027-01-03', 'December'],
  ['2027-08-08', 'July'],
])('on %s the letter that was not understood stands out, though few come in %s', (today) => {
  const { visits } = inventedNetwork(today, 'Regiepunt');
  const months = twoMonths(lastFinishedMonth(today));
  const asked = ({ from, until }: { from: string; until: string }) =>
    visits
      .filter(({ point }) => point.plan.library === 'lindeboom' && point.plan.municipality === 'GM0148')
      .filter(({ day }) => day >= from && day < until)
      .flatMap(({ questions }) => questions)
      .filter(({ topic }) => topic === 'municipal-schemes').length;
  const exposure = { now: daysInPeriod(months.now), before: daysInPeriod(months.before) };
  const chance = chanceOf({ now: asked(months.now), before: asked(months.before), exposure });
  expect(chance).toBeLessThan(falseAlarmsPerMonth / tested);
});
