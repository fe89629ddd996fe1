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

/**
 * The codes of a dimension with what people read, in the order of their list: of a fixed list all of them, of a code list those the asker
 * may know, of organisations those that occur.
 */
export async function labelsOf(
  context: RequestContext,
  dimension: Dimension,
  occurring: Iterable<string>,
): Promise<LabelledCode[]> {
  const fixed = fixedLabels(dimension);
  if (fixed) return fixed.map((each) => ({ ...each, parent: null }));
  if (lists.includes(dimension)) return context.loaders.of(CodesOfListLoader).load(dimension);
  const loader = context.loaders.of(OrganisationLabelLoader);
  const label = async (code: string) => (await loader.load(code)) ?? { code, label: unknownOrganisation, parent: null };
  return Promise.all([...occurring].map(label));
}
