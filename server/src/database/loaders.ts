import DataLoader from 'dataloader';
import type { UnitOfWork } from './unit-of-work.ts';

/** One access pattern: many keys answered by one statement, in the order of the keys. */
export interface LoaderDefinition<Key, Value> {
  name: string;
  load: (db: UnitOfWork, keys: readonly Key[]) => Promise<Value[]>;
}

/** The DataLoaders of one request, made when first asked for; nothing of them outlives the request. */
export class Loaders {
  readonly #db: UnitOfWork;
  readonly #made = new Map<LoaderDefinition<never, unknown>, DataLoader<never, unknown>>();

  constructor(db: UnitOfWork) {
    this.#db = db;
  }

  /** The request's loader of this access pattern. */
  of<Key, Value>(definition: LoaderDefinition<Key, Value>): DataLoader<Key, Value> {
    const key = definition as LoaderDefinition<never, unknown>;
    let loader = this.#made.get(key);
    if (!loader) {
      const made = new DataLoader<Key, Value>((keys) => definition.load(this.#db, keys), { name: definition.name });
      loader = made as unknown as DataLoader<never, unknown>;
      this.#made.set(key, loader);
    }
    return loader as unknown as DataLoader<Key, Value>;
  }
}
