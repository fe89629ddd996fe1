import type { RequestContext } from '../graphql/request-context.ts';
import { type Allocation, type GrantCounts, addCounts, allocate, allocationLabel, schemeOfYear } from './allocation.ts';
import { GrantCountsLoader } from './grant-counts.loader.ts';
import { GrantSchemesLoader } from './grant-schemes.loader.ts';
import type { CountRow } from './grant.repository.ts';
import { type GrantAllocation, type GrantPart, GrantRegime } from './grant.type.ts';

/** The computed grant of a municipality in a year, beside that of the whole country. */
export async function grantAllocation(
  context: RequestContext,
  municipality: string,
  year: number,
): Promise<GrantAllocation> {
  const scheme = schemeOfYear(await context.loaders.of(GrantSchemesLoader).load('all'), year);
  if (scheme.regime === 'UNKNOWN')
    return asAnswer(allocate(scheme, { inhabitants: null, lowEducation: null }), '', null);
  const references = `${scheme.inhabitantsReference} ${scheme.educationReference}`;
  const byMunicipality = await context.loaders.of(GrantCountsLoader).load(references);
  const counts = [...byMunicipality.values()].filter((counted) => counted.some(({ current }) => current)).map(countsOf);
  const national = allocate(scheme, addCounts(counts));
  const own = byMunicipality.get(municipality) ?? [];
  const source = own.find((row) => row.source)?.source ?? '';
  return asAnswer(allocate(scheme, countsOf(own)), source, national.known ? national.total : null);
}

/**
 * The counts of all that a municipality is made of today and that was there on the reference date: itself, and those that merged
 * with it since. Unknown when one of those was split: no public figure says how its people are divided.
 */
function countsOf(counted: CountRow[]): GrantCounts {
  const merged = counted.filter((row) => row.counted !== row.municipality && row.existed);
  if (merged.some(({ split }) => split)) return addCounts([]);
  // One that came out of a merger has no figure of its own from before.
  const own = counted.filter(
    (row) => row.counted === row.municipality && (row.inhabitants !== null || merged.length === 0),
  );
  return addCounts([...own, ...merged]);
}

function asAnswer(allocation: Allocation, source: string, nationalTotal: number | null): GrantAllocation {
  const answer = {
    year: allocation.year,
    regime: GrantRegime[allocation.regime],
    known: allocation.known,
    label: allocationLabel(allocation),
  };
  if (!allocation.known) return { ...answer, inhabitantsPart: null, educationPart: null, total: null, nationalTotal };
  const withSource = (part: Omit<GrantPart, 'source'>): GrantPart => ({ ...part, source });
  const { inhabitantsPart, educationPart, total } = allocation;
  return {
    ...answer,
    inhabitantsPart: withSource(inhabitantsPart),
    educationPart: withSource(educationPart),
    total,
    nationalTotal,
  };
}
