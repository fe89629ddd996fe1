import type { Selection } from './selection.ts';
import type { Relation, Shape, Shapes } from './shape.ts';

/** What the root of a nested read is filtered by. */
export interface RootFilter {
  /** Condition on the root's rows, with `{t}` for its alias and $1, $2 … for values. */
  where?: string;
  /** Order of the root's rows; the shape's own when left out. */
  order?: string;
  /**
   * True when the condition keeps few rows: children are then found per parent. Otherwise children are grouped by foreign key and
   * joined, since a sub-select per parent would run the policies' settings again for each of them.
   */
  few?: boolean;
}

/** One SQL statement that answers a whole selection as JSON: a list of objects with the names of the schema. */
export function jsonStatement(shapes: Shapes, root: string, selection: Selection, filter: RootFilter): string {
  const writer = new StatementWriter(shapes, filter.few ?? false);
  const shape = writer.shape(root);
  const alias = writer.alias();
  const always = Object.fromEntries(shape.always.map((field) => [field, {}]));
  const { object, joins } = writer.object(shape, alias, { ...always, ...selection });
  const where = filter.where ? ` where ${filter.where.replaceAll('{t}', alias)}` : '';
  const order = (filter.order ?? shape.order).replaceAll('{t}', alias);
  return `select coalesce(json_agg(${object} order by ${order}), '[]') as result from ${shape.table} ${alias}${joins}${where}`;
}

class StatementWriter {
  #aliases = 0;
  readonly #shapes: Shapes;
  readonly #correlated: boolean;

  constructor(shapes: Shapes, correlated: boolean) {
    this.#shapes = shapes;
    this.#correlated = correlated;
  }

  alias(): string {
    return `t${this.#aliases++}`;
  }

  shape(name: string): Shape {
    const shape = this.#shapes[name];
    if (!shape) throw new Error(`There is no shape named ${name}.`);
    return shape;
  }

  /**
   * The row that becomes a JSON object, with the joins it needs. PostgreSQL knows the types of a row's columns; json_build_object
   * would look each of them up again for every object, which makes the nested list of all points a tenth slower.
   */
  object(shape: Shape, alias: string, selection: Selection): { object: string; joins: string } {
    const columns: string[] = [];
    let joins = '';
    for (const [field, below] of Object.entries(withNeeds(shape, selection, this.#shapes))) {
      const column = shape.columns[field];
      const relation = shape.relations[field];
      if (column) columns.push(`${column.replaceAll('{t}', alias)} as "${field}"`);
      else if (relation) {
        const joined = this.#relation(relation, alias, below);
        columns.push(`${joined.value} as "${field}"`);
        joins += joined.join;
      }
    }
    return { object: `(select o from (select ${columns.join(', ')}) o)`, joins };
  }

  #relation(relation: Relation, parent: string, selection: Selection): { value: string; join: string } {
    const child = this.shape(relation.shape);
    const alias = this.alias();
    const { object, joins } = this.object(child, alias, selection);
    if (relation.kind === 'one') {
      const on = relation.on.replaceAll('{p}', parent).replaceAll('{c}', alias);
      return {
        value: `case when ${relation.key.replaceAll('{c}', alias)} is not null then ${object} end`,
        // Only a join may stand in brackets, and it must: what it joins may be missing.
        join: joins
          ? ` left join (${child.table} ${alias}${joins}) on ${on}`
          : ` left join ${child.table} ${alias} on ${on}`,
      };
    }
    const list = this.alias();
    const keys = relation.childKey.map((key) => `${relation.through ? 'x' : alias}.${key}`);
    const parents = relation.parentKey.map((key) => `${parent}.${key}`);
    const through = relation.through;
    const from = through
      ? `${through.table} x join ${child.table} ${alias} on ${through.on.replaceAll('{c}', alias)}`
      : `${child.table} ${alias}`;
    const conditions = through ? [through.where] : [];
    const items = `json_agg(${object} order by ${child.order.replaceAll('{t}', alias)}) as items`;
    const value = `coalesce(${list}.items, '[]')`;
    if (this.#correlated) {
      conditions.push(...keys.map((key, at) => `${key} = ${parents[at]}`));
      return {
        value,
        join: ` left join lateral (select ${items} from ${from}${joins} where ${conditions.join(' and ')}) ${list} on true`,
      };
    }
    const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
    const columns = keys.map((key, at) => `${key} as k${at}`).join(', ');
    const on = parents.map((key, at) => `${list}.k${at} = ${key}`).join(' and ');
    return {
      value,
      join: ` left join (select ${columns}, ${items} from ${from}${joins}${where} group by ${keys.join(', ')}) ${list} on ${on}`,
    };
  }
}

/** The selection with what computed fields and resolvers of other fields need. */
function withNeeds(shape: Shape, selection: Selection, shapes: Shapes): Selection {
  const wanted: Selection = {};
  if (Object.keys(selection).some((field) => isResolved(shape, field)))
    for (const field of shape.always) wanted[field] = {};
  for (const [field, below] of Object.entries(selection)) {
    wanted[field] = { ...wanted[field], ...below };
    for (const need of shape.computed[field] ?? []) {
      const relation = shape.relations[need];
      // A computed field needs whole rows of a relation, also when the query asks for a part of them.
      wanted[need] = { ...wanted[need], ...(relation ? everyColumn(shapes[relation.shape]!) : {}) };
    }
  }
  return wanted;
}

/** Whether the field has a resolver of its own that starts from the row, such as the statistics of a municipality. */
const isResolved = (shape: Shape, field: string): boolean =>
  !(field in shape.columns || field in shape.relations || field in shape.computed || field === '__typename');

function everyColumn(shape: Shape): Selection {
  return Object.fromEntries(Object.keys(shape.columns).map((field) => [field, {}]));
}
