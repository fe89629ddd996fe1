import { type FieldNode, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { shapes } from '../shapes.ts';
import { type RootFilter, jsonStatement } from './json-statement.ts';
import { selectionOf } from './selection.ts';

/** The statement for the first field of a query, a line for each of its parts. */
function statementFor(root: string, query: string, filter: RootFilter = {}): string {
  const operation = parse(query).definitions[0] as OperationDefinitionNode;
  const field = operation.selectionSet.selections[0] as FieldNode;
  const text = jsonStatement(shapes, root, selectionOf({ fieldNodes: [field], fragments: {} }), filter);
  return text.replaceAll(/ (?=(from [a-z]|left join |where |group by ))/g, '\n');
}

const one: RootFilter = { where: '{t}.id = $1::uuid', few: true };

// A change here is a change of what PostgreSQL is asked: measure it with `npm run bench -- nested` when it is about a list.
describe('the statement of an operation', () => {
  it('libraries with their points, municipality and opening hours: children grouped and joined', () => {
    const query =
      '{ libraries { id name locations { id name municipality { name } openingHours { weekday opens closes } } } }';
    expect(statementFor('Library', query)).toMatchSnapshot();
  });

  it('libraries with their service area and support organisation: through a table, as of today', () => {
    expect(
      statementFor('Library', '{ libraries { municipalities { name } supportOrganisation { name } } }'),
    ).toMatchSnapshot();
  });

  it('one library: children looked up', () => {
    expect(statementFor('Library', '{ library { name locations { name } } }', one)).toMatchSnapshot();
  });

  it('one point as its page shows it: computed fields bring what they need', () => {
    const query = '{ location { name library { name } municipality { name } hoursPerWeek opening { openNow } } }';
    expect(statementFor('Location', query, one)).toMatchSnapshot();
  });

  it('support organisations with their provinces and libraries', () => {
    expect(
      statementFor('SupportOrganisation', '{ supportOrganisations { name provinces { name } libraries { name } } }'),
    ).toMatchSnapshot();
  });

  it('municipalities with their province and a figure of their own resolver', () => {
    const where = 'strpos(lower({t}.name), lower($1)) > 0';
    expect(
      statementFor('Municipality', '{ municipalities { name province { name } inhabitants { value } } }', { where }),
    ).toMatchSnapshot();
  });
});

describe('what is read without being asked for', () => {
  it('the key of a root row, for the operation that reads it', () => {
    expect(statementFor('Location', '{ locations { name } }')).toContain(
      'select t0.id as "id", t0.library_id as "libraryId", t0.name',
    );
  });

  it('the key of a row below it only where a resolver starts from that row', () => {
    const plain = statementFor('Location', '{ locations { municipality { name } } }');
    const resolved = statementFor('Location', '{ locations { municipality { name inhabitants { value } } } }');
    expect(plain).not.toContain('t1.code as "code"');
    expect(resolved).toContain('t1.code as "code"');
  });

  it('whole pieces of opening hours where the hours per week are asked next to a part of them', () => {
    const text = statementFor('Location', '{ locations { hoursPerWeek openingHours { weekday } } }');
    for (const column of ['weekday', 'kind', 'validFrom', 'validUntil', 'opens', 'closes']) {
      expect(text).toContain(`as "${column}"`);
    }
  });
});

it('refuses a type that has no shape', () => {
  expect(() => statementFor('Visit', '{ visits { id } }')).toThrow('There is no shape named Visit.');
});
