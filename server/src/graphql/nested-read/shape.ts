/** How one GraphQL type is read from the database when it stands somewhere in a nested list. */
export interface Shape {
  table: string;
  /** SQL of each plain field; `{t}` is the alias of the table. */
  columns: Record<string, string>;
  /** Fields read where nobody asks for them: of the root, for the operation that reads it, and where a resolver starts from the row. */
  always: string[];
  /** Order of the rows in a list. */
  order: string;
  relations: Record<string, Relation>;
  /** Fields that are computed from others: the names they need. */
  computed: Record<string, string[]>;
}

/** Where the rows of a relation are; `{p}` is the alias of the parent, `{c}` of the child. */
export type Relation =
  /** At most one row, joined by a condition. */
  | { kind: 'one'; shape: string; on: string; key: string }
  /** Many rows, grouped by what points at the parent. `through` is a table between the two, with the alias `x`. */
  | {
      kind: 'many';
      shape: string;
      parentKey: string[];
      childKey: string[];
      through?: { table: string; on: string; where: string };
    };

/** The shapes by name of their GraphQL type. */
export type Shapes = Record<string, Shape>;

/** Today in Europe/Amsterdam, in SQL: for what is valid now. */
export const todaySql = `(now() at time zone 'Europe/Amsterdam')::date`;

/** A condition that a validity period (half-open, open end = null) contains today. */
export const validToday = (alias: string): string =>
  `${alias}.valid_from <= ${todaySql} and (${alias}.valid_until is null or ${alias}.valid_until > ${todaySql})`;
