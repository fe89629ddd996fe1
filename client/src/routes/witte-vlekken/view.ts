import type { HostKind, ScopeInput, WhiteSpotsQuery } from '#lib/graphql/graphql.ts';
import { HOST_KINDS } from '#lib/labels/location.ts';

type Spots = NonNullable<WhiteSpotsQuery['whiteSpots']>;
export type Municipality = Spots['municipalities'][number];

/** Which municipalities the table shows. */
export const SHOWN = ['alle', 'wit', 'geen-punt', 'weinig-uren'] as const;
/** What it is sorted by. */
export const SORTS = ['niet-bereikt', 'naam', 'dekking', 'uren', 'uitkering'] as const;

/** What the address asks for: everything on the page follows from it, so that it can be shared. */
export interface View {
  scope: ScopeInput | null;
  shown: (typeof SHOWN)[number];
  sort: (typeof SORTS)[number];
  fewHours: number;
  /** Where a point is put: a municipality (its centre), a point that is planned or on trial, or a place in degrees. */
  at: string;
  longitude: number | null;
  latitude: number | null;
  hours: number;
  hostKind: HostKind;
}

const KINDS = ['LIBRARY', 'MUNICIPALITY', 'SUPPORT_ORGANISATION', 'PROVINCE', 'NATION'] as const;
/** Hours a week of half of all points. */
const USUAL_HOURS = 8;

export function viewIn(address: URLSearchParams): View {
  const [kind = '', ...id] = (address.get('van_wie') ?? '').split(':');
  const number = (name: string) => {
    const typed = address.get(name)?.trim().replace(',', '.');
    return typed && Number.isFinite(Number(typed)) ? Number(typed) : null;
  };
  const between = (value: number | null, least: number, most: number, usual: number) =>
    value === null ? usual : Math.min(most, Math.max(least, value));
  const host = address.get('soort') ?? '';
  return {
    scope: KINDS.some((each) => each === kind) && id.length > 0 ? ({ kind, id: id.join(':') } as ScopeInput) : null,
    shown: SHOWN.find((each) => each === address.get('toon')) ?? 'alle',
    sort: SORTS.find((each) => each === address.get('sorteer')) ?? 'niet-bereikt',
    fewHours: between(number('uren'), 0, 200, 8),
    at: address.get('bij')?.trim() ?? '',
    longitude: number('lengte'),
    latitude: number('breedte'),
    hours: between(number('open'), 0.5, 100, USUAL_HOURS),
    hostKind: host in HOST_KINDS && host !== 'TELEPHONE' ? (host as HostKind) : 'COMMUNITY_CENTRE',
  };
}

/** The address of a view; what is as usual is left out. */
export function addressOf(view: View): string {
  const parts: [string, string | null][] = [
    ['van_wie', view.scope && `${view.scope.kind}:${view.scope.id}`],
    ['toon', view.shown === 'alle' ? null : view.shown],
    ['sorteer', view.sort === 'niet-bereikt' ? null : view.sort],
    ['uren', view.fewHours === 8 ? null : String(view.fewHours)],
    ['bij', view.at || null],
    ['lengte', view.at || view.longitude === null ? null : String(view.longitude)],
    ['breedte', view.at || view.latitude === null ? null : String(view.latitude)],
    ['open', view.hours === USUAL_HOURS ? null : String(view.hours)],
    ['soort', view.hostKind === 'COMMUNITY_CENTRE' ? null : view.hostKind],
  ];
  const given = parts.filter((part): part is [string, string] => part[1] !== null);
  return `?${new URLSearchParams(given)}`;
}

const uncovered = ({ coverage }: Municipality) => (coverage ? coverage.inhabitants - coverage.within5km : -1);
const share = ({ coverage }: Municipality) => (coverage ? coverage.within5km / coverage.inhabitants : 2);
const byName = (a: Municipality, b: Municipality) => a.name.localeCompare(b.name, 'nl');
const orders: Record<View['sort'], (a: Municipality, b: Municipality) => number> = {
  naam: byName,
  'niet-bereikt': (a, b) => uncovered(b) - uncovered(a) || byName(a, b),
  dekking: (a, b) => share(a) - share(b) || byName(a, b),
  uren: (a, b) => a.hoursPerWeek - b.hoursPerWeek || byName(a, b),
  uitkering: (a, b) => (b.grant ?? -1) - (a.grant ?? -1) || byName(a, b),
};
const filters: Record<View['shown'], (each: Municipality) => boolean> = {
  alle: () => true,
  wit: ({ mark }) => mark !== null,
  'geen-punt': ({ mark }) => mark === 'NO_POINT',
  'weinig-uren': ({ mark }) => mark === 'FEW_HOURS',
};

/** The municipalities of the table, in its order. */
export const shownOf = (view: View, municipalities: readonly Municipality[]): Municipality[] =>
  municipalities.filter(filters[view.shown]).sort(orders[view.sort]);
