import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { JSHandle, Page } from 'playwright-core';

const library = new URL('../../client/src/lib/', import.meta.url);

/** A module of the client that needs no other one, at work in an empty page: for what only a real browser does. */
export async function moduleIn<Module>(page: Page, file: string): Promise<JSHandle<Module>> {
  const code = stripTypeScriptTypes(readFileSync(new URL(file, library), 'utf8'));
  const address = `data:text/javascript,${encodeURIComponent(code)}`;
  // As text: the test runner makes another import of one in a function.
  return page.evaluateHandle(`import(${JSON.stringify(address)})`) as Promise<JSHandle<Module>>;
}
