import { dayAfter, parseDay, today, type Day } from '#lib/day.ts';
import type {
  AccessMode,
  HostKind,
  LocationLabel,
  LocationState,
  LocationToChangeQuery,
  OpeningHoursInput,
  OpeningKind,
  SaveLocationInput,
  ServiceVariant,
} from '#lib/graphql/graphql.ts';
import { ACCESS_MODES, HOST_KINDS, LABELS, LOCATION_STATES, OPENING_KINDS, VARIANTS } from '#lib/labels/location.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Problem } from '#lib/problems.ts';

export type ChangedLocation = NonNullable<LocationToChangeQuery['location']>;
/** The fields as typed, kept when something is wrong. */
export type LocationValues = Record<string, string>;

export function readLocation(form: FormData, location: ChangedLocation) {
  const values: LocationValues = Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim()]));
  const problems: Problem[] = [];
  const text = (name: string) => values[name] || null;
  const chosen = <Key extends string>(known: Record<Key, unknown>, name: string, otherwise: Key): Key =>
    (values[name] ?? '') in known ? (values[name] as Key) : otherwise;
  const number = (name: string, field: string) => {
    const typed = text(name)?.replace(',', '.');
    if (!typed) return null;
    if (Number.isFinite(Number(typed))) return Number(typed);
    problems.push({ code: 'INVALID_INPUT', message: m.location_number_wrong({ field }), path: [name] });
    return null;
  };
  const list = (name: string) =>
    (values[name] ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);

  if (!text('name')) problems.push({ code: 'INVALID_INPUT', message: m.location_name_missing(), path: ['name'] });
  const municipality = text('municipality') ?? location.municipality.code;
  if (!municipality) {
    problems.push({ code: 'INVALID_INPUT', message: m.location_municipality_missing(), path: ['municipality'] });
  }
  const input: SaveLocationInput = {
    id: location.id,
    libraryId: location.library.id,
    municipality,
    name: text('name') ?? '',
    label: chosen<LocationLabel>(LABELS, 'label', location.label),
    hostKind: chosen<HostKind>(HOST_KINDS, 'hostKind', location.hostKind),
    hostName: text('hostName'),
    insideLibrary: form.has('insideLibrary'),
    variant: chosen<ServiceVariant>(VARIANTS, 'variant', location.variant),
    accessMode: chosen<AccessMode>(ACCESS_MODES, 'accessMode', location.accessMode),
    privateSpace: form.has('privateSpace'),
    street: text('street'),
    houseNumber: text('houseNumber'),
    postcode: text('postcode'),
    town: text('town'),
    longitude: number('longitude', m.location_field_longitude()),
    latitude: number('latitude', m.location_field_latitude()),
    telephone: text('telephone'),
    email: text('email'),
    website: text('website'),
    accessibility: list('accessibility'),
    languages: list('languages'),
    state: chosen<LocationState>(LOCATION_STATES, 'state', location.state),
    opensOn: parseDay(values['opensOn']) ?? null,
    closesOn: parseDay(values['closesOn']) ?? null,
  };
  return { input, values, problems };
}

/** Rows of hours: fields 'weekday', 'opens' and so on, as often as there are rows; a row without times is no row. */
export function readHours(form: FormData, now: Day = today()): OpeningHoursInput[] {
  const removed = new Set(form.getAll('remove').map(Number));
  const column = (name: string) => form.getAll(name).map(String);
  const [kinds, opens, closes] = [column('kind'), column('opens'), column('closes')];
  const [partners, from, until] = [column('partner'), column('validFrom'), column('validUntil')];
  return column('weekday').flatMap((weekday, row) => {
    if (removed.has(row) || !opens[row] || !closes[row]) return [];
    const kind = kinds[row] ?? '';
    const last = parseDay(until[row]);
    return [
      {
        weekday: Number(weekday),
        kind: (kind in OPENING_KINDS ? kind : 'POINT') as OpeningKind,
        opens: opens[row].slice(0, 5),
        closes: closes[row].slice(0, 5),
        validFrom: parseDay(from[row]) ?? now,
        validUntil: last ? dayAfter(last) : null,
        partner: partners[row]?.trim() || null,
      },
    ];
  });
}
