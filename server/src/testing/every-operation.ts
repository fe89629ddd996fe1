import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A field of Query or Mutation as a document of its own. */
export interface Operation {
  /** Such as `Query.figures`. */
  name: string;
  field: string;
  /** Takes every argument as a variable of the same name, and asks for everything below. */
  document: string;
  arguments: readonly GraphQLArgument[];
}

/**
 * Every operation the schema has, asking for all there is to ask: each type at most once on the way down, so that the tree ends.
 * Made from the schema itself, so that a new operation cannot be forgotten.
 * @param levels how many levels of objects to ask for
 */
export function everyOperation(schema: GraphQLSchema, levels = Infinity): Operation[] {
  return [schema.getQueryType()!, schema.getMutationType()!].flatMap((root) =>
    Object.values(root.getFields()).map((field) => {
      // What has a default may be left out of the variables too.
      const typeOf = ({ type, defaultValue }: GraphQLArgument) =>
        defaultValue === undefined ? String(type) : String(type).replace(/!$/, '');
      const variables = field.args.map((argument) => `$${argument.name}: ${typeOf(argument)}`).join(', ');
      const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
      const call = `${field.name}${given && `(${given})`}${selection(field.type, levels)}`;
      return {
        name: `${root.name}.${field.name}`,
        field: field.name,
        document: `${root.name.toLowerCase()} ${field.name}${variables && `(${variables})`} { ${call} }`,
        arguments: field.args,
      };
    }),
  );
}

function selection(output: GraphQLOutputType, levels: number, above: readonly string[] = []): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) return '';
  const path = [...above, type.name];
  const fields = Object.values(type.getFields()).filter((field) => {
    const below = getNamedType(field.type);
    return !path.includes(below.name) && (levels > 1 || !isObjectType(below));
  });
  const asked = fields.map((field) => `${field.name}${required(field)}${selection(field.type, levels - 1, path)}`);
  return ` { ${(asked.length > 0 ? asked : ['__typename']).join(' ')} }`;
}

/** A value for each argument a field below cannot do without. */
function required(field: GraphQLField<unknown, unknown>): string {
  const given = field.args
    .filter(({ type }) => isNonNullType(type))
    .map((argument) => `${argument.name}: ${anyValue(argument)}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function anyValue({ name, type }: GraphQLArgument): string {
  const named = getNamedType(type);
  if (isEnumType(named) && !isListType(type)) return named.getValues()[0]!.name;
  if (named.name === 'Int') return '2024';
  throw new Error(`Say in every-operation.ts what to give for the argument ${name} of type ${String(type)}.`);
}
