import { addDays, type Day } from '../calendar/amsterdam.ts';
import { bucketStart } from '../calendar/period.ts';
import type { Closure, OpeningPiece } from '../libraries/opening-hours.ts';
import { inventAddress, type Address, type Centre } from './addresses.ts';
import { libraryPlans } from './network-plan.ts';
import { inventClosures, inventHours } from './point-hours.ts';
import { libraryIds } from './plan-ids.ts';
import { pointPlans, type PointPlan } from './point-plan.ts';
import type { Random } from './random.ts';
import type { TimeSpan } from './time-span.ts';

/** An invented point with all that is known of it. */
export interface InventedPoint extends Address {
  id: string;
  libraryId: string;
  plan: PointPlan;
  name: string;
  insideLibrary: boolean;
  variant: 'BASIC' | 'ALWAYS_AVAILABLE' | 'BROAD';
  accessMode: 'WALK_IN' | 'APPOINTMENT' | 'BOTH';
  privateSpace: boolean;
  accessibility: string[];
  languages: string[];
  opensOn: Day;
  closesOn: Day | null;
  hours: OpeningPiece[];
  closures: Closure[];
}

/** The eighty points, in the order of the plan. @param centres centre of each municipality, by code */
export function inventPoints(centres: ReadonlyMap<string, Centre>, span: TimeSpan, chance: Random): InventedPoint[] {
  const ids = libraryIds(chance);
  return pointPlans.map((plan, nth) => {
    const own = chance.fork(`point ${plan.library} ${plan.town} ${plan.host ?? ''}`);
    const id = own.uuid();
    const [opensOn, closesOn] = lifeOf(plan, span, own);
    const outside = plan.hostKind !== 'LIBRARY_BRANCH';
    return {
      id,
      libraryId: ids.get(plan.library)!,
      plan,
      name: nameOf(plan),
      insideLibrary: !outside,
      variant:
        plan.label !== 'IDO'
          ? 'BROAD'
          : plan.hours === 'h40' || plan.hours === 'h40plus'
            ? 'ALWAYS_AVAILABLE'
            : 'BASIC',
      accessMode: own.weighted([
        ['WALK_IN', 70],
        ['BOTH', 25],
        ['APPOINTMENT', outside && plan.hours === 'h8' ? 5 : 0],
      ]),
      privateSpace: own.chance(0.45),
      accessibility:
        plan.hostKind === 'TELEPHONE'
          ? []
          : ['Rolstoeltoegankelijk', 'Invalidentoilet', 'Ringleiding'].filter((_, at) =>
              own.chance([0.95, 0.7, 0.3][at]!),
            ),
      languages: ['Nederlands', 'Engels', 'Turks', 'Arabisch', 'Pools'].filter((_, at) =>
        own.chance([1, 0.6, 0.15, 0.15, 0.1][at]!),
      ),
      opensOn,
      closesOn,
      hours: inventHours(plan, nth, opensOn, span, own),
      closures: inventClosures(plan, opensOn, closesOn, span, own),
      ...inventAddress(plan, centres.get(plan.municipality)!, own),
    };
  });
}

/** The label is the first word, as on the door; then the host, and the town where the host does not name it. */
function nameOf({ label, library, host, town }: PointPlan): string {
  const word = { IDO: 'IDO', INFOPUNT: 'Infopunt', BOTH: 'Informatiepunt' }[label];
  const own = libraryPlans.find(({ key }) => key === library)!.name.replace(' (demonstratie)', '');
  return host === null ? `${word} ${own} ${town}` : `${word} ${host} ${town}`;
}

/** First day, and the first day on which it is no longer there; points begin on a Monday. */
function lifeOf(
  { state, hours, hostKind }: PointPlan,
  { today, from }: TimeSpan,
  chance: Random,
): [opensOn: Day, closesOn: Day | null] {
  const monday = (day: Day, days: number) => bucketStart(addDays(day, days), 'WEEK');
  if (state === 'PLANNED') return [monday(today, 50), null];
  if (state === 'TRIAL') return [monday(today, -chance.integer(60, 150)), null];
  // The network grows: part of the small points outside the library opened during the three years.
  const late = state === 'OPEN' && hours === 'h8' && hostKind !== 'LIBRARY_BRANCH' && chance.chance(0.45);
  const opensOn = late ? monday(from, chance.integer(60, 900)) : monday(from, -chance.integer(30, 1100));
  return [opensOn, state === 'CLOSED' ? monday(today, -200) : null];
}
