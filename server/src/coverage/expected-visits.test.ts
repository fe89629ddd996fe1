import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HostGroup, HoursClass, MunicipalitySize } from '../comparison/comparison.enums.ts';
import { against, expectedVisits } from './expected-visits.ts';
import { type PeerNorm, any } from './peer-norms.ts';

const close: PeerNorm = {
  ...{ hostGroup: HostGroup.MEETING_PLACE, hoursClass: HoursClass.UP_TO_8, sizeClass: MunicipalitySize.FROM_20000 },
  ...{ points: 12, libraries: 3, low: 1, middle: 1.5, high: 2 },
};
const wide: PeerNorm = { ...close, hostGroup: any, sizeClass: any, points: 40, low: 0.5, middle: 1, high: 3 };
const point = { hostKind: 'KULTURHUS', hoursPerWeek: 6, inhabitants: 30_000 } as const;

it('is told by the points most alike, with how many there are and in what they are alike', () => {
  expect(expectedVisits(point, [wide, close])).toEqual({
    ...{ peers: 12, alikeIn: ['HOST_GROUP', 'HOURS_CLASS', 'MUNICIPALITY_SIZE'] },
    ...{ perHour: { low: 1, middle: 1.5, high: 2 }, perYear: { low: 300, middle: 450, high: 600 } },
  });
  expect(expectedVisits({ ...point, inhabitants: 300_000 }, [wide, close])).toMatchObject({
    ...{ peers: 40, alikeIn: ['HOURS_CLASS'] },
  });
});

it('cannot be said with fewer than ten peers, without hours, or of a telephone point', () => {
  expect(expectedVisits(point, [])).toBeNull();
  expect(expectedVisits(point, [{ ...close, points: 9 }])).toBeNull();
  expect(expectedVisits({ ...point, hoursPerWeek: 0 }, [wide])).toBeNull();
  expect(expectedVisits({ ...point, hostKind: 'TELEPHONE' }, [wide])).toBeNull();
});

it('grows with the hours within a class, and keeps its order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), (hoursPerWeek) => {
      const [less, more] = [hoursPerWeek, hoursPerWeek + 1].map(
        (hours) => expectedVisits({ ...point, hoursPerWeek: hours }, [close])!.perYear,
      );
      expect(less!.middle).toBeLessThan(more!.middle);
      expect(less!.low <= less!.middle && less!.middle <= less!.high).toBe(true);
    }),
  );
});

it('a rate lies below, within or above the range of its peers', () => {
  const range = { low: 1, middle: 1.5, high: 2 };
  expect([0.9, 1, 2, 2.1].map((rate) => against(rate, range))).toEqual(['BELOW', 'WITHIN', 'WITHIN', 'ABOVE']);
  expect([against(null, range), against(1, null)]).toEqual([null, null]);
});
