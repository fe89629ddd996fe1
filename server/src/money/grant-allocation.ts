import type { RequestContext } from '../graphql/request-context.ts';
import { type Allocation, type GrantCounts, addCounts, allocate, allocationLabel, schemeOfYear } from './allocation.ts';
import { GrantSchemesLoader } from './grant-schemes.loader.ts';
import { type CountRow, countsOn } from './grant.repository.ts';
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
  const rows = await countsOn(context.db, scheme.inhabitantsReference, scheme.educationReference);
  const byMunicipality = Map.groupBy(rows, (row) => row.municipality);
  const counts = [...byMunicipality.values()].filter((counted) => counted.some(({ current }) => current)).map(countsOf);
  const national = allocate(scheme, addCounts(counts));
  const own = byMunicipality.get(municipality) ?? [];
  const source = own.find((row) => row.source)?.source ?? '';
  return asAnswer(allocate(scheme, countsOf(own)), source, national.known ? national.total : null);
}

/** A municipality's own counts, or the sum of those it was merged from when it did not exist on the reference dates. */
function countsOf(counted: CountRow[]): GrantCounts {
  const own = counted.find((row) => row.municipality === row.counted);
  if (own && own.inhabitants !== null && own.lowEducation !== null) return own;
  const predecessors = counted.filter((row) => row !== own);
  return addCounts(predecessors.length > 0 ? predecessors : counted);
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
