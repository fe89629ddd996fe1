import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** The fields asked for below a field, by their name in the schema; aliases and repeated fields fall together. */
export interface Selection {
  [field: string]: Selection;
}

/**
 * What the query asks for below the field being resolved. `@skip` and `@include` are not looked at: reading a column too many does
 * no harm, the executor leaves it out.
 */
export function selectionOf(
  info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  path: string[] = [],
): Selection {
  const selection: Selection = {};
  for (const node of info.fieldNodes) collect(node, info.fragments, selection);
  return path.reduce((at, name) => at[name] ?? {}, selection);
}

function collect(node: FieldNode, fragments: GraphQLResolveInfo['fragments'], into: Selection): void {
  if (node.selectionSet) walk(node.selectionSet, fragments, into);
}

function walk(set: SelectionSetNode, fragments: GraphQLResolveInfo['fragments'], into: Selection): void {
  for (const selection of set.selections) {
    if (selection.kind === 'Field') collect(selection, fragments, (into[selection.name.value] ??= {}));
    else if (selection.kind === 'InlineFragment') walk(selection.selectionSet, fragments, into);
    else if (fragments[selection.name.value]) walk(fragments[selection.name.value]!.selectionSet, fragments, into);
  }
}
