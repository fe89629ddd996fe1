import type { RequestContext } from '../graphql/request-context.ts';
import { CodesOfListLoader, OrganisationLabelLoader } from './code-labels.loader.ts';
import { fixedLabels } from './dimension-labels.ts';
import { Dimension } from './dimension.type.ts';

/** A code with what people read and the code it falls under. */
export interface LabelledCode {
  code: string;
  label: string;
  parent: string | null;
}

const lists: Dimension[] = [Dimension.TOPIC, Dimension.THEME, Dimension.AGE];

/** What organisation a code is, of those that are in nobody's directory any more. */
const unknownOrganisation = 'Onbekende organisatie';

/** The codes of a dimension in the order of their list: of a fixed list all of them, of a code list those the asker may know; null for organisations. */
export async function listedLabels(context: RequestContext, dimension: Dimension): Promise<LabelledCode[] | null> {
  const fixed = fixedLabels(dimension);
  if (fixed) return fixed.map((each) => ({ ...each, parent: null }));
  return lists.includes(dimension) ? context.loaders.of(CodesOfListLoader).load(dimension) : null;
}

/** Organisations by name: counts come in no order, and those with equal counts stay where they are. */
export async function organisationLabels(context: RequestContext, ids: Iterable<string>): Promise<LabelledCode[]> {
  const loader = context.loaders.of(OrganisationLabelLoader);
  const label = async (code: string) => (await loader.load(code)) ?? { code, label: unknownOrganisation, parent: null };
  const labels = await Promise.all([...ids].map(label));
  return labels.toSorted((a, b) => a.label.localeCompare(b.label, 'nl') || (a.code < b.code ? -1 : 1));
}

/** The codes of a dimension with what people read, in the order of their list; of organisations those that occur. */
export const labelsOf = async (
  context: RequestContext,
  dimension: Dimension,
  occurring: Iterable<string>,
): Promise<LabelledCode[]> => (await listedLabels(context, dimension)) ?? organisationLabels(context, occurring);
