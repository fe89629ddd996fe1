import { describe, expect, it, vi } from 'vitest';
import { ScopeKind } from '../measures/scope.type.ts';
import { RegistrationChanges } from './registration-changes.ts';
import type { Whereabouts } from './whereabouts.ts';

const library = '11111111-1111-4111-8111-111111111111';
const other = '22222222-2222-4222-8222-222222222222';
const adviser = '33333333-3333-4333-8333-333333333333';
const point = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const elsewhere = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
const secret = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';

const places = new Map<string, Whereabouts>([
  [
    point,
    {
      ...{ locationId: point, libraryId: library, municipalities: ['GM0148', 'GM0150'], provinces: ['PV23'] },
      supportOrganisations: [adviser],
    },
  ],
  [
    elsewhere,
    {
      ...{ locationId: elsewhere, libraryId: other, municipalities: ['GM0363'], provinces: ['PV27'] },
      supportOrganisations: [],
    },
  ],
]);
const knownPlaces = (ids: string[]) =>
  Promise.resolve(new Map(ids.flatMap((id) => (places.has(id) ? [[id, places.get(id)!]] : []))));

/** The scopes that wake when these points are announced, beside the first time, which everyone gets. */
async function wokenBy(...points: string[]): Promise<string[]> {
  const changes = new RegistrationChanges(knownPlaces);
  const scopes = [
    { kind: ScopeKind.LIBRARY, id: library },
    { kind: ScopeKind.LIBRARY, id: other.toUpperCase() },
    { kind: ScopeKind.MUNICIPALITY, id: 'GM0150' },
    { kind: ScopeKind.SUPPORT_ORGANISATION, id: adviser },
    { kind: ScopeKind.NATION, id: 'NL' },
  ];
  const woken: string[] = [];
  for (const scope of scopes) {
    const signal = changes.of(scope);
    await signal.next();
    vi.spyOn(signal, 'wake').mockImplementation(() => void woken.push(`${scope.kind} ${scope.id.slice(0, 2)}`));
  }
  await Promise.all(points.map((id) => changes.hear(id)));
  return woken;
}

describe('who wakes', () => {
  it('are the library, every municipality the point ever lay in, its adviser and the country', async () => {
    expect(await wokenBy(point)).toEqual(['LIBRARY 11', 'MUNICIPALITY GM', 'SUPPORT_ORGANISATION 33', 'NATION NL']);
  });

  it('are not those of another library', async () => {
    expect(await wokenBy(elsewhere)).toEqual(['LIBRARY 22', 'NATION NL']);
  });

  it('is everyone for a point nobody may know of, who then read what they may', async () => {
    expect(await wokenBy(secret)).toHaveLength(5);
  });

  it('is nobody for what is no id of a point', async () => {
    expect(await wokenBy("'; drop table visit")).toEqual([]);
  });
});

it('looks up the points of one notice together, and not again for a while', async () => {
  const find = vi.fn(knownPlaces);
  const changes = new RegistrationChanges(find);
  changes.of({ kind: ScopeKind.NATION, id: 'NL' });
  await Promise.all([point, elsewhere, point].map((id) => changes.hear(id)));
  await changes.hear(point);
  expect(find.mock.calls).toEqual([[[point, elsewhere]]]);
});

it('looks nothing up while nobody waits, and forgets who left', async () => {
  const find = vi.fn(knownPlaces);
  const changes = new RegistrationChanges(find);
  const signal = changes.of({ kind: ScopeKind.NATION, id: 'NL' });
  expect(changes.subscribers).toBe(1);
  await signal.return();
  await changes.hear(point);
  expect([changes.subscribers, find.mock.calls]).toEqual([0, []]);
});
