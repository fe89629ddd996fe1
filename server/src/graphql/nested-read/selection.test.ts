import { type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selectionOf } from './selection.ts';

/** What a resolver of the operation's first field is told about the query. */
function infoOf(query: string): Parameters<typeof selectionOf>[0] {
  const { definitions } = parse(query);
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
  return {
    fieldNodes: [operation.selectionSet.selections[0] as FieldNode],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

describe('what a query asks for below a field', () => {
  it('is a tree of the names of the schema', () => {
    expect(selectionOf(infoOf('{ libraries { name locations { id } } }'))).toEqual({ name: {}, locations: { id: {} } });
  });

  it('takes aliases of one field together', () => {
    const query = '{ libraries { points: locations { id } others: locations { town } } }';
    expect(selectionOf(infoOf(query))).toEqual({ locations: { id: {}, town: {} } });
  });

  it('looks into fragments, named and inline', () => {
    const query = `{ libraries { ...Card ... on Library { locations { name } } } }
      fragment Card on Library { name locations { ...Place } }
      fragment Place on Location { municipality { name } }`;
    expect(selectionOf(infoOf(query))).toEqual({ name: {}, locations: { name: {}, municipality: { name: {} } } });
  });

  it('keeps what @skip may leave out: the executor decides, and needs it when it stays', () => {
    const query = 'query ($brief: Boolean!) { libraries { name locations @skip(if: $brief) { id } } }';
    expect(selectionOf(infoOf(query))).toEqual({ name: {}, locations: { id: {} } });
  });

  it('starts deeper where the rows stand inside a payload', () => {
    const query = 'mutation { saveLocation { location { name } problems { code } } }';
    expect(selectionOf(infoOf(query), ['location'])).toEqual({ name: {} });
    expect(selectionOf(infoOf(query), ['nothing'])).toEqual({});
  });
});
