import { addDays, type Day } from '../calendar/amsterdam.ts';
import type { Closure, OpeningPiece } from '../libraries/opening-hours.ts';
import { weekOf } from './opening-patterns.ts';
import type { PointPlan } from './point-plan.ts';
import type { Random } from './random.ts';
import type { TimeSpan } from './time-span.ts';

const consultationPartners = [
  'Geldloket (demonstratie)',
  'Formulierenhulp (demonstratie)',
  'Vrijwilligerspunt (demonstratie)',
];

/**
 * The weekly hours of a point from its opening day on. Some points began with less and widened their hours during the three
 * years; some house a partner's consultation hour within their own.
 */
export function inventHours(
  plan: PointPlan,
  nth: number,
  opensOn: Day,
  span: TimeSpan,
  chance: Random,
): OpeningPiece[] {
  if (plan.hours === null) {
    return [1, 3, 5].map((weekday) => ({
      kind: 'TELEPHONE',
      weekday,
      opens: '09:00',
      closes: '12:00',
      validFrom: opensOn,
      validUntil: null,
    }));
  }
  const week = weekOf(plan.hours, nth);
  const forGood = (piece: (typeof week)[number], validFrom: Day): OpeningPiece => ({
    kind: 'POINT',
    ...piece,
    validFrom,
    validUntil: null,
  });
  const widenedOn = addDays(span.from, chance.integer(250, 600));
  const widened = week.length > 2 && opensOn < span.from && chance.chance(0.3);
  const pieces = week.map((piece, at) => forGood(piece, widened && at === week.length - 1 ? widenedOn : opensOn));
  const roomy = week.find(({ opens, closes }) => opens <= '10:00' && closes >= '12:00');
  if (roomy && plan.state === 'OPEN' && chance.chance(0.2)) {
    const partner = chance.pick(consultationPartners);
    pieces.push({
      kind: 'CONSULTATION',
      weekday: roomy.weekday,
      opens: '10:00',
      closes: '12:00',
      validFrom: maxDay(opensOn, span.from),
      validUntil: null,
      partner,
    });
  }
  return pieces;
}

/** When a point was, is or will be closed for a while: around Christmas, in summer, for a training day, and while it is paused. */
export function inventClosures(
  plan: PointPlan,
  opensOn: Day,
  closesOn: Day | null,
  span: TimeSpan,
  chance: Random,
): Closure[] {
  const small = plan.hours === 'h8' || plan.hours === 'h16';
  const atChristmas = plan.hours !== 'h40plus' && chance.chance(0.7);
  const inSummer = small && chance.chance(0.5);
  const summerDay = chance.integer(10, 28);
  const closures: Closure[] = [];
  for (let year = Number(span.from.slice(0, 4)) - 1; year <= Number(span.today.slice(0, 4)) + 1; year++) {
    if (inSummer) {
      const from = `${year}-07-${summerDay}`;
      closures.push({ from, until: addDays(from, 21), reason: 'Zomersluiting' });
    }
    const training = `${year}-${chance.pick(['10', '11'])}-${chance.integer(10, 28)}`;
    closures.push({ from: training, until: addDays(training, 1), reason: 'Scholingsdag medewerkers' });
    if (atChristmas)
      closures.push({
        from: `${year}-12-24`,
        until: `${year + 1}-01-02`,
        reason: 'Gesloten tussen kerst en nieuwjaar',
      });
  }
  if (plan.state === 'PAUSED')
    closures.push({ from: addDays(span.today, -45), until: addDays(span.today, 60), reason: 'Verbouwing' });
  const first = maxDay(opensOn, span.from);
  return closures.filter(
    ({ from, until }) => until > first && (closesOn === null || from < closesOn) && from < addDays(span.today, 400),
  );
}

const maxDay = (a: Day, b: Day): Day => (a > b ? a : b);
