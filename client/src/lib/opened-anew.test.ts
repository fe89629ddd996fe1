import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { isOpenedAnew, OPENED_ANEW } from './opened-anew.ts';

test('the pages that the browser opens are those that SvelteKit does not bring to life', () => {
  const routes = new URL('../routes/', import.meta.url);
  const without = globSync('**/+{layout,page}.ts', { cwd: routes })
    .filter((file) => readFileSync(new URL(file, routes), 'utf8').includes('csr = false'))
    .map((file) => `/${dirname(file)}`);
  expect(OPENED_ANEW.toSorted()).toEqual(without.toSorted());
});

test.each(['/balie', '/balie/turven', '/dashboard'])('%s is opened by the browser', (path) => {
  expect(isOpenedAnew(path)).toBe(true);
});

test.each(['/', '/balies', '/bibliotheken/1/balie', '/vandaag'])('%s is drawn by the router', (path) => {
  expect(isOpenedAnew(path)).toBe(false);
});
