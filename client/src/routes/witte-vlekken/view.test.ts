import { expect, it } from 'vitest';
import { addressOf, type Municipality, shownOf, viewIn } from './view.ts';

const viewOf = (address: string) => viewIn(new URLSearchParams(address));
const municipality = (name: string, given: Partial<Municipality> = {}): Municipality => ({
  ...{ code: name, name, x: 0, y: 0, openPoints: 1, hoursPerWeek: 10, mark: null, grant: 100, elsewhere: [] },
  coverage: { inhabitants: 100, within2km: 10, within5km: 50 },
  ...given,
});

it('keeps everything of a view in the address, and nothing that is as usual', () => {
  const address = '?van_wie=LIBRARY%3Aabc&toon=wit&sorteer=naam&uren=12&lengte=6.25&breedte=52.5&open=20&soort=SHOP';
  expect(addressOf(viewOf(address))).toBe(address);
  expect(addressOf(viewOf(''))).toBe('?');
});

it('takes a comma in a number, and puts what cannot be back to what is usual', () => {
  expect(viewOf('lengte=6,25&breedte=52,5')).toMatchObject({ longitude: 6.25, latitude: 52.5 });
  expect(viewOf('lengte=daar&open=900&soort=TELEPHONE&toon=niets&van_wie=WERELD:1')).toMatchObject({
    ...{ longitude: null, hours: 100, hostKind: 'COMMUNITY_CENTRE', shown: 'alle', scope: null },
  });
});

it('a chosen municipality or point goes before a place that was typed', () => {
  expect(addressOf(viewOf('?bij=GM0148&lengte=6&breedte=52'))).toBe('?bij=GM0148');
});

it('shows white spots only when asked, and those with most people out of reach first', () => {
  const all = [
    municipality('Dalfsen'),
    municipality('Urk', { mark: 'NO_POINT', coverage: { inhabitants: 900, within2km: 0, within5km: 0 } }),
    municipality('Almere', { mark: 'FEW_HOURS', coverage: null, hoursPerWeek: 2 }),
  ];
  const names = (address: string) => shownOf(viewOf(address), all).map(({ name }) => name);
  expect(names('')).toEqual(['Urk', 'Dalfsen', 'Almere']);
  expect(names('toon=wit&sorteer=naam')).toEqual(['Almere', 'Urk']);
  expect(names('toon=geen-punt')).toEqual(['Urk']);
  expect(names('sorteer=uren')[0]).toBe('Almere');
});
