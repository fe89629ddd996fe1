import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { UnitOfWork } from '../../database/unit-of-work.ts';
import { type RootFilter, jsonStatement } from './json-statement.ts';
import { selectionOf } from './selection.ts';
import type { Shapes } from './shape.ts';

/** The statement of each place in a parsed document; documents are parsed once and kept by the server. */
const statements = new WeakMap<FieldNode, Map<string, string>>();

/** Reads a whole tree of the public network (libraries, points, municipalities …) in one statement, as deep as the query asks. */
export class NestedReader {
  readonly #db: UnitOfWork;
  readonly #shapes: Shapes;

  constructor(db: UnitOfWork, shapes: Shapes) {
    this.#db = db;
    this.#shapes = shapes;
  }

  /**
   * The rows of `root` that the filter keeps, with what the query selects below them.
   * @param path where in the selection the rows stand, when the field being resolved wraps them (`['location']`)
   */
  async list<T>(
    info: GraphQLResolveInfo,
    root: string,
    filter: RootFilter,
    values: unknown[] = [],
    path: string[] = [],
  ): Promise<T[]> {
    const text = this.#statement(info, root, filter, path);
    const [row] = await this.#db.query<{ result: T[] }>(text, values);
    return row?.result ?? [];
  }

  /** The one row the filter keeps, or null. */
  async one<T>(
    info: GraphQLResolveInfo,
    root: string,
    where: string,
    values: unknown[],
    path: string[] = [],
  ): Promise<T | null> {
    return (await this.list<T>(info, root, { where, few: true }, values, path))[0] ?? null;
  }

  #statement(info: GraphQLResolveInfo, root: string, filter: RootFilter, path: string[]): string {
    const place = info.fieldNodes[0]!;
    const key = `${root} ${path.join('.')} ${filter.few ?? false} ${filter.where ?? ''} ${filter.order ?? ''}`;
    let known = statements.get(place);
    if (!known) statements.set(place, (known = new Map()));
    let text = known.get(key);
    if (!text) known.set(key, (text = jsonStatement(this.#shapes, root, selectionOf(info, path), filter)));
    return text;
  }
}
