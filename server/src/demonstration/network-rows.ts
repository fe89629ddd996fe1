import { libraryPlans, supportPlans } from './network-plan.ts';
import { libraryIds, supportIds } from './plan-ids.ts';
import type { InventedPoint } from './points.ts';
import type { Random } from './random.ts';

/** Rows by table, in the order in which foreign keys allow them. */
export type RowsByTable = [table: string, rows: Record<string, unknown>[]][];

/** Support organisations, libraries and their service areas, valid since before the three years. */
export function organisationRows(chance: Random): RowsByTable {
  const libraries = libraryIds(chance);
  const supports = supportIds(chance);
  const valid_from = '2019-01-01';
  return [
    [
      'support_organisation',
      supportPlans.map(({ key, name }) => ({ id: supports.get(key), name, demonstration: true })),
    ],
    [
      'support_organisation_province',
      supportPlans.flatMap(({ key, provinces }) =>
        provinces.map((province_code) => ({ support_organisation_id: supports.get(key), province_code })),
      ),
    ],
    ['library', libraryPlans.map(({ key, name }) => ({ id: libraries.get(key), name, demonstration: true }))],
    [
      'library_support',
      libraryPlans.map(({ key, support }) => ({
        library_id: libraries.get(key),
        support_organisation_id: supports.get(support),
        valid_from,
      })),
    ],
    [
      'service_area',
      libraryPlans.flatMap(({ key, municipalities }) =>
        municipalities.map((municipality_code) => ({ library_id: libraries.get(key), municipality_code, valid_from })),
      ),
    ],
  ];
}

/** The points with their hours and closures. */
export function pointRows(points: readonly InventedPoint[], chance: Random): RowsByTable {
  const of = ({ id, libraryId }: InventedPoint) => ({ library_id: libraryId, location_id: id });
  return [
    [
      'location_municipality',
      points.map((point) => ({ ...of(point), municipality_code: point.plan.municipality, valid_from: '-infinity' })),
    ],
    ['location', points.map(locationRow)],
    [
      'opening_hours',
      points.flatMap((point) => {
        const ids = chance.fork(`hours ${point.id}`);
        return point.hours.map(({ kind, weekday, opens, closes, validFrom, validUntil, partner }) => ({
          ...{ ...of(point), id: ids.uuid(), kind, weekday, opens, closes },
          ...{ valid_from: validFrom, valid_until: validUntil, partner: partner ?? null },
        }));
      }),
    ],
    [
      'closure',
      points.flatMap((point) => {
        const ids = chance.fork(`closures ${point.id}`);
        return point.closures.map(({ from, until, reason }) => ({
          ...of(point),
          id: ids.uuid(),
          from_day: from,
          until_day: until,
          reason,
        }));
      }),
    ],
  ];
}

const locationRow = (point: InventedPoint) => ({
  library_id: point.libraryId,
  id: point.id,
  municipality_code: point.plan.municipality,
  name: point.name,
  label: point.plan.label,
  host_kind: point.plan.hostKind,
  host_name: point.plan.host,
  inside_library: point.insideLibrary,
  variant: point.variant,
  access_mode: point.accessMode,
  private_space: point.privateSpace,
  street: point.street,
  house_number: point.houseNumber,
  postcode: point.postcode,
  town: point.plan.town,
  longitude: point.longitude,
  latitude: point.latitude,
  telephone: point.telephone,
  email: point.email,
  website: point.website,
  accessibility: point.accessibility,
  languages: point.languages,
  state: point.plan.state,
  opens_on: point.opensOn,
  closes_on: point.closesOn,
  demonstration: true,
});
