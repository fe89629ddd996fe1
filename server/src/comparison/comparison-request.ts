import { z } from 'zod';
import { addDays } from '../calendar/amsterdam.ts';
import { dayInAddress } from '../exports/day-in-address.ts';
import { ServiceVariant } from '../libraries/location.enums.ts';
import { ScopeKind } from '../measures/scope.type.ts';
import { ComparisonSort, HostGroup, HoursClass, MunicipalitySize, PeerAttribute } from './comparison.enums.ts';
import type { ComparisonInput } from './comparison.inputs.ts';

/** What is asked for in the address of a file of compared points. */
export interface ComparisonRequest {
  scope: { kind: ScopeKind; id: string };
  from: string;
  until: string;
  view: ComparisonInput;
  form: 'csv' | 'xlsx';
}

const some = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()));
const address = z.object({
  van_wie: z.string('van_wie ontbreekt in het adres.').regex(/^[A-Z_]+:.+$/, 'van_wie schrijf je als SOORT:id.'),
  van: dayInAddress('van'),
  tot: dayInAddress('tot'),
  naam: z.string().default(''),
  ...{ bibliotheek: some, gemeente: some, soort: some, variant: some, uren: some, grootte: some, alleen: some },
  groep: z.union([z.string(), z.array(z.string())]).optional(),
  ...{ sorteer: some, richting: some },
});

/**
 * Reads the address of a file, the same as of the page /vergelijk: van_wie, van and tot (both included) and its filters. Words of a filter that
 * do not exist are left out, as on the page.
 * @returns a sentence when it is wrong
 */
export function readComparisonRequest(query: unknown, form: string): ComparisonRequest | string {
  if (form !== 'csv' && form !== 'xlsx') return 'Kies csv of xlsx.';
  const read = address.safeParse(query);
  if (!read.success) return read.error.issues[0]!.message;
  const { van_wie: who, van: from, tot, groep, ...rest } = read.data;
  if (from > tot) return 'De eerste dag moet voor de laatste liggen.';
  const at = who.indexOf(':');
  const [kind] = known(ScopeKind, [who.slice(0, at)]);
  if (!kind) return 'van_wie noemt een soort die er niet is.';
  // As on the page: visits from high to low, and words from A to Z.
  const sort = known(ComparisonSort, rest.sorteer)[0] ?? ComparisonSort.VISITS;
  const view: ComparisonInput = {
    libraries: ids(rest.bibliotheek),
    municipalities: ids(rest.gemeente),
    hostGroups: known(HostGroup, rest.soort),
    variants: known(ServiceVariant, rest.variant),
    hoursClasses: known(HoursClass, rest.uren),
    municipalitySizes: known(MunicipalitySize, rest.grootte),
    name: rest.naam,
    only: ids(rest.alleen),
    peers: groep === undefined ? null : known(PeerAttribute, [groep].flat()),
    sort,
    descending: rest.richting.length > 0 ? rest.richting.includes('af') : !words.includes(sort),
  };
  return { scope: { kind, id: who.slice(at + 1) }, from, until: addDays(tot, 1), view, form };
}

const words: ComparisonSort[] = [
  ...[ComparisonSort.NAME, ComparisonSort.LIBRARY, ComparisonSort.MUNICIPALITY],
  ...[ComparisonSort.HOST_KIND, ComparisonSort.VARIANT],
];
const ids = (given: string[]) => given.flatMap((each) => each.split(',')).filter(Boolean);
const known = <Value extends string>(all: Record<string, Value>, given: string[]): Value[] =>
  Object.values(all).filter((value) => given.includes(value));
