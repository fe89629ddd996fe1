import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/amsterdam.ts';
import { openingHoursProblems } from '../libraries/opening-hours-rules.ts';
import { hoursPerWeek, openingStatus } from '../libraries/opening-hours.ts';
import { instantAt } from '../calendar/amsterdam.ts';
import { carriedRegister, inventedNetwork } from '../testing/invented-network.ts';
import { libraryPlans, supportPlans } from './network-plan.ts';
import { personasOn } from './personas.ts';
import { pointPlans } from './point-plan.ts';
import { timeSpanBefore } from './time-span.ts';

const today = '2026-03-18';
const register = carriedRegister();
const municipality = (code: string) => register.municipalities.find((place) => place.code === code)!;
const served = libraryPlans.flatMap(({ municipalities }) => municipalities);
const { span, points } = inventedNetwork(today);

describe('the plan', () => {
  test('has three POIs for four provinces, one of them for two', () => {
    expect(supportPlans.map(({ provinces }) => provinces.length)).toEqual([2, 1, 1]);
  });

  test('has fourteen libraries over forty real municipalities in those four provinces, Dalfsen among them', () => {
    expect(libraryPlans).toHaveLength(14);
    expect(new Set(served).size).toBe(40);
    expect(new Set(served)).toContain('GM0148');
    expect(new Set(served.map((code) => municipality(code).province))).toEqual(
      new Set(['PV23', 'PV24', 'PV25', 'PV26']),
    );
  });

  test('has two municipalities with two libraries', () => {
    expect(served.filter((code, at) => served.indexOf(code) < at).sort()).toEqual(['GM0148', 'GM0267']);
  });

  test('has eighty points, each in the service area of its library, and one at least in each part of it', () => {
    expect(pointPlans).toHaveLength(80);
    const areas = libraryPlans.flatMap(({ key, municipalities }) => municipalities.map((code) => `${key} ${code}`));
    expect(new Set(pointPlans.map(({ library, municipality: code }) => `${library} ${code}`))).toEqual(new Set(areas));
  });

  test('has points in every state and at every kind of host', () => {
    const tally = (values: string[]) =>
      Object.fromEntries(
        [...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]),
      );
    expect(tally(pointPlans.map(({ state }) => state))).toEqual({
      OPEN: 74,
      TRIAL: 3,
      PLANNED: 1,
      PAUSED: 1,
      CLOSED: 1,
    });
    expect(tally(pointPlans.map(({ label }) => label))).toEqual({ IDO: 64, INFOPUNT: 8, BOTH: 8 });
    expect(new Set(pointPlans.map(({ hostKind }) => hostKind)).size).toBe(15);
  });

  test('calls nothing what it is not: each organisation says that it is a demonstration', () => {
    for (const { name } of [...supportPlans, ...libraryPlans]) expect(name).toMatch(/ \(demonstratie\)$/);
  });
});

test('hours a week follow the published classes to the nearest point', () => {
  const hours = points
    .filter(({ plan }) => plan.hours !== null)
    .map(({ hours: pieces }) => hoursPerWeek(pieces, addDays(today, 60)));
  const published = [51, 9, 14, 11, 6, 8];
  const classOf = (weekly: number) =>
    [8, 16, 24, 32, 40].filter((most) => weekly > most || (most === 40 && weekly >= 40)).length;
  const counted = published.map((_, nth) => hours.filter((weekly) => classOf(weekly) === nth).length);
  counted.forEach((count, nth) => expect(Math.abs(count - (published[nth]! / 99) * hours.length)).toBeLessThan(0.6));
});

describe('each point', () => {
  test('has hours that a coordinator could have saved', () => {
    for (const point of points) expect(openingHoursProblems(point.hours), point.name).toEqual([]);
  });

  test('has a name of its own and an address that leads to nobody', () => {
    expect(new Set(points.map(({ name }) => name)).size).toBe(80);
    for (const { email, website, telephone, postcode, plan } of points) {
      expect(email).toMatch(/\.example$/);
      expect(website).toMatch(/\.example\/$/);
      expect(telephone).toMatch(/^0\d\d-000 \d\d \d\d$/);
      // These letters are never issued.
      if (plan.hostKind !== 'TELEPHONE') expect(postcode).toMatch(/^[1-9]\d{3} (SA|SD|SS)$/);
    }
  });

  test('lies within about a kilometre and a half of the centre of its municipality; a telephone point lies nowhere', () => {
    for (const { longitude, latitude, plan } of points) {
      const centre = municipality(plan.municipality);
      if (plan.hostKind === 'TELEPHONE') expect([longitude, latitude]).toEqual([null, null]);
      else
        expect(Math.hypot((longitude! - centre.longitude) * 68, (latitude! - centre.latitude) * 111)).toBeLessThan(1.5);
    }
  });

  test('that is open has a next opening within two months, unless it is the telephone point', () => {
    for (const { plan, hours, closures, opensOn, closesOn, name } of points) {
      if (plan.state !== 'OPEN' || plan.hostKind === 'TELEPHONE') continue;
      const status = openingStatus(instantAt(today, '06:00'), hours, closures, {
        state: plan.state,
        opensOn,
        closesOn,
      });
      expect(status.nextDay, name).not.toBeNull();
    }
  });

  test('begins on a Monday; the planned one after today, the closed one ended before today', () => {
    const inState = (state: string) => points.find(({ plan }) => plan.state === state)!;
    expect(inState('PLANNED').opensOn > today).toBe(true);
    expect(inState('CLOSED').closesOn! < today && inState('CLOSED').closesOn! > span.from).toBe(true);
    for (const { opensOn } of points) expect(new Date(opensOn).getUTCDay()).toBe(1);
  });
});

describe('the three years', () => {
  test.each([
    ['2026-03-18', '2023-03-18', '2026-03-17'],
    ['2028-02-29', '2025-03-01', '2028-02-28'],
    ['2026-01-01', '2023-01-01', '2025-12-31'],
  ])('before %s run from %s up to and including %s', (day, from, yesterday) => {
    expect(timeSpanBefore(day)).toEqual({ from, yesterday, today: day });
  });
});

describe('the personas', () => {
  const personas = personasOn(span);
  const validRoles = personas.flatMap(({ memberships }) =>
    memberships.filter(({ until }) => !until || until > today).map(({ role }) => role),
  );

  test('have every role', () => {
    const roles = [
      'COUNTER',
      'COORDINATOR',
      'MUNICIPAL_CONTACT',
      'MUNICIPAL_CONTROLLER',
      'POI_ADVISER',
      'NATIONAL_ANALYST',
      'PLATFORM_ADMINISTRATOR',
    ];
    expect([...new Set(validRoles)].sort()).toEqual(roles.sort());
  });

  test('include one who is counter at one library and coordinator at another, and one whose membership has ended', () => {
    const both = personas.find(({ key }) => key === 'balie-en-coordinator')!;
    expect(both.memberships.map(({ role, library }) => [role, library])).toEqual([
      ['COUNTER', 'lindeboom'],
      ['COORDINATOR', 'ijsvogel'],
    ]);
    expect(personas.find(({ key }) => key === 'oud-coordinator')!.memberships[0]!.until! < today).toBe(true);
  });

  test('include an adviser of the POI with two provinces', () => {
    const adviser = personas.find(({ key }) => key === 'poi-adviseur')!;
    expect(supportPlans.find(({ key }) => key === adviser.memberships[0]!.support)!.provinces).toHaveLength(2);
  });
});
