import type { LoaderDefinition } from '../database/loaders.ts';
import { type ListedCode, codesOfList, organisationsById } from './code-labels.repository.ts';

/** The codes of a list by its name, in their order. */
export const CodesOfListLoader: LoaderDefinition<string, ListedCode[]> = {
  name: 'CodesOfListLoader',
  load: (db, lists) => Promise.all(lists.map((list) => codesOfList(db, list))),
};

/** Organisations by id; null for one that is gone. */
export const OrganisationLabelLoader: LoaderDefinition<string, ListedCode | null> = {
  name: 'OrganisationLabelLoader',
  load: async (db, ids) => {
    const found = new Map((await organisationsById(db, ids)).map((each) => [each.code, each]));
    return ids.map((id) => found.get(id) ?? null);
  },
};
