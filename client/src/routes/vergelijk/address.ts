import type { ComparisonInput, ComparisonSort, PeerAttribute } from '#lib/graphql/graphql.ts';
import { VARIANTS } from '#lib/labels/location.ts';
import { periodQuery, type Period } from '#lib/period.ts';
import { COLUMNS, FUNNEL_MEASURES, HOST_GROUPS, HOURS_CLASSES, PEERS, SIZES, type FunnelMeasure } from './labels.ts';

/** What the address says to compare. */
export type Asked = {
  libraries: string[];
  municipalities: string[];
  hostGroups: (keyof typeof HOST_GROUPS)[];
  variants: (keyof typeof VARIANTS)[];
  hoursClasses: (keyof typeof HOURS_CLASSES)[];
  municipalitySizes: (keyof typeof SIZES)[];
  name: string;
  only: string[];
  peers: PeerAttribute[];
  sort: ComparisonSort;
  descending: boolean;
  columns: ComparisonSort[];
  measure: FunnelMeasure;
  /** Hold points against the limits of chance alone, also where those were widened. */
  chanceAlone: boolean;
  /** Points to put side by side, as many as were ticked. */
  sideBySide: string[];
};

const USUAL_PEERS: PeerAttribute[] = ['HOST_GROUP', 'HOURS_CLASS', 'MUNICIPALITY_SIZE'];
const USUAL_COLUMNS: ComparisonSort[] = [
  ...(['LIBRARY', 'MUNICIPALITY', 'HOURS_PER_WEEK', 'VISITS'] as const),
  ...(['VISITS_PER_OPENING_HOUR', 'GROWTH', 'SOLVED', 'REFERRED'] as const),
];

/** Numbers are looked at from high to low first, words from A to Z. */
export const fromHighToLow = (sort: ComparisonSort): boolean =>
  !['NAME', 'LIBRARY', 'MUNICIPALITY', 'HOST_KIND', 'VARIANT'].includes(sort);

/** Reads the address; what it does not know it leaves out. */
export function readAddress(search: URLSearchParams): Asked {
  const some = <Key extends string>(name: string, known: Record<Key, unknown>) =>
    search.getAll(name).filter((value): value is Key => Object.hasOwn(known, value));
  const ids = (name: string) => [
    ...new Set(
      search
        .getAll(name)
        .flatMap((value) => value.split(','))
        .filter(Boolean),
    ),
  ];
  const [sort = 'VISITS'] = some('sorteer', COLUMNS);
  const columns = some('kolom', COLUMNS).filter((column) => column !== 'NAME');
  const measure = search.get('maat');
  return {
    libraries: ids('bibliotheek'),
    municipalities: ids('gemeente'),
    hostGroups: some('soort', HOST_GROUPS),
    variants: some('variant', VARIANTS),
    hoursClasses: some('uren', HOURS_CLASSES),
    municipalitySizes: some('grootte', SIZES),
    name: search.get('naam')?.trim() ?? '',
    only: ids('alleen'),
    // A form sends nothing for boxes without a tick: "geen" tells that it was a choice.
    peers: search.has('groep') ? some('groep', PEERS) : USUAL_PEERS,
    sort,
    descending: search.has('richting') ? search.getAll('richting').includes('af') : fromHighToLow(sort),
    columns: columns.length > 0 ? columns : USUAL_COLUMNS,
    measure: FUNNEL_MEASURES.find((each) => each === measure) ?? 'VISITS_PER_OPENING_HOUR',
    chanceAlone: search.get('grenzen') === 'toeval',
    sideBySide: ids('punten'),
  };
}

/** What the API is asked. */
export const inputOf = ({
  columns: _columns,
  measure: _measure,
  chanceAlone: _chanceAlone,
  sideBySide: _sideBySide,
  ...rest
}: Asked): ComparisonInput => ({
  ...rest,
});

/** Whether the list is shorter than the area. */
export const isFiltered = (asked: Asked): boolean =>
  asked.name !== '' ||
  asked.only.length > 0 ||
  [
    asked.libraries,
    asked.municipalities,
    asked.hostGroups,
    asked.variants,
    asked.hoursClasses,
    asked.municipalitySizes,
  ].some((chosen) => chosen.length > 0);

/** The address with some of it changed: null takes a part away. */
export function changed(search: URLSearchParams, changes: Record<string, string | readonly string[] | null>): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    if (value !== null) for (const each of [value].flat()) next.append(name, each);
  }
  next.delete('doe');
  return `?${next}`;
}

/** What a form takes along of the address, beside the fields it has itself. */
export const hiddenFields = (search: URLSearchParams, own: readonly string[]): [name: string, value: string][] =>
  [...search].filter(([name, value]) => value !== '' && name !== 'doe' && !own.includes(name));

/** What only concerns the page, and not which points there are or what is told of them. */
const PAGE_ONLY = ['van_wie', 'van', 'tot', 'doe', 'punten', 'maat'];

/** Where the points of the page are downloaded, in its order and with its columns. */
export function downloadsOf(search: URLSearchParams, scope: string, period: Period): { csv: string; xlsx: string } {
  const rest = new URLSearchParams([...search].filter(([name, value]) => value !== '' && !PAGE_ONLY.includes(name)));
  const query = `van_wie=${scope}&${periodQuery(period)}&${rest}`;
  return { csv: `/export/vergelijking.csv?${query}`, xlsx: `/export/vergelijking.xlsx?${query}` };
}

/** The dashboard of a point, over the days that were compared. */
export const dashboardOf = (id: string, days: Period): string =>
  `/dashboard?van_wie=LOCATION:${id}&${periodQuery(days)}`;
